using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Columns;

/// <summary>Configurations of a few questions and steps, whose budget is the last step, or the total where there is none.</summary>
internal static class SmallConfigurations
{
    public static RasConfiguration Of(IEnumerable<Question> questions, params Step[] steps) => new()
    {
        Id = "small", Version = "1", Title = "Small", Domains = [new() { Id = "need" }], Questions = ValueList.From(questions), Steps = steps.Length == 0 ? null : ValueList.From(steps),
        Budget = new() { Lines = [new() { Id = "line", Amount = NumberOrReference.To(steps.Length == 0 ? "total" : steps[steps.Length - 1].Id) }] },
    };

    /// <summary>A choice whose options, <c>o0</c> and so on, have the given points.</summary>
    public static ChoiceQuestion Choice(string id, IEnumerable<long> points, string? domain = null) => new()
    {
        Id = id, Domain = domain, Options = ValueList.From(points.Select((p, i) => new QuestionOption { Id = $"o{i}", Points = (Rational)p })),
    };

    /// <summary>A whole number from 0.</summary>
    public static NumberQuestion Number(string id, int most, string? domain = null) => new() { Id = id, Domain = domain, Min = 0, Max = most, Increment = 1 };
}
