using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <content>Answers: taken in and checked, and settled where it depends on others whether they count.</content>
internal sealed partial class BlockPlanner
{
    private readonly PlacesOf[] _places;
    private readonly Slot?[] _above;
    private readonly Slot?[] _sets;
    private readonly BlockTruth?[] _asked;
    private readonly Dictionary<int, Slot> _unanswered = [];
    private readonly bool[] _isChecked;
    private Slot _invalid = null!;
    private Slot _missing = null!;

    private ConfigurationIndex Index => _program.Index;

    private void TakeAnswers()
    {
        (_invalid, _missing) = (NewTruths(), NewTruths());
        Fill(_invalid, 0);
        Fill(_missing, 0);
        Emit(new TakeRefused(_invalid), _invalid);
        for (var question = 0; question < _places.Length; question++)
            _places[question] = new(question, null);
        for (var question = 0; question < _places.Length; question++)
        {
            if (Index.Questions[question] is NumberQuestion number)
                TakeNumber(question, number);
            else if (Index.Questions[question] is ChoicesQuestion)
                TakeSet(question);
        }
    }

    /// <summary>Checks the places as given of those questions that no operation checks on the way.</summary>
    private void CheckOthers()
    {
        foreach (var group in Enumerable.Range(0, _places.Length).Where(q => !_isChecked[q]).GroupBy(CheckOf).ToArray())
            Emit(new CheckPlaces([.. group], group.Key), group.Key.Invalid, group.Key.Missing);
    }

    /// <summary>What is looked for in the places of a question as given.</summary>
    private PlaceCheck CheckOf(int question) => new(OptionsOf(question), _invalid, _program.AlwaysNeeded[question] ? _missing : null);

    /// <summary>Whether the places are those given, and were not checked yet.</summary>
    private bool IsUnchecked(PlacesOf places) => places.Settled is null && !_isChecked[places.Question];

    /// <summary>The check that an operation can make while it reads some places, where none was made and the same is looked for in all; else null.</summary>
    private PlaceCheck? CheckOnTheWay(PlacesOf[] places)
    {
        if (places.Length == 0 || !Array.TrueForAll(places, IsUnchecked) || places.Select(p => CheckOf(p.Question)).Distinct().Count() > 1)
            return null;
        Array.ForEach(places, p => _isChecked[p.Question] = true);
        return CheckOf(places[0].Question);
    }

    /// <summary>How many places an answer can have; of a set only that it is one.</summary>
    private int OptionsOf(int question) => Index.Questions[question] switch
    {
        ChoiceQuestion => Index.Options[question].Count,
        YesNoQuestion => 2,
        _ => 1,
    };

    private void TakeNumber(int question, NumberQuestion number)
    {
        var increment = Index.Resolve(number.Increment)!.Value;
        var (least, most) = ((long)(Index.Resolve(number.Min)!.Value / increment).Numerator, (long)(Index.Resolve(number.Max)!.Value / increment).Numerator);
        var (above, marks) = (NewSlot(Lanes.For(0, most - least)), NewTruths());
        Emit(Lanes.Of<NumberTaker, BlockOperation>(above.Lane, new(question, least, most, above, marks, _invalid)), above, marks, _invalid);
        (_above[question], _places[question]) = (above, new(question, marks));
        if (_program.AlwaysNeeded[question])
            Either(_missing, Unanswered(question));
    }

    private void TakeSet(int question)
    {
        var options = Index.Options[question];
        var known = options.Count == 64 ? ulong.MaxValue : (1UL << options.Count) - 1;
        var exclusive = options.Select((o, i) => o.Exclusive == true ? 1UL << i : 0).Aggregate(0UL, (all, bit) => all | bit);
        var (sets, lacks) = (NewSlot(Lane.Bits64), Unanswered(question));
        Emit(new TakeSets(question, known, exclusive, lacks, sets, _invalid), sets, lacks, _invalid);
        _sets[question] = sets;
    }

    /// <summary>Settles whether a question is asked and which answer counts.</summary>
    private void Settle(Operation operation)
    {
        var question = operation.A;
        var asked = operation.B < 0 ? (BlockTruth?)null : Truth(operation.B);
        var (standIn, set) = _program.Asked[question];
        var given = _places[question];
        var lacks = standIn != 0 && Index.Questions[question] is NumberQuestion or ChoicesQuestion ? Unanswered(question) : null;
        var settled = NewTruths();
        var place = standIn == 0 ? AnswerColumns.Unanswered : Index.Questions[question] is NumberQuestion or ChoicesQuestion ? (byte)0 : (byte)(standIn - 1);
        Emit(new SettlePlaces(given, asked?.True, place, settled), given.Settled, asked?.True, settled);
        _asked[question] = asked;
        _places[question] = new(question, settled);
        _unanswered.Remove(question);
        if (_above[question] is { } above)
            _above[question] = SettleColumn(above, lacks, standIn - 1, Unanswered(question));
        if (_sets[question] is { } sets)
            _sets[question] = SettleColumn(sets, lacks, unchecked((long)set), Unanswered(question));
    }

    /// <summary>A copy of a column with what stands in where there is no answer, and 0 where none counts.</summary>
    private Slot SettleColumn(Slot column, Slot? lacks, long standIn, Slot none)
    {
        var settled = Copy(column, column.Lane);
        if (lacks is not null)
            TakeNumberWhere(lacks, standIn, settled);
        TakeNumberWhere(none, 0, settled);
        return settled;
    }

    /// <summary>Where no answer to a question counts, as far as it is settled.</summary>
    private Slot Unanswered(int question)
    {
        if (_unanswered.TryGetValue(question, out var known))
            return known;
        var lacks = NewTruths();
        Emit(new Unanswered(_places[question], lacks), _places[question].Settled, lacks);
        return _unanswered[question] = lacks;
    }

    /// <summary>Where the answer to a question is still to come; null where it never can be.</summary>
    private Slot? PendingOf(int question)
    {
        if (!_program.Needed[question])
            return _asked[question] is { } when ? UnknownOf(when) : null;
        if (_asked[question] is not { } asked)
            return Unanswered(question);

        // Why: a question that may be asked has no answer that counts until it is; so it waits where it may be asked and has none.
        return Both(asked.Possible, Unanswered(question));
    }

    private readonly record struct NumberTaker(int Question, long Least, long Most, Slot Above, Slot Marks, Slot Invalid) : ILaneVisitor<BlockOperation>
    {
        public BlockOperation Visit<T>()
            where T : unmanaged => new TakeNumbers<T>(Question, Least, Most, Above, Marks, Invalid);
    }
}
