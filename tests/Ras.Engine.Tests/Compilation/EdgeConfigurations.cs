using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Ras.Engine.Tests.Compilation;

/// <summary>Small configurations whose edges are tested, and what is asked of them.</summary>
internal static class EdgeConfigurations
{
    public const string TooLarge = "which is more than a result can show. Write smaller numbers: figures can reach 1000000000000000.";
    public const string TooMuch = "which is more than exact arithmetic can hold.";

    public static readonly NumberQuestion Count = new() { Id = "n", Min = 0, Max = 10, Increment = 1 };
    public static readonly YesNoQuestion Must = new() { Id = "must", Points = 10 };
    public static readonly YesNoQuestion May = new() { Id = "may", Points = 10, Required = false };
    public static readonly Number Fine = Rational.Parse("1/999999999999999989");

    public static readonly RasConfiguration Plain = new()
    {
        Id = "plain", Version = "1", Title = "Plain", Questions = [Count], Budget = new() { Lines = [new() { Id = "line", Amount = 1 }] },
    };

    public static Exclusion Out(Condition when) => new() { Id = "out", Reason = "Elsewhere.", When = when };

    public static AnswerCondition IsYes(string question) => new() { Question = question, Is = true };

    public static Budget Paying(string reference) => new() { Lines = [new() { Id = "line", Amount = NumberOrReference.To(reference) }] };

    public static BandsStep Banded(string id, string of, params Band[] bands) => new() { Id = id, Of = of, Bands = ValueList.From(bands) };

    public static ProductStep Product(params string[] of) => new() { Id = "p", Of = ValueList.From(of.Select(NumberOrReference.To)) };

    public static InterpolateStep Between(decimal increment, params (decimal At, decimal Value)[] nodes) => new()
    {
        Id = "s", Of = "n", Rounding = new() { Increment = increment }, Nodes = ValueList.From(nodes.Select(n => new InterpolationNode { At = n.At, Value = n.Value })),
    };

    public static string RoundFirst(string names) =>
        $"Round what it is computed from with a `round` step on {names} and use that here, or write the numbers behind it with fewer digits.";

    public static IndicativeBudget Scored(RasConfiguration configuration, AnswerSet answers) => RasEngine.Compile(configuration).Score(answers);

    public static Rational? ValueOf(RasConfiguration configuration, AnswerSet answers) => RasEngine.Compile(configuration).Explain(answers).Steps[0].ExactValue;

    public static List<string[]> Rows(RasConfiguration configuration) => RasEngine.Compile(configuration).DescribeProgram().Split('\n').Skip(2)
        .Where(row => row.Length > 0)
        .Select(row => Regex.Split(row.Trim(), " {2,}"))
        .ToList();

    /// <summary>What the one operation of a kind can come to.</summary>
    public static string RangeOf(string operation, RasConfiguration configuration) => Rows(configuration).Single(r => r[0] == operation)[5];

    public static void AssertWaits(ValueList<Question> questions, Condition when, params Step[] steps)
    {
        var configuration = Plain with
        {
            Domains = questions.Any(q => q.Domain is not null) ? [new() { Id = "d" }] : null, Questions = questions, Steps = ValueList.From(steps), Exclusions = [Out(when)],
        };
        var answers = when is ValueCondition { Of: "may" } ? AnswerSet.Empty.With("may", true) : AnswerSet.Empty;
        Assert.Equal(ScoreStatus.Incomplete, Scored(configuration, answers).Status);
    }

    public static IReadOnlyList<Diagnostic> VersionsTold(params RasConfiguration[] versions)
    {
        RasCatalogue.TryCreate(versions.Select(RasEngine.Compile), out _, out var diagnostics);
        return diagnostics;
    }

    public static void Told(string said, RasConfiguration configuration)
    {
        Assert.False(RasEngine.TryCompile(configuration, out _, out var diagnostics));
        Assert.Equal([said], diagnostics.Select(d => d.ToString()));
    }
}
