using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Benchmarks;

/// <summary>One target, and what a run reached of it.</summary>
/// <param name="Lane">What is to be reached, with its unit.</param>
/// <param name="Reached">What the run reached.</param>
/// <param name="Wanted">What is wanted.</param>
/// <param name="AtLeast">Whether more is better.</param>
internal sealed record Target(string Lane, double Reached, double Wanted, bool AtLeast = false)
{
    public bool IsMet => AtLeast ? Reached >= Wanted : Reached <= Wanted;

    /// <summary>Every target whose benchmarks the run holds.</summary>
    public static IEnumerable<Target> All(IReadOnlyList<Measured> run)
    {
        var found = new Run(run);
        IEnumerable<Target?> all =
        [
            At("prepared: times as fast as an expression tree in `decimal`", found.Ratio("PreparedAnswers", "", "DecimalExpressionTree", "Engine"), 6, atLeast: true),
            At("prepared: times the integers by hand", found.Ratio("PreparedAnswers", "", "Engine", "IntegersByHand"), 3),
            At("prepared: nanoseconds for each further step", (found.Time("GrowthInSteps", "200", "Score") - found.Time("GrowthInSteps", "0", "Score")) / 200, 6),
            .. new[] { "reference", "short", "long" }.SelectMany(ids => new[]
            {
                At($"UTF-8, {ids} ids, in order: times the walk", found.Ratio("WrittenAnswers", ids, "EngineInOrder", "Walk"), 1.5),
                At($"UTF-8, {ids} ids, in any order: times the walk", found.Ratio("WrittenAnswers", ids, "EngineInAnyOrder", "Walk"), 2.5),
            }),
            At("columns of 4,194,304 cases: times the floor", found.Ratio("CasesInColumns", "4194304", "Engine", "Floor"), 3),
            At("columns of 16,384 cases: times the floor", found.Ratio("CasesInColumns", "16384", "Engine", "Floor"), 8),
            At("columns: nanoseconds a case for each further step", (found.Time("GrowthInStepsOfColumns", "200", "Score") - found.Time("GrowthInStepsOfColumns", "0", "Score")) / 200 / GrowthInStepsOfColumns.CasesEach, 1),
            At("columns: times as fast as DuckDB's faster form", found.Fastest("CasesBesidePeers", "DuckDB") / found.Time("CasesBesidePeers", "", "Engine"), 40, atLeast: true),
            At("columns: times as fast as NumPy's faster form", found.Fastest("CasesBesidePeers", "NumPy") / found.Time("CasesBesidePeers", "", "Engine"), 7, atLeast: true),
            At("explanation: microseconds", found.Time("Explaining", "", "Explanation") / 1_000, 10),
            At("what-if: microseconds for each other answer", found.Time("Explaining", "", "WhatIf") / 1_000 / new Explaining().OtherAnswers, 0.2),
            At("compile: milliseconds", found.Time("Compiling", "", "Reference") / 1_000_000, 1),
            At("compile 2,000 questions: milliseconds", found.Time("Compiling", "", "TwoThousandQuestions") / 1_000_000, 100),
        ];
        return all.OfType<Target>();
    }

    private static Target? At(string lane, double? reached, double wanted, bool atLeast = false) => reached is { } known ? new(lane, known, wanted, atLeast) : null;

    /// <summary>A run, asked for single figures; null for what it does not hold.</summary>
    private sealed class Run(IReadOnlyList<Measured> measured)
    {
        public double? Time(string lane, string parameter, string method) => measured.FirstOrDefault(m => m.Lane == lane && m.Parameter == parameter && m.Method == method)?.Nanoseconds;

        public double? Ratio(string lane, string parameter, string method, string to) => Time(lane, parameter, method) / Time(lane, parameter, to);

        public double? Fastest(string lane, string peer) => measured.Where(m => m.Lane == lane && m.Method.StartsWith(peer, System.StringComparison.Ordinal)).Min(m => (double?)m.Nanoseconds);
    }
}
