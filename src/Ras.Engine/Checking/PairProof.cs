using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>What one answer alone can do: whether more need ever lowers the figure, how far one step moves it, what difference each question makes.</summary>
internal sealed class PairProof(CheckWork work, WitnessBook book)
{
    private const long Bounds = 120_000_000;

    private readonly List<CheckFinding> _falls = [];
    private readonly List<CheckFinding> _steps = [];
    private readonly List<CheckFinding> _influence = [];

    // Why: where nobody gets a figure no question makes a difference, and that is told once.
    private readonly bool _isNews = !work.Events.Any(e => e.Claim == CheckClaim.NeverAFigure && e.IsRuledOut);

    public IEnumerable<CheckFinding> All()
    {
        var prover = new PairProver(work, work.Allow(Bounds));
        var found = work.Tree is { } tree ? GoThrough(new(tree)) : Look(prover);
        for (var i = 0; i < found.Length; i++)
        {
            var (bounds, pairs) = (found[i].Bounds, found[i].Pairs);
            var place = Place.Root.At(JsonNames.Questions, i).ToString();
            if (work.Space.Answers[i] is { IsAscending: true, StepCount: > 0 })
            {
                _falls.Add(Falls(i, place, bounds, pairs));
                if (_isNews && (pairs.Step is not null || !pairs.SawAll))
                    _steps.Add(Step(i, place, bounds, pairs));
            }

            if (_isNews && (pairs.Least is not null || !pairs.SawAll || !Decides(i)))
                _influence.Add(Influence(i, place, bounds, pairs));
            if (IsCharacteristic(i))
                _influence.AddRange(Characteristic(i, place, prover, pairs));
        }

        return [.. _falls, .. _steps, .. _influence];
    }

    private bool IsCharacteristic(int question) => work.Index.Questions[question].Characteristic is not null;

    private PairFindings[] GoThrough(TreePairs tree)
    {
        var found = new PairFindings[work.Space.Answers.Length];
        for (var i = 0; i < found.Length; i++)
        {
            work.Report(CheckProof.Influence, i, found.Length);
            found[i] = new(PairBounds.None, tree.Of(i, IsCharacteristic(i)));
        }

        return found;
    }

    /// <summary>Proves what composition proves, tries, and then looks closer where the two do not meet.</summary>
    private PairFindings[] Look(PairProver prover)
    {
        var sweeps = new Sweeps(work);
        var found = new PairFindings[work.Space.Answers.Length];
        for (var i = 0; i < found.Length; i++)
        {
            work.Report(CheckProof.Influence, i, found.Length * 2);
            var bounds = prover.Of(i);
            found[i] = new(bounds, sweeps.Of(i, bounds, prover.FallsOf(i), IsCharacteristic(i)));
        }

        new PairSharpening(work, found).Run();
        return found;
    }

    private CheckFinding Falls(int question, string place, PairBounds bounds, QuestionPairs pairs)
    {
        var shown = pairs.Fall ?? pairs.OneOffFall ?? pairs.Loss;
        var verdict = shown is not null ? CheckVerdict.Refuted : bounds.NeverFalls || pairs.SawAll ? CheckVerdict.Proved : CheckVerdict.Undecided;
        return new()
        {
            Claim = CheckClaim.NeverFalls,
            Id = work.Index.Questions[question].Id,
            Pointer = place,
            Verdict = verdict,
            Witnesses = book.Of(shown),
            Tried = verdict == CheckVerdict.Undecided ? Tried : null,
            Diagnostic = shown is null ? null : DiagnosticBag.Diagnosed(FaultOf(question, shown, isLoss: shown == pairs.Loss, isOnce: shown == pairs.OneOffFall), place),
        };
    }

    private Fault FaultOf(int question, FigurePair pair, bool isLoss, bool isOnce)
    {
        var id = work.Index.Questions[question].Id;
        var (from, to) = (AnswerText(question, pair.From), AnswerText(question, pair.To));
        var (before, after) = (book.Of(pair.From), book.Of(pair.To));
        return isLoss
            ? CheckFaults.Loses(id, from, to, Text(before.Amount))
            : CheckFaults.Falls(id, from, to, isOnce ? Text(before.OneOff) + " once" : Text(before.Amount), isOnce ? Text(after.OneOff) : Text(after.Amount));
    }

    private CheckFinding Step(int question, string place, PairBounds bounds, QuestionPairs pairs)
    {
        var limit = pairs.SawAll ? Rational.Max(Value(pairs.Step)!.Value, -Value(pairs.Step)!.Value) : InMoney(bounds.StepLimit);
        var greatest = Bound(limit, pairs.Step) with { Found = pairs.Step is { } step ? InMoney(Math.Abs(step.Change)) : limit.IsZero ? limit : null };
        return new()
        {
            Claim = CheckClaim.LargestStep,
            Id = work.Index.Questions[question].Id,
            Pointer = place,
            Verdict = greatest.IsReached ? CheckVerdict.Proved : CheckVerdict.Undecided,
            Greatest = greatest,
            Tried = greatest.IsReached ? null : Tried,
        };
    }

    private CheckFinding Influence(int question, string place, PairBounds bounds, QuestionPairs pairs)
    {
        var none = !MovesFigure(question);
        var least = Bound(none ? 0 : pairs.SawAll ? Value(pairs.Least) ?? 0 : InMoney(bounds.Influence.Least), pairs.Least, none);
        var greatest = Bound(none ? 0 : pairs.SawAll ? Value(pairs.Greatest) ?? 0 : InMoney(bounds.Influence.Greatest), pairs.Greatest, none);
        var proved = least.IsReached && greatest.IsReached;
        var makesNone = proved && least.Limit.IsZero && greatest.Limit.IsZero && !Decides(question) && _isNews && !IsNeverAsked(question);
        return new()
        {
            Claim = CheckClaim.Influence,
            Id = work.Index.Questions[question].Id,
            Pointer = place,
            Verdict = proved ? CheckVerdict.Proved : CheckVerdict.Undecided,
            Least = least,
            Greatest = greatest,
            Tried = proved ? null : Tried,
            Diagnostic = makesNone ? DiagnosticBag.Diagnosed(CheckFaults.NoInfluence(work.Index.Questions[question].Id), place) : null,
        };
    }

    /// <summary>Whether the figure hangs on a question, as far as can be told without trying.</summary>
    private bool MovesFigure(int question) => work.Space.Answers[question].Count > 1 && (BitSet.Has(work.Graph.Amount.Support, question) || BitSet.Has(work.Graph.OneOff.Support, question));

    /// <summary>Whether something beside the budget hangs on a question: the one-off sum, an exclusion, a requirement, a referral.</summary>
    private bool Decides(int question) => work.Space.Answers[question].Count > 1
        && new Expression[] { work.Graph.OneOff }.Concat(work.Graph.Exclusions).Concat(work.Graph.Requirements).Concat(work.Graph.Referrals).Any(e => BitSet.Has(e.Support, question));

    private bool IsNeverAsked(int question) => work.Events.Any(e => e.Claim == CheckClaim.NeverAsked && e.IsRuledOut && e.Id == work.Index.Questions[question].Id);

    private IEnumerable<CheckFinding> Characteristic(int question, string place, PairProver prover, QuestionPairs pairs)
    {
        var effects = new List<string>();
        var findings = new List<CheckFinding>();
        foreach (var pair in pairs.ByAnswer.OrderBy(p => p.Key))
        {
            var shift = prover.LimitOf(question, new(work.Space.Answers[question].First, pair.Key));
            var (least, greatest) = (Bound(pairs.SawAll ? Value(pair.Value.Least)!.Value : InMoney(shift.Least), pair.Value.Least), Bound(pairs.SawAll ? Value(pair.Value.Greatest)!.Value : InMoney(shift.Greatest), pair.Value.Greatest));
            findings.Add(new()
            {
                Claim = CheckClaim.CharacteristicEffect,
                Id = work.Index.Questions[question].Id,
                Pointer = place,
                Option = AnswerText(question, pair.Value.Least.To),
                Verdict = least.IsReached && greatest.IsReached ? CheckVerdict.Proved : CheckVerdict.Undecided,
                Least = least,
                Greatest = greatest,
                Tried = least.IsReached && greatest.IsReached ? null : Tried,
            });
            if (pair.Value is not { Least.Change: 0, Greatest.Change: 0 } && effects.Count < 6)
                effects.Add($"{Effect(least.Found!.Value, greatest.Found!.Value)} at {AnswerText(question, pair.Value.Least.To)}");
        }

        if (effects.Count > 0)
        {
            var first = AnswerText(question, pairs.ByAnswer.First().Value.Least.From);
            var fault = CheckFaults.CharacteristicEffect(work.Index.Questions[question].Id, work.Index.Questions[question].Characteristic!, $"{string.Join("; ", effects)}, against {first}");
            findings[0] = findings[0] with { Diagnostic = DiagnosticBag.Diagnosed(fault, place) };
        }

        return findings;
    }

    private static string Effect(Rational least, Rational greatest)
    {
        string One(Rational change) => change.Sign < 0 ? $"{Text((-change).ToDecimal())} less" : change.Sign > 0 ? $"{Text(change.ToDecimal())} more" : "no change";
        return least == greatest ? One(least) : $"from {One(least)} to {One(greatest)}";
    }

    // Why: what can never move reaches its limit without anybody to show it.
    private CheckBound Bound(Rational limit, FigurePair? pair, bool isCertain = false) => new(limit, isCertain || (limit.IsZero && pair is null) ? limit : Value(pair), book.Of(pair));

    private Rational? Value(FigurePair? pair) => pair is null ? null : InMoney(pair.Change);

    /// <summary>Increments of the budget as money.</summary>
    private Rational InMoney(BigInteger increments) => new Rational(increments) * work.Program.Amount.Grain;

    private string Tried => string.Format(
        CultureInfo.InvariantCulture, "The figures of {0} people were worked out under other answers, and how changes add up does not settle it.", work.Figures.Count);

    private static string Text(decimal? amount) => CheckFaults.Amount(amount ?? 0);

    /// <summary>The answer to a question as a message shows it.</summary>
    private string AnswerText(int question, long[] given)
    {
        var (code, set) = work.Space.Answers[question].At(given[question]);
        return AnswerCodes.Decode(work.Index, question, code, set) switch
        {
            OptionAnswer one => $"`{one.Option}`",
            OptionsAnswer { Options.Count: 0 } => "none",
            OptionsAnswer several => ReadingFaults.AllOf(several.Options),
            NumberAnswer number => number.Value.ToString(),
            var answer => ((YesNoAnswer)answer!).Yes ? "yes" : "no",
        };
    }
}
