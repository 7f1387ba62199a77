using System;

namespace Ras.Engine;

/// <summary>Points of questions, read from their tables: by the operations that add a domain up, and by whoever asks for one question.</summary>
internal static class PointTerms
{
    public static long SumTables(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        var codes = sheet.Codes;
        var data = program.Data;
        long sum = 0;
        foreach (ref readonly var member in program.Members.AsSpan(operation.A, operation.B))
            sum += data[unchecked(member.Table + (int)codes[member.Question])];
        return Reduce(program, sheet, sum, operation.C, operation.D);
    }

    public static long Sum(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        long sum = 0;
        foreach (ref readonly var member in program.Members.AsSpan(operation.A, operation.B))
            sum += Points(program, sheet, member.Question);
        return Reduce(program, sheet, sum, operation.C, operation.D);
    }

    public static long Max(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        var max = long.MinValue;
        for (var i = 0; i < operation.B; i++)
        {
            var points = Points(program, sheet, program.Members[operation.A + i].Question);
            if (points <= max)
                continue;
            max = points;
            sheet.Taken[operation.Target] = i;
        }

        return Reduce(program, sheet, max, operation.C, operation.D);
    }

    /// <summary>The points of a question in its grain; 0 without an answer.</summary>
    public static long Points(RasProgram program, AnswerSheet sheet, int question)
    {
        ref readonly var term = ref program.Terms[question];
        return Reduce(program, sheet, BasePoints(program, sheet, question), term.FirstReducer, term.ReducerCount);
    }

    /// <summary>The points that a question would have if its reducers left everything, in its grain.</summary>
    public static long UnreducedPoints(RasProgram program, AnswerSheet sheet, int question)
    {
        ref readonly var term = ref program.Terms[question];
        return Unreduced(program, BasePoints(program, sheet, question), term.FirstReducer, term.ReducerCount);
    }

    /// <summary>A value × what reducers leave.</summary>
    public static long Reduce(RasProgram program, AnswerSheet sheet, long value, int first, int count)
    {
        foreach (ref readonly var reducer in program.Reducers.AsSpan(first, count))
            value *= program.Data[reducer.Table + (int)sheet.ReducerCodes[reducer.Question]];
        return value;
    }

    /// <summary>A value × what reducers leave where none has an answer: everything, in the grain of the product.</summary>
    public static long Unreduced(RasProgram program, long value, int first, int count)
    {
        foreach (ref readonly var reducer in program.Reducers.AsSpan(first, count))
            value *= program.Data[reducer.Table];
        return value;
    }

    /// <summary>Whether the points of a question wait for its answer or, where it has one, for a reducer's.</summary>
    public static bool IsPending(RasProgram program, AnswerSheet sheet, int question)
    {
        ref readonly var term = ref program.Terms[question];
        return sheet.Codes[question] == 0 ? Asking.IsPending(program, sheet, question) : AnyPending(program, sheet, term.FirstReducer, term.ReducerCount);
    }

    public static bool AnyPending(RasProgram program, AnswerSheet sheet, int first, int count)
    {
        foreach (ref readonly var reducer in program.Reducers.AsSpan(first, count))
        {
            if (Asking.IsPending(program, sheet, reducer.Question))
                return true;
        }

        return false;
    }

    private static long BasePoints(RasProgram program, AnswerSheet sheet, int question)
    {
        ref readonly var term = ref program.Terms[question];
        var code = sheet.Codes[question];
        if (code == 0)
            return 0;
        switch (term.Kind)
        {
            case TermKind.Table:
                return program.Data[term.Table + (int)code];
            case TermKind.Linear:
                return program.Data[term.Table] + ((code - 1) * program.Data[term.Table + 1]);
            case TermKind.SumOfSet:
                long sum = 0;
                for (var (set, at) = (sheet.Sets[question], term.Table); set != 0; set >>= 1, at++)
                    sum += (set & 1) != 0 ? program.Data[at] : 0;
                return sum;
            default:
                var max = long.MinValue;
                for (var (set, at) = (sheet.Sets[question], term.Table); set != 0; set >>= 1, at++)
                    max = (set & 1) != 0 ? Math.Max(max, program.Data[at]) : max;
                return max == long.MinValue ? 0 : max;
        }
    }
}
