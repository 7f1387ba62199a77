using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>The population stability index: over all classes, the change of the share times the logarithm of its growth.</summary>
internal static class DriftIndex
{
    private const int Classes = 10;

    /// <summary>The points and the answer to every question, those that changed most first.</summary>
    public static IReadOnlyList<Drift> Of(Portfolio before, Portfolio now)
    {
        var points = new Drift("points", OfNumbers([.. before.Cases.Select(c => c.Points)], [.. now.Cases.Select(c => c.Points)]));
        var answers = now.Engine.Configuration.Questions.Select(q => new Drift(q.Id, OfAnswers(q, before, now)));
        return [points, .. answers.OrderByDescending(d => d.Index).ThenBy(d => d.Name, StringComparer.Ordinal)];
    }

    /// <summary>The index of two lists of numbers, in classes that hold a tenth of the first each.</summary>
    public static double OfNumbers(double[] before, double[] now)
    {
        var sorted = before.Order().ToArray();
        var edges = Enumerable.Range(1, Classes - 1).Select(i => sorted[i * sorted.Length / Classes]).Distinct().ToArray();
        string Class(double number) => edges.Count(e => number >= e).ToString(CultureInfo.InvariantCulture);
        return OfClasses(before.Select(Class), now.Select(Class));
    }

    /// <summary>The index of two lists of classes. Half a case is added to each, so that a class that nobody is in has a share.</summary>
    public static double OfClasses(IEnumerable<string> before, IEnumerable<string> now)
    {
        var (first, second) = (Counts(before), Counts(now));
        var classes = first.Keys.Union(second.Keys).Order(StringComparer.Ordinal).ToArray();
        double Share(Dictionary<string, int> counts, string name) => (counts.GetValueOrDefault(name) + 0.5) / (counts.Values.Sum() + (0.5 * classes.Length));
        return classes.Sum(c => (Share(second, c) - Share(first, c)) * Math.Log(Share(second, c) / Share(first, c)));
    }

    private static double OfAnswers(Question question, Portfolio before, Portfolio now)
    {
        Answer? AnswerOf(PortfolioCase one) => one.Answers.Answers.GetValueOrDefault(question.Id);
        if (question is not NumberQuestion)
            return OfClasses(before.Cases.Select(c => Word(AnswerOf(c))), now.Cases.Select(c => Word(AnswerOf(c))));

        // Why below every number: whoever gave none is a class of its own.
        double Value(PortfolioCase one) => AnswerOf(one) is NumberAnswer number ? (double)number.Value.ToDecimal(18) : double.MinValue;
        return OfNumbers([.. before.Cases.Select(Value)], [.. now.Cases.Select(Value)]);
    }

    private static string Word(Answer? answer) => answer switch
    {
        OptionAnswer one => one.Option,
        OptionsAnswer several => string.Join(";", several.Options.Order(StringComparer.Ordinal)),
        YesNoAnswer yesNo => yesNo.Yes ? "true" : "false",
        _ => "",
    };

    private static Dictionary<string, int> Counts(IEnumerable<string> classes) =>
        classes.GroupBy(c => c, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
