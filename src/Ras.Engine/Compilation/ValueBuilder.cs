using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Turns questions, domains and steps into operations, each in the plain view and, where an exclusion reads it, in the cautious one.</summary>
internal sealed class ValueBuilder(ProgramDraft draft, Dependencies dependencies, Pending pending, TermBuilder terms)
{
    private readonly Dictionary<(int Node, bool Cautious), Value> _nodes = [];
    private readonly Dictionary<(int Question, bool Cautious), Value> _questions = [];
    private readonly ILookup<int?, int> _questionsByDomain = Enumerable.Range(0, draft.Index.Questions.Count)
        .Where(q => draft.Index.Questions[q].Domain is not null)
        .ToLookup(q => draft.Index.FindDomain(draft.Index.Questions[q].Domain));

    /// <summary>Builds every domain, step and the total, each after what it is computed from.</summary>
    /// <param name="cautiously">The references whose cautious view is wanted too.</param>
    public void BuildAll(IEnumerable<string> cautiously)
    {
        var wanted = new HashSet<int>(cautiously.Select(dependencies.NodeOf).Where(n => n >= 0));
        foreach (var node in dependencies.Order.Reverse())
        {
            if (wanted.Contains(node))
                wanted.UnionWith(dependencies.Of(node));
        }

        foreach (var node in dependencies.Order)
        {
            _nodes[(node, false)] = Build(node, cautious: false);
            if (wanted.Contains(node) && pending.Node(node))
                _nodes[(node, true)] = Build(node, cautious: true);
        }
    }

    public Value Get(string reference, bool cautious)
    {
        var node = dependencies.NodeOf(reference);
        return node < 0 ? Question(draft.Index.FindQuestion(reference)!.Value, cautious) : Node(node, cautious);
    }

    public Value Get(Named named) => Node(dependencies.NodeOf(named), cautious: false);

    private Value Node(int node, bool cautious) => _nodes[(node, cautious && pending.Node(node))];

    private Value Question(int question, bool cautious)
    {
        cautious = cautious && pending.QuestionPoints(question);
        if (_questions.TryGetValue((question, cautious), out var built))
            return built;
        var (low, high) = terms.RangeOf(question);
        var value = draft.NewValue(
            $"question `{draft.Index.Questions[question].Id}`", Place.Root.At(JsonNames.Questions, question), terms.Grains[question], low, high, cautious);
        draft.Emit(new(cautious ? OpCode.PointsCautious : OpCode.Points, value.Register, question));
        return _questions[(question, cautious)] = value;
    }

    private Value Build(int node, bool cautious)
    {
        var thing = dependencies.ThingAt(node);
        return thing.Kind switch
        {
            NameKind.Domain => BuildDomain(thing.Index, cautious),
            NameKind.Step => BuildStep(thing.Index, cautious),
            _ => draft.Sum("the total", Place.Root.At(JsonNames.Domains), draft.Index.Domains.Select(d => (Get(d.Id, cautious), Rational.One)).ToArray(), 0),
        };
    }

    private Value BuildStep(int index, bool cautious)
    {
        var step = draft.Index.Steps[index];
        var (name, place) = ($"step `{step.Id}`", Place.Root.At(JsonNames.Steps, index));
        return step switch
        {
            SumStep sum => draft.Sum(
                name, place, sum.Of.Select(t => (Get(t.Of, cautious), draft.Index.Resolve(t.Weight, 1))).ToArray(), draft.Index.Resolve(sum.Constant, 0)),
            _ => BandsBuilder.Build(draft, name, place, Get(((BandsStep)step).Of, cautious), ((BandsStep)step).Bands),
        };
    }

    /// <summary>Combine → × what reducers leave → × weight → bands → cap.</summary>
    private Value BuildDomain(int index, bool cautious)
    {
        var domain = draft.Index.Domains[index];
        var (name, place) = ($"domain `{domain.Id}`", Place.Root.At(JsonNames.Domains, index));
        var value = domain.Of is null && !cautious ? CombineQuestions(domain, index, name, place) : CombineValues(domain, index, name, place, cautious);
        var weight = draft.Index.Resolve(domain.Weight, 1);
        value = weight.Sign > 0 ? value.Times(weight) : draft.Sum(name, place, [(value, weight)], 0);
        if (domain.Bands is { } bands)
            value = BandsBuilder.Build(draft, name, place, value, bands);
        return domain.Cap is { } cap ? draft.Limit(name, place, value, draft.Index.Resolve(cap)!.Value, atMost: true) : value;
    }

    /// <summary>One operation for all questions of a domain and its reducers.</summary>
    private Value CombineQuestions(NeedDomain domain, int index, string name, Place place)
    {
        var questions = _questionsByDomain[index].ToArray();
        if (questions.Length == 0)
            return draft.Constant(name, place, 0);
        var ranges = questions.Select(terms.RangeOf).ToArray();
        var isMax = domain.Combine == Combine.Max;
        var low = ranges.Select(r => r.Low).Aggregate((a, b) => isMax ? BigInteger.Max(a, b) : a + b);
        var high = ranges.Select(r => r.High).Aggregate((a, b) => isMax ? BigInteger.Max(a, b) : a + b);
        var reducers = terms.EnterReducers(domain.ReducedBy);
        var grain = terms.Grains[questions[0]];
        var size = ranges.Aggregate(BigInteger.Zero, (sum, r) => sum + BigInteger.Max(BigInteger.Abs(r.Low), r.High));
        draft.Prove(name, place, grain * reducers.Grain, size * reducers.Most);
        var value = draft.NewValue(name, place, grain * reducers.Grain, ReducedLow(low, reducers.Most), ReducedHigh(high, reducers.Most));
        var first = draft.Members.Count;
        draft.Members.AddRange(questions);
        draft.Emit(new(isMax ? OpCode.MaxPoints : OpCode.SumPoints, value.Register, first, questions.Length, reducers.First, reducers.Count));
        return value;
    }

    private Value CombineValues(NeedDomain domain, int index, string name, Place place, bool cautious)
    {
        var parts = (domain.Of ?? ValueList.From(_questionsByDomain[index].Select(q => draft.Index.Questions[q].Id))).Select(id => Get(id, cautious)).ToArray();
        var value = parts.Length > 0 && domain.Combine == Combine.Max
            ? draft.Max(name, place, parts)
            : draft.Sum(name, place, parts.Select(p => (p, Rational.One)).ToArray(), 0);
        if (domain.ReducedBy is null)
            return value;
        var reducers = terms.EnterReducers(domain.ReducedBy);
        var waits = cautious && pending.Reducers(domain.ReducedBy);
        var reduced = draft.NewValue(
            name, place, value.Grain * reducers.Grain, ReducedLow(value.Low, reducers.Most), ReducedHigh(value.High, reducers.Most), value.MayBeUnknown || waits);
        draft.Emit(new(waits ? OpCode.ReduceCautious : OpCode.Reduce, reduced.Register, value.Register, 0, reducers.First, reducers.Count));
        return reduced;
    }

    // Why: a share from 0 to 1 brings a value nearer to 0, so 0 is in the range as well.
    private static BigInteger ReducedLow(BigInteger low, BigInteger most) => low.Sign < 0 || most.IsOne ? low * most : 0;

    private static BigInteger ReducedHigh(BigInteger high, BigInteger most) => high.Sign > 0 || most.IsOne ? high * most : 0;
}
