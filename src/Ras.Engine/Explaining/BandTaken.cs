using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>A table of bands, and the register whose operation leaves which band it took.</summary>
internal readonly record struct BandTaken(string Id, ValueList<Band> Bands, int Register)
{
    /// <summary>The place of the next band above the value that is looked up; -1 where that is unknown.</summary>
    public int NextAbove(CaseValues values)
    {
        var taken = values.Sheet.Taken[Register];
        if (taken >= 0)
            return taken + 1;
        var operation = values.Program.Operations[values.Program.FilledBy[Register]];
        return values[values.Program.LookedUp[operation.D]] is { } value ? BandPlace.CountReached(values.Index, Bands, value) : -1;
    }

    /// <summary>Every table: of domains, then of steps, then of lines.</summary>
    public static IEnumerable<BandTaken> All(RasProgram program)
    {
        var index = program.Index;
        for (var i = 0; i < index.Domains.Count; i++)
        {
            if (index.Domains[i].Bands is { } bands)
                yield return new(index.Domains[i].Id, bands, program.Domains[i].Banded.Register);
        }

        for (var i = 0; i < index.Steps.Count; i++)
        {
            if (index.Steps[i] is BandsStep step)
                yield return new(step.Id, step.Bands, program.Steps[i].Register);
        }

        for (var i = 0; i < index.Lines.Count; i++)
        {
            if (index.Lines[i].Line.Bands is { } bands)
                yield return new(index.Lines[i].Line.Id, bands, program.Lines[i].Banded.Register);
        }
    }
}
