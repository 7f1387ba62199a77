using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Finds why there is no budget.</summary>
internal static class ReasonFinder
{
    public static IReadOnlyList<ReasonResult> Find(CaseValues values, ScoreStatus status)
    {
        var configuration = values.Index.Configuration;
        return status switch
        {
            ScoreStatus.OutsideScope => values.Program.Exclusions
                .Select((register, i) => (Holds: values.Sheet.Registers[register] == 1, Exclusion: configuration.Exclusions![i]))
                .Where(e => e.Holds)
                .Select(e => new ReasonResult(e.Exclusion.Id, ReasonKind.Exclusion, e.Exclusion.Reason, null))
                .ToArray(),
            ScoreStatus.EligibilityNotMet => values.Program.Requirements
                .Select((register, i) => (Fails: values.Sheet.Registers[register] == 0, Requirement: configuration.Eligibility![i]))
                .Where(e => e.Fails)
                .Select(e => new ReasonResult(e.Requirement.Id, ReasonKind.Eligibility, e.Requirement.Reason, null))
                .ToArray(),
            ScoreStatus.NoFigure => NoFigure(values),
            _ => [],
        };
    }

    /// <summary>The tables that had nothing, among all that a gate or a line needed: domains, then steps, then lines.</summary>
    private static ReasonResult[] NoFigure(CaseValues values)
    {
        var tables = UnknownTables(values).ToLookup(t => values.Program.Registers[t.Target].Subject.Owner);
        return tables
            .Where(t => t.Key is not null)
            .OrderBy(t => t.Key!.Value.Kind switch { NameKind.Domain => 0, NameKind.Step => 1, _ => 2 })
            .ThenBy(t => t.Key!.Value.Index)
            .Select(t => Describe(values, t.Key!.Value, t.First()))
            .ToArray();
    }

    private static ReasonResult Describe(CaseValues values, Named owner, Operation table)
    {
        var (id, kind, bands) = owner.Kind switch
        {
            NameKind.Domain => (values.Index.Domains[owner.Index].Id, ReasonKind.Domain, values.Index.Domains[owner.Index].Bands),
            NameKind.Step => (values.Index.Steps[owner.Index].Id, ReasonKind.Step, (values.Index.Steps[owner.Index] as BandsStep)?.Bands),
            _ => (values.Index.Lines[owner.Index].Line.Id, ReasonKind.Line, values.Index.Lines[owner.Index].Line.Bands),
        };
        var taken = values.Sheet.Taken[table.Target];
        var text = taken >= 0 ? bands?[taken].NoFigure : null;
        return new(id, kind, text, table.Code is OpCode.Choose or OpCode.Lookup ? null : values[values.Program.LookedUp[table.D]]?.ToDecimal());
    }

    /// <summary>Walks back from what is unknown and was needed to the tables that made it so.</summary>
    private static IEnumerable<Operation> UnknownTables(CaseValues values)
    {
        var program = values.Program;
        var registers = values.Sheet.Registers;
        var seen = new HashSet<int>();
        var next = new Stack<int>(program.Exclusions.Concat(program.Requirements).Concat(program.Lines.Select(l => l.Value.Register)).Concat(program.Adjustments.Select(a => a.When).Where(w => w >= 0)));
        while (next.Count > 0)
        {
            var register = next.Pop();
            if (registers[register] != RasProgram.Unknown || !seen.Add(register))
                continue;
            var operation = program.Operations[program.FilledBy[register]];
            if (HadNothing(values, operation))
                yield return operation;
            foreach (var read in ReadOnTheWay(values, operation))
                next.Push(read);
        }
    }

    /// <summary>Whether an unknown operation is a table that had nothing for what was looked up in it.</summary>
    private static bool HadNothing(CaseValues values, Operation operation) => operation.Code switch
    {
        OpCode.Bands or OpCode.Interpolate => values.Sheet.Registers[operation.A] != RasProgram.Unknown,
        OpCode.Choose or OpCode.Lookup => values.Sheet.Taken[operation.Target] < 0,
        _ => false,
    };

    /// <summary>What an unknown operation needed: a line whose condition does not hold nothing but that, a choice nothing but the branch where it stopped.</summary>
    private static IEnumerable<int> ReadOnTheWay(CaseValues values, Operation operation)
    {
        var program = values.Program;
        var registers = values.Sheet.Registers;
        switch (operation.Code)
        {
            case OpCode.Gate when registers[operation.A] != 1:
                return [operation.A];
            case OpCode.Choose when values.Sheet.Taken[operation.Target] is var taken:
                if (taken < 0)
                    return [];
                var branch = program.Branches[operation.A + taken];
                return [branch.When >= 0 && registers[branch.When] == RasProgram.Unknown ? branch.When : branch.Register];
            case OpCode.Lookup when values.Sheet.Taken[operation.Target] is var row:
                return row < 0 ? [] : DecisionTables.NeededBy(program, values.Sheet, operation, row);
            default:
                return program.ReadBy(operation);
        }
    }
}
