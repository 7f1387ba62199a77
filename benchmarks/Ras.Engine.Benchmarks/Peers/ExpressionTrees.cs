using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using static System.Linq.Expressions.Expression;

namespace Ras.Engine.Benchmarks;

/// <summary>The same work as a compiled LINQ expression tree, as engines that turn formulas into code at run time do it.</summary>
internal static class ExpressionTrees
{
    private static readonly int[] Levels = [380, 260, 160, 80, 20];
    private static readonly int[] Amounts = [260, 175, 110, 60, 25];

    /// <summary>The budget in pounds; -1 where an answer is missing.</summary>
    public static Func<byte[], decimal> Decimals(RasConfiguration configuration)
    {
        var answers = Parameter(typeof(byte[]), "answers");
        var total = Variable(typeof(decimal), "total");
        var sum = Total(configuration, answers, p => p.ToDecimal(), [0m, 0.25m, 0.5m, 0.75m, 1m], w => Constant(w.ToDecimal()));
        var exact = Add(Multiply(total, Constant(1.35m)), Level(total, 1m, 1m));
        var rounded = Call(typeof(decimal), nameof(decimal.Round), null, exact, Constant(2), Constant(MidpointRounding.AwayFromZero));
        return Compiled<decimal>(answers, total, sum, rounded);
    }

    /// <summary>The budget in pennies; -1 where an answer is missing. Scaled by eye, as the integers by hand are.</summary>
    public static Func<byte[], long> Integers(RasConfiguration configuration)
    {
        const long Point = HandWrittenIntegers.Point;
        var answers = Parameter(typeof(byte[]), "answers");
        var total = Variable(typeof(long), "total");
        var sum = Total(configuration, answers, p => (long)(p * 2).Numerator, [0L, 1L, 2L, 3L, 4L], w => Constant((long)(w * 20).Numerator));
        var pennies = Add(Divide(Add(Multiply(total, Constant(135L)), Constant(Point / 2)), Constant(Point)), Level(total, Point, 100L));
        return Compiled<long>(answers, total, sum, pennies);
    }

    private static Func<byte[], T> Compiled<T>(ParameterExpression answers, ParameterExpression total, Expression sum, Expression result)
    {
        var questions = ReferenceWork.Domains * (ReferenceWork.QuestionsPerDomain + 1);
        var missing = Enumerable.Range(0, questions).Select(q => (Expression)Equal(ArrayIndex(answers, Constant(q)), Constant((byte)255))).Aggregate(OrElse);
        var body = Condition(missing, Convert(Constant(-1), typeof(T)), Block([total], Assign(total, sum), result));
        return Lambda<Func<byte[], T>>(body, answers).Compile();
    }

    private static Expression Total<T>(RasConfiguration configuration, Expression answers, Func<Rational, T> points, T[] shares, Func<Rational, Expression> weight)
    {
        var tables = configuration.Questions.OfType<ChoiceQuestion>().Where(q => q.Options is not null).Select(q => q.Options!.Select(o => points(o.Points!.Value.Value)).ToArray()).ToArray();
        Expression Look(T[] table, int question) => ArrayIndex(Constant(table), Convert(ArrayIndex(answers, Constant(question)), typeof(int)));
        var domains = new List<Expression>();
        for (var domain = 0; domain < ReferenceWork.Domains; domain++)
        {
            var sum = Enumerable.Range(domain * ReferenceWork.QuestionsPerDomain, ReferenceWork.QuestionsPerDomain).Select(q => Look(tables[q], q)).Aggregate(Add);
            var share = Look(shares, (ReferenceWork.Domains * ReferenceWork.QuestionsPerDomain) + domain);
            domains.Add(Multiply(Multiply(sum, share), weight(configuration.Domains![domain].Weight!.Value.Value)));
        }

        return domains.Aggregate(Add);
    }

    private static Expression Level<T>(Expression total, T point, T pound)
        where T : System.Numerics.INumber<T>
    {
        Expression level = Constant(T.Zero);
        for (var i = Levels.Length - 1; i >= 0; i--)
            level = Condition(GreaterThanOrEqual(total, Constant(T.CreateChecked(Levels[i]) * point)), Constant(T.CreateChecked(Amounts[i]) * pound), level);
        return level;
    }
}
