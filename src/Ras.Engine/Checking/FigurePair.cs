using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Two sets of answers that differ in one, and what comes of each.</summary>
/// <param name="From">The answers before, by their places.</param>
/// <param name="To">The answers after.</param>
/// <param name="Change">By how many increments the figure changes.</param>
internal sealed record FigurePair(long[] From, long[] To, long Change);

/// <summary>The figures of somebody under each answer to one question, all else equal.</summary>
/// <param name="Amount">The budget under an answer, or what stands for none.</param>
/// <param name="OneOff">The one-off sum under an answer, or what stands for none.</param>
/// <param name="Given">All answers, that one among them.</param>
internal readonly record struct FiguresByAnswer(Func<long, long> Amount, Func<long, long> OneOff, Func<long, long[]> Given);

/// <summary>What was found by changing the answer to one question, all else equal.</summary>
internal sealed class QuestionPairs
{
    /// <summary>The deepest fall from an answer to one further along.</summary>
    public FigurePair? Fall { get; private set; }

    /// <summary>The deepest fall of the one-off sum.</summary>
    public FigurePair? OneOffFall { get; private set; }

    /// <summary>From a figure to a requirement that is not met.</summary>
    public FigurePair? Loss { get; private set; }

    /// <summary>The greatest change by one step, up or down.</summary>
    public FigurePair? Step { get; private set; }

    /// <summary>The least change from an answer to a later one; among sets of options, from none to any.</summary>
    public FigurePair? Least { get; private set; }

    /// <summary>The greatest such change.</summary>
    public FigurePair? Greatest { get; private set; }

    /// <summary>The least and the greatest change from the first answer to each other, where somebody asks for that.</summary>
    public Dictionary<long, (FigurePair Least, FigurePair Greatest)> ByAnswer { get; } = [];

    /// <summary>Whether every pair there is was gone through.</summary>
    public bool SawAll { get; set; }

    public void OfferFall(FigurePair? pair) => Fall = pair?.Change < (Fall?.Change ?? 0) ? pair : Fall;

    public void OfferOneOffFall(FigurePair? pair) => OneOffFall = pair?.Change < (OneOffFall?.Change ?? 0) ? pair : OneOffFall;

    public void OfferLoss(FigurePair? pair) => Loss ??= pair;

    public void OfferStep(FigurePair? pair) => Step = pair is not null && (Step is null || Math.Abs(pair.Change) > Math.Abs(Step.Change)) ? pair : Step;

    public void OfferInfluence(FigurePair? pair)
    {
        if (pair is null)
            return;
        Least = Least is null || pair.Change < Least.Change ? pair : Least;
        Greatest = Greatest is null || pair.Change > Greatest.Change ? pair : Greatest;
    }

    public void OfferByAnswer(long answer, FigurePair? pair)
    {
        if (pair is null)
            return;
        ByAnswer[answer] = !ByAnswer.TryGetValue(answer, out var known)
            ? (pair, pair)
            : (pair.Change < known.Least.Change ? pair : known.Least, pair.Change > known.Greatest.Change ? pair : known.Greatest);
    }

    /// <summary>Takes somebody's figures under some answers into account.</summary>
    /// <param name="answers">The answers of the question.</param>
    /// <param name="order">Those that were scored, in the order of the document where they have one.</param>
    /// <param name="steps">The steps between two of them.</param>
    /// <param name="figures">What came of each.</param>
    /// <param name="byAnswer">Whether each answer is kept by itself.</param>
    public void Take(QuestionAnswers answers, IReadOnlyList<long> order, IEnumerable<AnswerStep> steps, FiguresByAnswer figures, bool byAnswer)
    {
        if (answers.IsAscending)
        {
            foreach (var step in steps)
                TakeStep(step, figures, isFurther: !answers.IsOrdered);
        }

        if (answers.IsOrdered)
            TakeFurther(order, figures);
        if ((!answers.IsOrdered || byAnswer) && figures.Amount(answers.First) >= 0)
            TakeFromFirst(answers, order, figures, byAnswer);
    }

    private void TakeFromFirst(QuestionAnswers answers, IReadOnlyList<long> order, FiguresByAnswer figures, bool byAnswer)
    {
        foreach (var answer in order)
        {
            if (answer == answers.First || answers.IsNone(answer) || figures.Amount(answer) < 0)
                continue;
            var change = figures.Amount(answer) - figures.Amount(answers.First);
            if (!byAnswer && change >= Least?.Change && change <= Greatest?.Change)
                continue;
            var pair = new FigurePair(figures.Given(answers.First), figures.Given(answer), change);
            OfferInfluence(pair);
            if (byAnswer)
                OfferByAnswer(answer, pair);
        }
    }

    private void TakeStep(AnswerStep step, FiguresByAnswer figures, bool isFurther)
    {
        var (from, to) = (figures.Amount(step.From), figures.Amount(step.To));
        FigurePair Pair(long change) => new(figures.Given(step.From), figures.Given(step.To), change);
        if (from < 0)
            return;
        if (to >= 0 && (Step is null || Math.Abs(to - from) > Math.Abs(Step.Change)))
            OfferStep(Pair(to - from));
        if (!isFurther)
            return;
        if (to == AnswerTree.NotMet && Loss is null)
            OfferLoss(Pair(0));
        if (to >= 0 && to - from < (Fall?.Change ?? 0))
            OfferFall(Pair(to - from));
        if (to >= 0 && figures.OneOff(step.To) - figures.OneOff(step.From) is var change && change < (OneOffFall?.Change ?? 0))
            OfferOneOffFall(Pair(change));
    }

    // Why: what matters of all answers before one is only the greatest and the least figure among them.
    private void TakeFurther(IReadOnlyList<long> order, FiguresByAnswer figures)
    {
        (long Figure, long Answer) most = (-1, 0), least = (-1, 0), mostOnce = (-1, 0);
        foreach (var answer in order)
        {
            var (figure, once) = (figures.Amount(answer), figures.OneOff(answer));
            FigurePair Pair((long Figure, long Answer) from, long change) => new(figures.Given(from.Answer), figures.Given(answer), change);
            if (most.Figure >= 0 && figure == AnswerTree.NotMet && Loss is null)
                OfferLoss(Pair(most, 0));
            if (figure < 0)
                continue;
            if (most.Figure >= 0)
            {
                if (figure - most.Figure < (Fall?.Change ?? 0))
                    OfferFall(Pair(most, figure - most.Figure));
                if (once - mostOnce.Figure < (OneOffFall?.Change ?? 0))
                    OfferOneOffFall(Pair(mostOnce, once - mostOnce.Figure));
                if (most.Answer != answer && (Least is null || figure - most.Figure < Least.Change))
                    OfferInfluence(Pair(most, figure - most.Figure));
                if (least.Answer != answer && figure - least.Figure > Greatest?.Change)
                    OfferInfluence(Pair(least, figure - least.Figure));
            }

            most = figure > most.Figure ? (figure, answer) : most;
            least = least.Figure < 0 || figure < least.Figure ? (figure, answer) : least;
            mostOnce = once > mostOnce.Figure ? (once, answer) : mostOnce;
        }
    }
}
