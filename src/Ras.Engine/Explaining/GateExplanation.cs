using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What a gate is.</summary>
public enum GateKind
{
    /// <summary>An exclusion: where it holds, this RAS gives no figure.</summary>
    Exclusion,

    /// <summary>A requirement: where it does not hold, there is no budget.</summary>
    Eligibility,
}

/// <summary>One gate, and what came of it.</summary>
/// <param name="Id">The id of the exclusion or requirement.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Holds">Whether its condition holds; null where that is unknown.</param>
/// <param name="Reason">The configuration's own words; null where it has none.</param>
public sealed record GateExplanation(string Id, GateKind Kind, bool? Holds, string? Reason)
{
    /// <summary>Every exclusion, then every requirement.</summary>
    internal static IEnumerable<GateExplanation> All(CaseValues values)
    {
        bool? Truth(int register) => values.Sheet.Registers[register] switch { 1 => true, 0 => false, _ => null };
        var configuration = values.Index.Configuration;
        var exclusions = values.Program.Exclusions.Select((register, i) => new GateExplanation(configuration.Exclusions![i].Id, GateKind.Exclusion, Truth(register), configuration.Exclusions[i].Reason));
        var requirements = values.Program.Requirements.Select((register, i) => new GateExplanation(configuration.Eligibility![i].Id, GateKind.Eligibility, Truth(register), configuration.Eligibility[i].Reason));
        return exclusions.Concat(requirements);
    }
}
