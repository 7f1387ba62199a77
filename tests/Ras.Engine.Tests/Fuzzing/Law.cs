using System;
using System.Linq;

namespace Ras.Engine.Tests.Fuzzing;

/// <summary>What holds of every input, whatever it is.</summary>
internal static class Law
{
    /// <summary>Explains answers, and holds the explanation to the figure.</summary>
    public static Explanation Explain(RasEngine engine, AnswerSet answers)
    {
        var why = engine.Explain(answers);
        var (budget, again) = (why.Budget, engine.Score(answers));
        Must(budget.Status == again.Status && budget.Amount == again.Amount, "explaining gives the figure that scoring gives");
        Must((budget.Status == ScoreStatus.InvalidAnswers) == (budget.Problems.Count > 0), "answers are invalid where they have problems");
        Must(budget.Amount is null == (budget.Status != ScoreStatus.Indicative), "there is a figure where the budget is indicative");
        if (why.ExactAmount is { } amount)
            Must(why.Domains.Aggregate(why.ExactNotLinked!.Value, (sum, domain) => sum + domain.ExactShare!.Value) == amount, "the shares sum to the budget");
        return why;
    }

    /// <summary>Writes an explanation in each form.</summary>
    public static void Write(RasEngine engine, AnswerSet answers, Explanation why)
    {
        Must(RasText.Write(why, PageFormat.Html).Length > 0 && RasJson.Write(why).Length > 0, "there is a page");
        engine.WhatIf(answers);
    }

    public static void Must(bool holds, string law)
    {
        if (!holds)
            throw new InvalidOperationException($"It does not hold that {law}.");
    }
}
