using System;

namespace Ras.Engine;

/// <summary>Runs a program over a sheet: every operation, once, in order; nothing is allocated and nothing can overflow.</summary>
internal static class ProgramRunner
{
    private const long Unknown = RasProgram.Unknown;

    public static void Run(RasProgram program, AnswerSheet sheet)
    {
        var registers = sheet.Registers;
        foreach (ref readonly var operation in program.Operations.AsSpan())
        {
            if (operation.Code == OpCode.Ask)
            {
                Asking.Settle(program, sheet, operation.A, operation.B);
                continue;
            }

            registers[operation.Target] = operation.Code switch
            {
                OpCode.Points => PointTerms.Points(program, sheet, operation.A),
                OpCode.PointsCautious => PointTerms.IsPending(program, sheet, operation.A) ? Unknown : PointTerms.Points(program, sheet, operation.A),
                OpCode.SumTables => PointTerms.SumTables(program, sheet, in operation),
                OpCode.SumPoints => PointTerms.Sum(program, sheet, in operation),
                OpCode.MaxPoints => PointTerms.Max(program, sheet, in operation),
                OpCode.SumKnown => SumKnown(program, registers, in operation),
                OpCode.Sum => Sum(program, registers, in operation),
                OpCode.Max or OpCode.Min => Extreme(program, sheet, in operation),
                OpCode.Product => Product(program, registers, in operation),
                OpCode.Choose => Choose(program, sheet, in operation),
                OpCode.Lookup => DecisionTables.Value(program, sheet, in operation),
                OpCode.Interpolate => Tables.Interpolate(program, sheet, in operation),
                OpCode.Reduce or OpCode.ReduceCautious => Reduce(program, sheet, in operation),
                OpCode.Bands => Tables.BandOf(program, sheet, in operation),
                OpCode.AtMost or OpCode.AtLeast => Limit(sheet, in operation),
                OpCode.Round => registers[operation.A] is var exact && exact == Unknown ? Unknown : program.Divisions[operation.B].Round(exact),
                OpCode.Gate => registers[operation.A] switch { 1 => registers[operation.B], 0 => 0, _ => Unknown },
                OpCode.BudgetIfAny => Deciding.StatusOf(program, sheet) == ScoreStatus.Indicative ? registers[operation.A] : Unknown,
                OpCode.Test => Conditions.Test(program, sheet, in operation),
                OpCode.TestCautious => Asking.IsPending(program, sheet, operation.A) ? Unknown : Conditions.Test(program, sheet, in operation),
                OpCode.Includes => Conditions.Includes(sheet, in operation),
                OpCode.IncludesCautious => Asking.IsPending(program, sheet, operation.A) ? Unknown : Conditions.Includes(sheet, in operation),
                OpCode.Compare => Conditions.Compare(sheet, in operation),
                OpCode.Not => registers[operation.A] is var part && part == Unknown ? Unknown : 1 - part,
                _ => Conditions.Count(program, sheet, in operation),
            };
        }
    }

    private static long Reduce(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        var whole = sheet.Registers[operation.A];
        if (whole == Unknown || (operation.Code == OpCode.ReduceCautious && PointTerms.AnyPending(program, sheet, operation.C, operation.D)))
            return Unknown;
        return PointTerms.Reduce(program, sheet, whole, operation.C, operation.D);
    }

    private static long SumKnown(RasProgram program, long[] registers, in Operation operation)
    {
        var sum = operation.Low;
        foreach (ref readonly var term in program.Weighted.AsSpan(operation.A, operation.B))
            sum += registers[term.Register] * term.Multiplier;
        return sum;
    }

    private static long Sum(RasProgram program, long[] registers, in Operation operation)
    {
        var sum = operation.Low;
        foreach (ref readonly var term in program.Weighted.AsSpan(operation.A, operation.B))
        {
            if (registers[term.Register] == Unknown)
                return Unknown;
            sum += registers[term.Register] * term.Multiplier;
        }

        return sum;
    }

    private static long Extreme(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        var (extreme, taken) = (0L, -1);
        sheet.Taken[operation.Target] = -1;
        for (var i = 0; i < operation.B; i++)
        {
            ref readonly var term = ref program.Weighted[operation.A + i];
            if (sheet.Registers[term.Register] == Unknown)
                return Unknown;
            var value = sheet.Registers[term.Register] * term.Multiplier;
            if (taken < 0 || (operation.Code == OpCode.Max ? value > extreme : value < extreme))
                (extreme, taken) = (value, i);
        }

        sheet.Taken[operation.Target] = taken;
        return extreme;
    }

    private static long Product(RasProgram program, long[] registers, in Operation operation)
    {
        var terms = program.Weighted.AsSpan(operation.A, operation.B);
        foreach (ref readonly var term in terms)
        {
            if (registers[term.Register] == Unknown)
                return Unknown;
        }

        long product = 1;
        foreach (ref readonly var term in terms)
            product *= registers[term.Register];
        return product;
    }

    private static long Choose(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        for (var i = 0; i < operation.B; i++)
        {
            ref readonly var branch = ref program.Branches[operation.A + i];
            var when = branch.When < 0 ? 1 : sheet.Registers[branch.When];
            if (when == 0)
                continue;
            sheet.Taken[operation.Target] = i;
            var value = sheet.Registers[branch.Register];
            return when == Unknown || value == Unknown ? Unknown : value * branch.Multiplier;
        }

        sheet.Taken[operation.Target] = -1;
        return Unknown;
    }

    private static long Limit(AnswerSheet sheet, in Operation operation)
    {
        sheet.Taken[operation.Target] = 0;
        if (sheet.Registers[operation.A] == Unknown)
            return Unknown;
        var value = sheet.Registers[operation.A] * operation.High;
        var binds = operation.Code == OpCode.AtMost ? value > operation.Low : value < operation.Low;
        sheet.Taken[operation.Target] = binds ? 1 : 0;
        return binds ? operation.Low : value;
    }
}
