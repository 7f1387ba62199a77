using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>A configuration spelled out as values and conditions, each after what it reads, and where to find those that people name.</summary>
internal sealed class QuantityGraph(ConfigurationIndex index)
{
    private readonly List<Expression> _all = [];

    public ConfigurationIndex Index { get; } = index;

    public IReadOnlyList<Expression> All => _all;

    /// <summary>What keeping all values apart once more costs when answers are narrowed, in units of work.</summary>
    public long CostToNarrow => _all.Count / 2;

    /// <summary>What is asked of each question's answers.</summary>
    public QuestionColumns[] Columns { get; } = index.Questions.Select(_ => new QuestionColumns()).ToArray();

    /// <summary>When each question is asked; null for always.</summary>
    public TestExpression?[] Asked { get; } = new TestExpression?[index.Questions.Count];

    /// <summary>The points of each question, after reducers.</summary>
    public ValueExpression[] Questions { get; } = new ValueExpression[index.Questions.Count];

    public DomainQuantities[] Domains { get; } = new DomainQuantities[index.Domains.Count];

    public ValueExpression[] Steps { get; } = new ValueExpression[index.Steps.Count];

    /// <summary>The ways of each choice and each decision table among the steps, in order; none for others.</summary>
    public IReadOnlyList<ChoiceWay>[] Ways { get; } = new IReadOnlyList<ChoiceWay>[index.Steps.Count];

    public ValueExpression Total { get; set; } = null!;

    public LineQuantities[] Lines { get; } = new LineQuantities[index.Lines.Count];

    public AdjustmentQuantities[] Adjustments { get; } = new AdjustmentQuantities[index.Adjustments.Count];

    /// <summary>The sum after adjustments, before it is lifted to 0 and rounded.</summary>
    public ValueExpression AdjustedSum { get; set; } = null!;

    /// <summary>The rounded budget.</summary>
    public ValueExpression Amount { get; set; } = null!;

    /// <summary>The rounded sum of one-off lines.</summary>
    public ValueExpression OneOff { get; set; } = null!;

    public TestExpression[] Exclusions { get; set; } = [];

    public TestExpression[] Requirements { get; set; } = [];

    public TestExpression[] Referrals { get; set; } = [];

    /// <summary>The value of what bears an id: a question, domain or step, or the total.</summary>
    public ValueExpression Of(Named named) => named.Kind switch
    {
        NameKind.Question => Questions[named.Index],
        NameKind.Domain => Domains[named.Index].Value,
        NameKind.Step => Steps[named.Index],
        _ => Total,
    };

    public T Add<T>(T expression)
        where T : Expression
    {
        var support = BitSet.Empty(Index.Questions.Count);
        foreach (var read in expression.Reads)
            BitSet.AddShifted(support, read.Support, 0);
        if (expression.OwnQuestion >= 0)
            BitSet.Add(support, expression.OwnQuestion);
        expression.Enter(_all.Count, support);
        _all.Add(expression);
        return expression;
    }

    /// <summary>Everything that is worked out from one expression and that others are worked out from, they too, each after what it reads; that one itself left out.</summary>
    public IReadOnlyList<Expression> Between(Expression from, IEnumerable<Expression> to)
    {
        var (seen, open) = (new HashSet<Expression>(), new Stack<Expression>(to.Where(t => t.Place > from.Place)));
        while (open.Count > 0)
        {
            var next = open.Pop();
            foreach (var read in seen.Add(next) ? next.Reads.Where(r => r.Place > from.Place) : [])
                open.Push(read);
        }

        var (between, found) = (new List<Expression>(), new HashSet<Expression> { from });
        foreach (var expression in seen.OrderBy(e => e.Place).Where(e => e.Reads.Any(found.Contains)))
        {
            found.Add(expression);
            between.Add(expression);
        }

        return between;
    }

    /// <summary>Everything that some expressions are worked out from, they too, each after what it reads.</summary>
    public int[] Below(IEnumerable<Expression> expressions)
    {
        var needed = BitSet.Empty(_all.Count);
        foreach (var expression in expressions)
            BitSet.Add(needed, expression.Place);
        for (var place = BitSet.Previous(needed, _all.Count - 1); place >= 0; place = BitSet.Previous(needed, place - 1))
        {
            foreach (var read in _all[(int)place].Reads)
                BitSet.Add(needed, read.Place);
        }

        return BitSet.All(needed).Select(p => (int)p).ToArray();
    }
}

/// <summary>A domain at each stage.</summary>
/// <param name="Combined">Combined, before reducers and weight.</param>
/// <param name="Weighted">After reducers and weight, before bands and cap.</param>
/// <param name="Banded">After the bands; the same as before where there are none.</param>
/// <param name="Value">After the cap.</param>
internal readonly record struct DomainQuantities(ValueExpression Combined, ValueExpression Weighted, ValueExpression Banded, ValueExpression Value);

/// <summary>A line of the budget.</summary>
/// <param name="When">Its condition; null where it always counts.</param>
/// <param name="Banded">What its bands give; null where it has none.</param>
/// <param name="Full">Its amount, whether it counts or not.</param>
/// <param name="Value">Its amount where it counts, and 0 where not.</param>
internal readonly record struct LineQuantities(TestExpression? When, BandedQuantity? Banded, ValueExpression Full, ValueExpression Value);

/// <summary>An adjustment: its condition, the sum before it, what it would make of that, and the sum after it.</summary>
internal readonly record struct AdjustmentQuantities(TestExpression? When, ValueExpression Before, ValueExpression Made, ValueExpression After);
