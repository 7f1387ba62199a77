using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Turns questions and domains into operations, and keeps what steps become, each in the plain view and, where an exclusion reads it, in the cautious one.</summary>
internal sealed class ValueBuilder(ProgramDraft draft, Dependencies dependencies, Pending pending, TermBuilder terms)
{
    private readonly Dictionary<(int Vertex, bool Cautious), ProvedValue> _vertices = [];
    private readonly Dictionary<(int Question, bool Cautious), ProvedValue> _questions = [];

    /// <summary>Every domain, once all is built.</summary>
    public CompiledDomain[] Domains { get; } = new CompiledDomain[draft.Index.Domains.Count];

    /// <summary>Builds every domain, step and the total, each after what it is computed from.</summary>
    /// <param name="cautiously">The references whose cautious view is wanted too.</param>
    /// <param name="steps">What builds a step.</param>
    public void BuildAll(IEnumerable<string> cautiously, StepBuilder steps)
    {
        var wanted = new HashSet<int>(cautiously.Select(dependencies.VertexOf).Where(n => n >= 0));
        foreach (var vertex in dependencies.Order.Reverse())
        {
            if (wanted.Contains(vertex))
                wanted.UnionWith(dependencies.Of(vertex));
        }

        foreach (var vertex in dependencies.Order)
        {
            _vertices[(vertex, false)] = Build(vertex, steps, cautious: false);
            if (wanted.Contains(vertex) && pending.Vertex(vertex))
                _vertices[(vertex, true)] = Build(vertex, steps, cautious: true);
        }
    }

    public ProvedValue Get(string reference, bool cautious)
    {
        var vertex = dependencies.VertexOf(reference);
        return vertex < 0 ? Question(draft.Index.FindQuestion(reference)!.Value, cautious) : Vertex(vertex, cautious);
    }

    public ProvedValue Get(Named named) => Vertex(dependencies.VertexOf(named), cautious: false);

    private ProvedValue Vertex(int vertex, bool cautious) => _vertices[(vertex, cautious && pending.Vertex(vertex))];

    private ProvedValue Question(int question, bool cautious)
    {
        cautious = cautious && pending.QuestionPoints(question);
        if (_questions.TryGetValue((question, cautious), out var built))
            return built;
        var (low, high) = terms.RangeOf(question);
        var value = draft.NewValue(Subject.Question(draft.Index, question), terms.Grains[question], low, high, cautious);
        draft.Emit(new(cautious ? OpCode.PointsCautious : OpCode.Points, value.Register, question));
        return _questions[(question, cautious)] = value;
    }

    private ProvedValue Build(int vertex, StepBuilder steps, bool cautious)
    {
        var thing = dependencies.ThingAt(vertex);
        return thing.Kind switch
        {
            NameKind.Domain => BuildDomain(thing.Index, cautious),
            NameKind.Step => steps.Build(thing.Index, cautious),
            _ => draft.Sum(Subject.Total, draft.Index.Domains.Select(d => (Get(d.Id, cautious), Rational.One)).ToArray(), 0),
        };
    }

    /// <summary>Combine → × what reducers leave → × weight → bands → cap.</summary>
    private ProvedValue BuildDomain(int index, bool cautious)
    {
        var domain = draft.Index.Domains[index];
        var subject = Subject.Domain(draft.Index, index);
        var reducers = terms.EnterReducers(domain.ReducedBy);
        var combined = domain.Of is null && !cautious ? CombineQuestions(domain, index, subject, reducers) : CombineValues(domain, index, subject, reducers, cautious);
        var weight = draft.Index.Resolve(domain.Weight, 1);
        var weighted = draft.Scaled(subject, combined, weight);
        var banded = domain.Bands is { } bands ? BandsBuilder.Build(draft, subject, weighted, bands) : weighted;
        var value = domain.Cap is { } cap ? draft.Limit(subject, banded, draft.Index.Resolve(cap)!.Value, atMost: true) : banded;
        if (!cautious)
            Domains[index] = new(weighted.Handle, banded.Handle, value.Handle);
        return value;
    }

    /// <summary>One operation for all questions of a domain and its reducers.</summary>
    private ProvedValue CombineQuestions(NeedDomain domain, int index, Subject subject, ReducerRun reducers)
    {
        var questions = draft.Index.QuestionsByDomain[index];
        if (questions.Length == 0)
            return draft.Constant(subject, 0);
        var ranges = questions.Select(terms.RangeOf).ToArray();
        var isMax = domain.Combine == Combine.Max;
        var low = ranges.Select(r => r.Low).Aggregate((a, b) => isMax ? BigInteger.Max(a, b) : a + b);
        var high = ranges.Select(r => r.High).Aggregate((a, b) => isMax ? BigInteger.Max(a, b) : a + b);
        var grain = terms.Grains[questions[0]] * reducers.Grain;
        var size = ranges.Aggregate(BigInteger.Zero, (sum, r) => sum + BigInteger.Max(BigInteger.Abs(r.Low), BigInteger.Abs(r.High)));
        draft.Prove(subject, grain, size * reducers.Most);
        var value = draft.NewValue(subject, grain, reducers.LeastOf(low), reducers.MostOf(high));
        var first = draft.Members.Count;
        draft.Members.AddRange(questions.Select(q => new Member(q, terms.Terms[q].Table)));
        var code = isMax ? OpCode.MaxPoints : questions.All(q => terms.Terms[q].IsTableAlone) ? OpCode.SumTables : OpCode.SumPoints;
        draft.Emit(new(code, value.Register, first, questions.Length, reducers.First, reducers.Count));
        return value;
    }

    private ProvedValue CombineValues(NeedDomain domain, int index, Subject subject, ReducerRun reducers, bool cautious)
    {
        var parts = draft.Index.PartsOf(index).Select(id => Get(id, cautious)).ToArray();
        var value = parts.Length > 0 && domain.Combine == Combine.Max
            ? draft.Extreme(OpCode.Max, subject, parts)
            : draft.Sum(subject, parts.Select(p => (p, Rational.One)).ToArray(), 0);
        if (reducers.Count == 0)
            return value;
        var waits = cautious && pending.Reducers(domain.ReducedBy);
        var reduced = draft.NewValue(
            subject, value.Grain * reducers.Grain, reducers.LeastOf(value.Low), reducers.MostOf(value.High), value.MayBeUnknown || waits);
        draft.Emit(new(waits ? OpCode.ReduceCautious : OpCode.Reduce, reduced.Register, value.Register, 0, reducers.First, reducers.Count));
        return reduced;
    }
}
