using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Decision tables: the first row that fits everything they look at.</summary>
internal static class DecisionTables
{
    private const long Unknown = RasProgram.Unknown;

    /// <summary>No class: the value is not known.</summary>
    private const int NoClass = -1;

    public static long Value(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        var row = FirstRow(program, sheet, in operation, out var isUnknown);
        sheet.Taken[operation.Target] = row;
        if (row < 0 || isUnknown)
            return Unknown;
        ref readonly var branch = ref program.Branches[operation.C + row];
        return sheet.Registers[branch.Register] is var value && value == Unknown ? Unknown : value * branch.Multiplier;
    }

    /// <summary>What the row taken needed: the registers it asks about, and where those let it be taken, that of its value.</summary>
    public static IEnumerable<int> NeededBy(RasProgram program, AnswerSheet sheet, Operation operation, int row)
    {
        FirstRow(program, sheet, in operation, out var isUnknown);
        if (!isUnknown)
            return [program.Branches[operation.C + row].Register];
        return program.LookupInputs.Skip(operation.A).Take(operation.B)
            .Where(i => i.Register >= 0 && (program.RowMasks[i.Asks + (row / 64)] >> (row % 64) & 1) != 0)
            .Select(i => i.Register);
    }

    private static int FirstRow(RasProgram program, AnswerSheet sheet, in Operation operation, out bool isUnknown)
    {
        var inputs = program.LookupInputs.AsSpan(operation.A, operation.B);
        for (var word = 0; word < operation.D; word++)
        {
            // Why: an unknown value rules no row out, but a row that asks about it is unknown itself. Where all are unknown the first row fits, and no mask has a row beyond the last.
            var (fits, unknown) = (ulong.MaxValue, 0UL);
            foreach (ref readonly var input in inputs)
            {
                var of = ClassOf(program, sheet, in input);
                if (of == NoClass)
                    unknown |= program.RowMasks[input.Asks + word];
                else
                    fits &= program.RowMasks[input.Masks + (of * operation.D) + word];
            }

            if (fits == 0)
                continue;
            isUnknown = (unknown & fits & ~(fits - 1)) != 0;
            return (word * 64) + Framework.TrailingZeroCount(fits);
        }

        isUnknown = true;
        return -1;
    }

    private static int ClassOf(RasProgram program, AnswerSheet sheet, in LookupInput input)
    {
        if (input.Register < 0)
            return input.IsCautious && Asking.IsPending(program, sheet, input.Question) ? NoClass : (int)sheet.Codes[input.Question];
        var value = sheet.Registers[input.Register];
        if (value == Unknown)
            return NoClass;
        if (input.Question >= 0 && sheet.Codes[input.Question] == 0)
            return 0;
        return 2 + Tables.LastReached(program.Data.AsSpan(input.Edges, input.EdgeCount), 1, value);
    }
}
