using System;

namespace Ras.Engine;

/// <summary>Runs a program over a sheet: every operation, once, in order; nothing is allocated and nothing can overflow.</summary>
internal static class ProgramRunner
{
    private const long Unknown = RasProgram.Unknown;

    public static void Run(RasProgram program, AnswerSheet sheet)
    {
        Array.Copy(sheet.Given, sheet.Codes, sheet.Given.Length);
        Array.Copy(sheet.GivenSets, sheet.Sets, sheet.GivenSets.Length);
        var registers = sheet.Registers;
        foreach (ref readonly var operation in program.Operations.AsSpan())
        {
            if (operation.Code == OpCode.Ask)
                Asking.Settle(program, sheet, operation.A, operation.B);
            else
                registers[operation.Target] = Value(program, sheet, in operation);
        }
    }

    private static long Value(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        var registers = sheet.Registers;
        switch (operation.Code)
        {
            case OpCode.SumPoints:
                return PointTerms.Sum(program, sheet, in operation);
            case OpCode.MaxPoints:
                return PointTerms.Max(program, sheet, in operation);
            case OpCode.Points:
                return PointTerms.Points(program, sheet, operation.A);
            case OpCode.PointsCautious:
                return PointTerms.IsPending(program, sheet, operation.A) ? Unknown : PointTerms.Points(program, sheet, operation.A);
            case OpCode.SumKnown:
                return SumKnown(program, registers, in operation);
            case OpCode.Sum:
                return Sum(program, registers, in operation);
            case OpCode.Max or OpCode.Min:
                return Extreme(program, sheet, in operation);
            case OpCode.Product:
                return Product(program, registers, in operation);
            case OpCode.Choose:
                return Choose(program, sheet, in operation);
            case OpCode.Reduce:
                return registers[operation.A] is var full && full == Unknown ? Unknown : PointTerms.Reduce(program, sheet, full, operation.C, operation.D);
            case OpCode.ReduceCautious:
                return registers[operation.A] is var whole && (whole == Unknown || PointTerms.AnyPending(program, sheet, operation.C, operation.D))
                    ? Unknown
                    : PointTerms.Reduce(program, sheet, whole, operation.C, operation.D);
            case OpCode.Bands:
                return Tables.BandOf(program, sheet, in operation);
            case OpCode.Interpolate:
                return Tables.Interpolate(program, sheet, in operation);
            case OpCode.BudgetIfAny:
                return Deciding.StatusOf(program, sheet) == ScoreStatus.Indicative ? registers[operation.A] : Unknown;
            case OpCode.AtMost or OpCode.AtLeast:
                return Limit(sheet, in operation);
            case OpCode.Round:
                ref readonly var division = ref program.Divisions[operation.B];
                return registers[operation.A] is var exact && exact == Unknown ? Unknown : Rounding.MultiplyDivide(exact, division.Whole, division.Rest, division.Divisor, division.Mode);
            case OpCode.Gate:
                return registers[operation.A] switch { 1 => registers[operation.B], 0 => 0, _ => Unknown };
            default:
                return Conditions.Value(program, sheet, in operation);
        }
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
