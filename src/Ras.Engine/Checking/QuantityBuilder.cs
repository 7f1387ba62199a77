using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Spells a configuration out as values and conditions. Missing answers are none: the proofs speak of complete answers, of which both views are the same.</summary>
internal sealed class QuantityBuilder
{
    private readonly QuantityGraph _graph;
    private readonly ConfigurationIndex _index;
    private readonly Dependencies _dependencies;
    private readonly Dictionary<AnswerCondition, TestExpression> _answerTests = [];
    private readonly Dictionary<int, ValueExpression> _left = [];

    private QuantityBuilder(ConfigurationIndex index, Dependencies dependencies) =>
        (_index, _dependencies, _graph) = (index, dependencies, new(index));

    /// <summary>The graph of a configuration that compiles.</summary>
    public static QuantityGraph Build(ConfigurationIndex index, Dependencies dependencies)
    {
        var builder = new QuantityBuilder(index, dependencies);
        builder.BuildQuestions();
        foreach (var vertex in dependencies.Order)
            builder.Build(dependencies.ThingAt(vertex));
        var graph = builder._graph;
        new BudgetQuantities(graph, builder).Build();
        graph.Exclusions = (index.Configuration.Exclusions ?? []).Select(e => builder.TestOf(e.When)).ToArray();
        graph.Requirements = (index.Configuration.Eligibility ?? []).Select(r => builder.TestOf(r.Require)).ToArray();
        graph.Referrals = (index.Configuration.Referrals ?? []).Select(r => builder.TestOf(r.When)).ToArray();
        return graph;
    }

    public TestExpression TestOf(Condition condition)
    {
        switch (condition)
        {
            case AnswerCondition answer:
                if (!_answerTests.TryGetValue(answer, out var known))
                {
                    var question = _index.FindQuestion(answer.Question)!.Value;
                    _answerTests[answer] = known = Add(new AnswerTest(question, _graph.Columns[question].TestColumn(answer), _graph.Asked[question]));
                }

                return known;
            case ValueCondition value:
                var stretch = StretchOf(value, _index);
                if (value.Of == ConfigurationIndex.BudgetName)
                    return Add(new RangeTest(_graph.Amount, stretch, null));
                return Add(new RangeTest(ValueOf(value.Of), stretch, _index.FindQuestion(value.Of) is { } asked ? Answered(asked) : null));
            case AllCondition all:
                return Count(all.Parts, all.Parts.Count);
            case AnyCondition any:
                return Count(any.Parts, 1);
            case CountCondition count:
                return Count(count.Parts, (int)_index.Resolve(count.AtLeast, 1).Numerator);
            default:
                return Add(new NotTest(TestOf(((NotCondition)condition).Part)));
        }
    }

    /// <summary>Where a condition wants a value to lie.</summary>
    public static Interval StretchOf(ValueCondition value, ConfigurationIndex index)
    {
        Rational? Limit(Number? number) => number is { } written ? index.Resolve(written) : null;
        return new(Limit(value.AtLeast ?? value.Above), value.AtLeast is null, Limit(value.AtMost ?? value.Below), value.AtMost is null);
    }

    public ValueExpression ValueOf(string reference) => _graph.Of(_index.Find(reference)!.Value);

    public ValueExpression ValueOf(NumberOrReference operand) => operand.Reference is { } reference ? ValueOf(reference) : Fixed(_index.Resolve(operand.Number)!.Value);

    public ValueExpression Fixed(Rational value) => Add(new FixedQuantity(value));

    public ValueExpression Scaled(ValueExpression quantity, Rational times) => times == 1 ? quantity : Add(new SumQuantity([new(quantity, times)], Rational.Zero));

    public ValueExpression Sum(IReadOnlyList<SumPart> parts, Rational constant) => Add(new SumQuantity(parts, constant));

    public ValueExpression Limited(ValueExpression quantity, Rational limit, bool atMost) => Add(new ExtremeQuantity([quantity, Fixed(limit)], greatest: !atMost));

    public ValueExpression Rounded(ValueExpression quantity, Rational increment, RoundingMode mode) => Add(new RoundedQuantity(quantity, increment, mode));

    public ValueExpression Chosen(IReadOnlyList<ChoiceWay> ways) => Add(new ChosenQuantity(_graph, ways));

    public BandedQuantity Banded(ValueExpression input, ValueList<Band> bands)
    {
        var stretches = new List<BandStretch>();
        var first = StartOf(bands[0]);
        stretches.Add(new(first.Before!.Value, -1, false, null));
        for (var i = 0; i < bands.Count; i++)
        {
            var start = StartOf(bands[i]);
            var next = i + 1 < bands.Count ? StartOf(bands[i + 1]).Before : null;
            var end = Number(bands[i].To);
            Rational? value = bands[i].Value is { } written ? _index.Resolve(written)!.Value : null;
            if (end is { } to && (next is not { } limit || to < limit.To))
            {
                stretches.Add(new(start with { To = to }, i, true, value));
                stretches.Add(new(new(to, true, next?.To, next?.ToIsOut ?? false), i, false, null));
            }
            else
            {
                stretches.Add(new(start with { To = next?.To, ToIsOut = next?.ToIsOut ?? false }, i, true, value));
            }
        }

        return Add(new BandedQuantity(input, stretches));
    }

    private Interval StartOf(Band band) => new(Number(band.From ?? band.Above), band.From is null, null, false);

    private Rational? Number(Number? number) => number is { } written ? _index.Resolve(written) : null;

    private T Add<T>(T expression)
        where T : Expression => _graph.Add(expression);

    private TestExpression Count(ValueList<Condition> parts, int least) => Add(new CountTest(parts.Select(TestOf).ToArray(), least));

    /// <summary>Whether a question has an answer; null where it always has.</summary>
    private TestExpression? Answered(int question)
    {
        if (_graph.Asked[question] is null && Pending.MustAnswer(_index.Questions[question]))
            return null;
        return TestOf(new AnswerCondition { Question = _index.Questions[question].Id, Answered = true });
    }

    private void BuildQuestions()
    {
        for (var i = 0; i < _index.Questions.Count; i++)
        {
            if (_index.Questions[i].AskWhen is { } when)
                _graph.Asked[i] = TestOf(when);
        }

        for (var i = 0; i < _index.Questions.Count; i++)
            _graph.Questions[i] = Reduced(Answer(i, ColumnKind.Points), _index.Questions[i].ReducedBy);
    }

    private ValueExpression Reduced(ValueExpression quantity, ValueList<string>? reducers) =>
        reducers is null ? quantity : Add(new ProductQuantity([quantity, .. reducers.Select(Left)]));

    private AnswerQuantity Answer(int question, ColumnKind kind, PointsStep? table = null)
    {
        var column = _graph.Columns[question].ValueColumn(_index, question, kind, table);
        return Add(new AnswerQuantity(question, column, _graph.Columns[question].Values[column], _graph.Asked[question]));
    }

    private ValueExpression Left(string reducer)
    {
        var question = _index.FindQuestion(reducer)!.Value;
        if (!_left.TryGetValue(question, out var left))
            _left[question] = left = Answer(question, ColumnKind.Leaves);
        return left;
    }

    private void Build(Named thing)
    {
        switch (thing.Kind)
        {
            case NameKind.Domain:
                _graph.Domains[thing.Index] = Domain(thing.Index);
                break;
            case NameKind.Step:
                _graph.Steps[thing.Index] = Step(thing.Index);
                break;
            default:
                _graph.Total = Sum(_graph.Domains.Select(d => new SumPart(d.Value, Rational.One)).ToArray(), Rational.Zero);
                break;
        }
    }

    /// <summary>Combine → × what reducers leave → × weight → bands → cap.</summary>
    private DomainQuantities Domain(int at)
    {
        var domain = _index.Domains[at];
        var parts = (domain.Of?.Select(ValueOf) ?? _index.QuestionsByDomain[at].Select(q => _graph.Questions[q])).ToArray();
        ValueExpression combined = domain.Combine == Combine.Max && parts.Length > 0
            ? Add(new ExtremeQuantity(parts, greatest: true))
            : Sum(parts.Select(p => new SumPart(p, Rational.One)).ToArray(), Rational.Zero);
        var weighted = Scaled(Reduced(combined, domain.ReducedBy), _index.Resolve(domain.Weight, 1));
        var banded = domain.Bands is { } bands ? Banded(weighted, bands) : weighted;
        return new(combined, weighted, banded, domain.Cap is { } cap ? Limited(banded, _index.Resolve(cap)!.Value, atMost: true) : banded);
    }

    private ValueExpression Step(int at)
    {
        switch (_index.Steps[at])
        {
            case SumStep sum:
                return Sum(sum.Of.Select(t => new SumPart(ValueOf(t.Of), _index.Resolve(t.Weight, 1))).ToArray(), _index.Resolve(sum.Constant, 0));
            case MaxStep max:
                return Add(new ExtremeQuantity(max.Of.Select(ValueOf).ToArray(), greatest: true));
            case MinStep min:
                return Add(new ExtremeQuantity(min.Of.Select(ValueOf).ToArray(), greatest: false));
            case ProductStep product:
                return Add(new ProductQuantity(product.Of.Select(ValueOf).ToArray()));
            case BandsStep bands:
                return Banded(ValueOf(bands.Of), bands.Bands);
            case InterpolateStep line:
                var nodes = line.Nodes.Select(n => (_index.Resolve(n.At)!.Value, _index.Resolve(n.Value)!.Value)).ToArray();
                return Add(new InterpolatedQuantity(ValueOf(line.Of), nodes, _index.Resolve(line.Rounding.Increment)!.Value, line.Rounding.Mode ?? RoundingMode.HalfUp));
            case RoundStep round:
                return Rounded(ValueOf(round.Of), _index.Resolve(round.Rounding.Increment)!.Value, round.Rounding.Mode ?? RoundingMode.HalfUp);
            case PointsStep points:
                return Answer(_index.FindQuestion(points.Of)!.Value, ColumnKind.Table, points);
            case LookupStep lookup:
                return Chosen(at, StepBranches.Of(lookup));
            case var step:
                return Chosen(at, StepBranches.Of((ChooseStep)step));
        }
    }

    private ValueExpression Chosen(int step, IReadOnlyList<StepBranch> branches)
    {
        _graph.Ways[step] = branches.Select(b => new ChoiceWay(b.When is { } when ? TestOf(when) : null, ValueOf(b.Value))).ToArray();
        return Chosen(_graph.Ways[step]);
    }
}
