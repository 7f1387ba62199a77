using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Checking;

/// <summary>What is wrong with the answers that a finding shows: scored again by the reference evaluator, they must come to the same and show what they are there for.</summary>
internal static class WitnessFault
{
    public static string? Of(CheckFinding finding, RasConfiguration configuration)
    {
        var bounds = new[] { finding.Least, finding.Greatest }.OfType<CheckBound>().ToList();
        foreach (var witness in finding.Witnesses.Concat(bounds.SelectMany(b => b.Witnesses)))
        {
            var result = ReferenceEvaluator.Evaluate(configuration, witness.Answers);
            if (result.Status.ToString() != witness.Status.ToString() || Shown(result.Amount) != witness.Amount || Shown(result.OneOff) != witness.OneOff)
                return $"{SoundnessTests.Told(finding)}: {Readable.Text(witness.Answers)} comes to {result.Status} {result.Amount}, and the witness says {witness.Status} {witness.Amount}";
            if (result.Missing.Count > 0 || result.LeftAside.Count > 0)
                return $"{SoundnessTests.Told(finding)}: {Readable.Text(witness.Answers)} is not just what is asked";
        }

        if (finding.Verdict == CheckVerdict.Refuted && !IsShown(finding, configuration))
            return $"{SoundnessTests.Told(finding)} is not refuted by {string.Join(" and ", finding.Witnesses.Select(w => Readable.Text(w.Answers)))}";
        if (bounds.Any(b => b.Found is not null && b.Witnesses.Count > 0 && ValueOf(finding, configuration, b) != b.Found))
            return $"{SoundnessTests.Told(finding)}: what was found is not what the witnesses come to: {string.Join(", ", bounds.Select(b => $"{b.Found} for {ValueOf(finding, configuration, b)}"))}";
        if (bounds.Any(b => b.Found is null && b.Witnesses.Count > 0) || (finding.Verdict == CheckVerdict.Proved && bounds.Any(b => !b.IsReached)))
            return $"{SoundnessTests.Told(finding)}: its ends are not as it says";
        return (finding.Verdict == CheckVerdict.Undecided) == (finding.Tried is null) ? $"{SoundnessTests.Told(finding)}: what was tried belongs to what is undecided" : null;
    }

    private static bool IsShown(CheckFinding finding, RasConfiguration configuration) => finding.Witnesses.Count switch
    {
        1 => new ClaimOnCase(finding, configuration).IsBrokenBy(finding.Witnesses[0].Answers),
        2 => AreAlike(finding) && ClaimOnPair.IsBroken(finding, configuration, finding.Witnesses[0].Answers, finding.Witnesses[1].Answers),
        _ => false,
    };

    /// <summary>Whether two people differ in the one answer, and beside it only in questions that one of them alone is asked.</summary>
    private static bool AreAlike(CheckFinding finding) => AreAlike(finding.Id, finding.Witnesses);

    private static bool AreAlike(string question, IReadOnlyList<CheckWitness> pair)
    {
        var (from, to) = (pair[0].Answers.Answers, pair[1].Answers.Answers);
        return from.Keys.Where(to.ContainsKey).All(id => id == question ? !Equals(from[id], to[id]) : Equals(from[id], to[id]));
    }

    private static Rational? ValueOf(CheckFinding finding, RasConfiguration configuration, CheckBound bound)
    {
        if (bound.Witnesses.Count == 2)
        {
            var change = AmountOf(bound.Witnesses[1], configuration) - AmountOf(bound.Witnesses[0], configuration);
            return AreAlike(finding.Id, bound.Witnesses) ? finding.Claim == CheckClaim.LargestStep ? Rational.Max(change, -change) : change : null;
        }

        var worked = new ReferenceCase(configuration, bound.Witnesses[0].Answers);
        var claim = new ClaimOnCase(finding, configuration);
        return finding.Claim == CheckClaim.SupportTakesOff
            ? claim.TakenOff(worked, bound.Witnesses[0].Answers)
            : claim.ValueOf(worked, worked.Status is ReferenceStatus.NoFigure or ReferenceStatus.Indicative);
    }

    private static Rational AmountOf(CheckWitness witness, RasConfiguration configuration) =>
        ReferenceEvaluator.Evaluate(configuration, witness.Answers).Amount is { } amount ? new(amount.Numerator, amount.Denominator) : default;

    /// <summary>An amount as results show it.</summary>
    private static decimal? Shown(Fraction? amount) => amount is { } known ? new Rational(known.Numerator, known.Denominator).ToDecimal() : null;
}
