using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Where what composition proves and what was tried do not meet, narrows down to the people who decide: where most is at stake first.</summary>
internal sealed class PairSharpening(CheckWork work, PairFindings[] found)
{
    private const long Falls = 80_000_000;
    private const long Steps = 80_000_000;
    private const long Influences = 80_000_000;
    private const long OneSearch = 2_000_000;
    private const long CostToBegin = 30;

    /// <summary>More than any figure changes.</summary>
    private static readonly BigInteger Beyond = BigInteger.Pow(2, 100);

    public void Run()
    {
        ByStake(f => f.Bounds.StepLimit, CheckProof.Monotonicity, 0, SharpenFalls, work.Allow(Falls));
        ByStake(f => f.Bounds.StepLimit, CheckProof.Cliffs, 0, SharpenStep, work.Allow(Steps));
        ByStake(f => BigInteger.Max(f.Bounds.Influence.Greatest, -f.Bounds.Influence.Least), CheckProof.Influence, found.Length, SharpenInfluence, work.Allow(Influences));
    }

    /// <summary>Goes through the questions, where most is at stake first, and tells how many are done beside those done before.</summary>
    private void ByStake(Func<PairFindings, BigInteger> stake, CheckProof proof, int before, Action<int, Effort> sharpen, Effort effort)
    {
        var done = before;
        foreach (var question in Enumerable.Range(0, found.Length).OrderByDescending(i => stake(found[i])).ToArray())
        {
            work.Report(proof, done++, before + found.Length);
            sharpen(question, effort);
        }
    }

    private void SharpenFalls(int question, Effort effort)
    {
        var (bounds, pairs, answers) = (found[question].Bounds, found[question].Pairs, work.Space.Answers[question]);
        if (bounds.NeverFalls || !bounds.OnlyAmountMayFall || pairs.Fall is not null || !answers.AreAll || answers.Count > PairProver.FewSteps)
            return;
        if (Search(question, TreePairs.Further(answers), -1, () => -(pairs.Fall?.Change ?? 0), pairs.OfferFall, effort) && pairs.Fall is null)
            found[question].Bounds = bounds with { NeverFalls = true };
    }

    private void SharpenStep(int question, Effort effort)
    {
        var (bounds, pairs, answers) = (found[question].Bounds, found[question].Pairs, work.Space.Answers[question]);
        BigInteger Found() => Math.Abs(pairs.Step?.Change ?? 0);
        if (!answers.IsAscending || answers.StepCount > PairProver.FewSteps || !answers.AreAll || Found() >= bounds.StepLimit)
            return;
        var steps = TreePairs.Next(answers).ToArray();
        var through = Search(question, steps, 1, Found, pairs.OfferStep, effort);
        through &= bounds.NeverFalls || Search(question, steps, -1, Found, pairs.OfferStep, effort);
        if (through)
            found[question].Bounds = bounds with { Step = new(-Found(), Found()) };
    }

    private void SharpenInfluence(int question, Effort effort)
    {
        var (bounds, pairs, answers) = (found[question].Bounds, found[question].Pairs, work.Space.Answers[question]);
        if (!answers.AreAll || answers.Count > PairProver.FewSteps || answers.Count < 2)
            return;

        // Why: from one end to the other first, which mostly is the greatest and lets the others be passed over.
        BigInteger Least() => pairs.Least?.Change ?? Beyond;
        BigInteger Greatest() => pairs.Greatest?.Change ?? -Beyond;
        var steps = (!answers.IsOrdered ? TreePairs.FromFirst(answers) : TreePairs.Further(answers)).OrderByDescending(s => Math.Abs(s.To - s.From)).ToArray();
        var (least, greatest) = (bounds.Influence.Least, bounds.Influence.Greatest);
        if (Greatest() < greatest && Search(question, steps, 1, Greatest, pairs.OfferInfluence, effort))
        {
            // Why: where no two people differ so, there is nothing to tell.
            pairs.SawAll = pairs.Greatest is null;
            greatest = Greatest();
        }

        if (pairs.Greatest is null)
            return;
        if (Least() > least && Search(question, steps, -1, () => -Least(), pairs.OfferInfluence, effort))
            least = Least();
        found[question].Bounds = bounds with { Influence = new(least, greatest) };
    }

    /// <summary>Looks for more in each step; whether all were gone through.</summary>
    private bool Search(int question, IEnumerable<AnswerStep> steps, int sign, Func<BigInteger> best, Action<FigurePair?> offer, Effort effort)
    {
        var through = true;
        foreach (var step in steps)
        {
            // Why: a search costs something before it begins.
            if (!effort.Take(work.Graph.All.Count * CostToBegin))
                return false;
            var part = effort.Part(OneSearch);
            var search = new PairSearch(work, question, step, sign, best(), part);
            through &= search.Run();
            effort.GiveBack(part);
            offer(search.Found);
        }

        return through;
    }
}

/// <summary>What is proved and what was found about one question.</summary>
internal sealed class PairFindings(PairBounds bounds, QuestionPairs pairs)
{
    public PairBounds Bounds { get; set; } = bounds;

    public QuestionPairs Pairs => pairs;
}
