using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <content>Statuses, and what of the values is shown under each.</content>
internal sealed partial class BlockPlanner
{
    private readonly Dictionary<ScoreStatus, Slot> _hasStatus = [];
    private readonly Dictionary<int, Slot> _taken = [];
    private Slot? _statuses;

    private BandTaken[] BandTables => _parts.HasFlag(ResultParts.Bands) ? [.. BandTaken.All(_program)] : [];

    /// <summary>The values that the parts asked for show, beyond those of domains, which the total always reads.</summary>
    private IEnumerable<ValueHandle> PartsAsked()
    {
        var steps = _parts.HasFlag(ResultParts.Steps) ? _program.Steps : [];
        var lines = _parts.HasFlag(ResultParts.Lines) ? _program.Lines.Select(l => l.Value) : [];
        return [.. steps, .. lines, .. BandTables.Select(t => new ValueHandle(t.Register, Rational.One))];
    }

    private void DeliverResults()
    {
        var statuses = Statuses();
        var isIndicative = HasStatus(ScoreStatus.Indicative);
        var hasPoints = HasStatus(ScoreStatus.Incomplete);
        var hasLines = HasStatus(ScoreStatus.NoFigure);
        Emit(new DeliverBytes(statuses, r => r.Statuses), statuses);
        Show(Value(_program.Amount.Register), isIndicative, 0, r => r.Amounts);
        Show(Value(_program.Total.Register), hasPoints, ResultColumns.NoFigure, r => r.Points);
        if (_parts.HasFlag(ResultParts.OneOffs))
            Show(Value(_program.OneOff.Register), isIndicative, 0, r => r.OneOffs);
        if (_parts.HasFlag(ResultParts.Domains))
            ShowEach(_program.Domains.Length, i => Show(Value(_program.Domains[i].Value.Register), hasPoints, ResultColumns.NoFigure, r => r.DomainPoints(i)));
        if (_parts.HasFlag(ResultParts.Steps))
            ShowEach(_program.Steps.Length, i => Show(Value(_program.Steps[i].Register), hasPoints, ResultColumns.NoFigure, r => r.StepValues(i)));
        if (_parts.HasFlag(ResultParts.Lines))
            ShowEach(_program.Lines.Length, i => ShowLine(i, hasLines));
        var tables = BandTables;
        ShowEach(tables.Length, i => Show<int>(_taken[tables[i].Register], tables[i].Line is >= 0 and var line ? WhereLineCounts(line, hasLines) : hasPoints, ResultColumns.NoBand, r => r.Bands(i)));
        if (_parts.HasFlag(ResultParts.Referrals))
            ShowEach(_program.Referrals.Length, i => ShowReferral(i));
    }

    private static void ShowEach(int count, Action<int> show)
    {
        for (var i = 0; i < count; i++)
            show(i);
    }

    private void ShowLine(int line, Slot hasLines)
    {
        Show(Value(_program.Lines[line].Value.Register), WhereLineCounts(line, hasLines), ResultColumns.NoFigure, r => r.LineAmounts(line));
    }

    private Slot WhereLineCounts(int line, Slot hasLines) =>
        _program.Lines[line].When is var when && when < 0 ? hasLines : Both(hasLines, Truth(when).True);

    private void ShowReferral(int referral)
    {
        var made = Both(Truth(_program.Referrals[referral]).True, HasStatus(ScoreStatus.OutsideScope));
        var one = LookUp(new(-1, Not(made)), new PlaceTable([0, 1]));
        Emit(new DeliverBytes(one, r => r.Referrals(referral)), one);
    }

    private void Show(BlockValue value, Slot where, long otherwise, Func<ResultColumns, Memory<long>> target) =>
        Show(value.Values, value.Unknown is null ? where : ButNot(where, value.Unknown), otherwise, target);

    private void Show<T>(Slot values, Slot where, long otherwise, Func<ResultColumns, Memory<T>> target)
        where T : unmanaged =>
        Emit(Lanes.Of<Deliverer<T>, BlockOperation>(values.Lane, new(values, where, otherwise, target)), values, where);

    /// <summary>The statuses, in the order of deciding: the lowest that holds is the first.</summary>
    private Slot Statuses()
    {
        if (_statuses is not null)
            return _statuses;
        CheckOthers();
        _statuses = NewTruths();
        Fill(_statuses, (long)ScoreStatus.Indicative);
        var gates = _program.Exclusions.Concat(_program.Requirements).Select(g => UnknownOf(Truth(g)));
        foreach (var unknown in gates.Append(Value(_program.Amount.Register).Unknown).Append(Value(_program.OneOff.Register).Unknown))
            Lower(unknown, ScoreStatus.NoFigure);
        foreach (var requirement in _program.Requirements)
            Lower(Not(Truth(requirement).Possible), ScoreStatus.EligibilityNotMet);
        Lower(_missing, ScoreStatus.Incomplete);
        foreach (var question in _program.NeededWhereAsked)
            Lower(Both(_asked[question]!.Value.True, Unanswered(question)), ScoreStatus.Incomplete);
        foreach (var exclusion in _program.Exclusions)
            Lower(Truth(exclusion).True, ScoreStatus.OutsideScope);
        Lower(_invalid, ScoreStatus.InvalidAnswers);
        return _statuses;
    }

    private void Lower(Slot? where, ScoreStatus status)
    {
        if (where is not null)
            Emit(new LowerStatus(where, status, _statuses!), where, _statuses);
    }

    private Slot HasStatus(ScoreStatus least)
    {
        if (_hasStatus.TryGetValue(least, out var known))
            return known;
        var (statuses, holds) = (Statuses(), NewTruths());
        Emit(new HasStatus(statuses, least, holds), statuses, holds);
        return _hasStatus[least] = holds;
    }

    private readonly record struct Deliverer<T>(Slot Values, Slot Where, long Otherwise, Func<ResultColumns, Memory<T>> Target) : ILaneVisitor<BlockOperation>
        where T : unmanaged
    {
        public BlockOperation Visit<TFrom>()
            where TFrom : unmanaged => new Deliver<TFrom, T>(Values, Where, Otherwise, Target);
    }
}
