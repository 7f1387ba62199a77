using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Which answers are still thought possible: of each question a range of its answers, as they would be given if it were asked.</summary>
internal sealed class PossibleAnswers
{
    private readonly long[] _from;
    private readonly long[] _to;

    private PossibleAnswers(long[] from, long[] to) => (_from, _to) = (from, to);

    public static PossibleAnswers All(AnswerSpace space) =>
        new(new long[space.Answers.Length], space.Answers.Select(a => a.Count - 1).ToArray());

    /// <summary>Just these answers.</summary>
    public static PossibleAnswers Just(IReadOnlyList<long> answers) => new([.. answers], [.. answers]);

    public long From(int question) => _from[question];

    public long To(int question) => _to[question];

    public bool IsSingle(int question) => _from[question] == _to[question];

    public PossibleAnswers With(int question, long from, long to)
    {
        var narrowed = new PossibleAnswers((long[])_from.Clone(), (long[])_to.Clone());
        (narrowed._from[question], narrowed._to[question]) = (from, to);
        return narrowed;
    }
}

/// <summary>All that values and conditions can be under the answers that are thought possible; worked out when asked for, each once.</summary>
internal sealed class PossibleValues
{
    private readonly ValueSet?[] _sets;
    private readonly PossibleTruth?[] _truths;
    private readonly Assumption? _assumed;

    public PossibleValues(AnswerSpace space, PossibleAnswers answers, Effort effort)
        : this(space, answers, effort, new ValueSet?[space.Graph.All.Count], new PossibleTruth?[space.Graph.All.Count])
    {
    }

    private PossibleValues(AnswerSpace space, PossibleAnswers answers, Effort effort, ValueSet?[] sets, PossibleTruth?[] truths) =>
        (Space, Answers, Effort, _sets, _truths) = (space, answers, effort, sets, truths);

    private PossibleValues(PossibleValues whole, Assumption assumed)
        : this(whole.Space, whole.Answers, whole.Effort, whole._sets, whole._truths) => _assumed = assumed;

    public AnswerSpace Space { get; }

    public PossibleAnswers Answers { get; }

    public Effort Effort { get; }

    /// <summary>The same, with work of its own to spend.</summary>
    public PossibleValues With(Effort effort) => new(Space, Answers, effort, _sets, _truths);

    /// <summary>All that a value can be. What it reads is worked out before it, in order, so that no chain of steps is too long.</summary>
    public ValueSet Of(ValueExpression quantity) => _assumed?.SetOf(quantity) ?? (_sets[quantity.Place] ??= quantity.PossibleIn(this));

    public PossibleTruth Of(TestExpression test) => _assumed?.TruthOf(test) ?? (_truths[test.Place] ??= test.PossibleIn(this));

    public PossibleTruth Asked(TestExpression? asked) => asked is null ? PossibleTruth.True : Of(asked);

    /// <summary>All that the answer to a question can count where it is asked.</summary>
    public ValueSet Given(int question, int column) => Space.Answers[question].Values(column, Answers.From(question), Answers.To(question));

    public PossibleTruth GivenTruth(int question, int column) => Space.Answers[question].Truths(column, Answers.From(question), Answers.To(question));

    /// <summary>What is possible in one case or another, with work to spend.</summary>
    public static PossibleValues OfAny(PossibleValues whole, IEnumerable<PossibleValues> cases, Effort effort)
    {
        var (sets, truths) = (new ValueSet?[whole._sets.Length], new PossibleTruth?[whole._truths.Length]);
        foreach (var one in cases)
        {
            one.WorkOut(Enumerable.Range(0, sets.Length).ToArray());
            for (var i = 0; i < sets.Length; i++)
            {
                if (one._sets[i] is { } set)
                    sets[i] = sets[i] is { } known ? ValueSet.Union(known, set, effort) : set;
                if (one._truths[i] is { } truth)
                    truths[i] = (truths[i] ?? PossibleTruth.Nothing) | truth;
            }
        }

        return new(whole.Space, whole.Answers, effort, sets, truths);
    }

    /// <summary>The same where a value is known to lie in a set.</summary>
    /// <param name="quantity">The value.</param>
    /// <param name="set">The set.</param>
    /// <param name="between">What is worked out from it and is looked at afterwards; worked out anew.</param>
    public PossibleValues Assuming(ValueExpression quantity, ValueSet set, IReadOnlyList<Expression> between)
    {
        var assumed = new Assumption(this);
        assumed.Put(quantity, set);
        var assuming = new PossibleValues(this, assumed);
        foreach (var expression in between)
        {
            Effort.Take(40);
            if (expression is ValueExpression value)
                assumed.Put(value, value.PossibleIn(assuming));
            else
                assumed.Put((TestExpression)expression, ((TestExpression)expression).PossibleIn(assuming));
        }

        return assuming;
    }

    /// <summary>Works out some expressions, each after what it reads.</summary>
    /// <param name="places">Their places, ascending.</param>
    public void WorkOut(IReadOnlyList<int> places)
    {
        foreach (var place in places)
        {
            Effort.Take(20);
            if (Space.Graph.All[place] is ValueExpression quantity)
                Of(quantity);
            else
                Of((TestExpression)Space.Graph.All[place]);
        }
    }

    /// <summary>The same with the answers to one question narrowed; what does not hang on it stays as it was worked out.</summary>
    public PossibleValues Narrowed(int question, long from, long to)
    {
        var narrowed = new PossibleValues(Space, Answers.With(question, from, to), Effort, (ValueSet?[])_sets.Clone(), (PossibleTruth?[])_truths.Clone());
        foreach (var place in Space.Touched(question))
        {
            narrowed._sets[place] = null;
            narrowed._truths[place] = null;
        }

        return narrowed;
    }

    /// <summary>The same with reducers leaving everything, whatever their answers; what else these decide stays.</summary>
    public PossibleValues Unreduced()
    {
        var unreduced = new PossibleValues(Space, Answers, Effort, (ValueSet?[])_sets.Clone(), (PossibleTruth?[])_truths.Clone());
        foreach (var place in Space.Reduced)
        {
            unreduced._sets[place] = (Space.Graph.All[place] as AnswerQuantity)?.WhereReducersLeaveAll;
            unreduced._truths[place] = null;
        }

        return unreduced;
    }

    /// <summary>What is worked out anew under an assumption; all else is as it is without.</summary>
    private sealed class Assumption(PossibleValues without)
    {
        private readonly Dictionary<int, ValueSet> _sets = [];
        private readonly Dictionary<int, PossibleTruth> _truths = [];

        public void Put(ValueExpression quantity, ValueSet set) => _sets[quantity.Place] = set;

        public void Put(TestExpression test, PossibleTruth truth) => _truths[test.Place] = truth;

        public ValueSet SetOf(ValueExpression quantity) => _sets.TryGetValue(quantity.Place, out var set) ? set : without.Of(quantity);

        public PossibleTruth TruthOf(TestExpression test) => _truths.TryGetValue(test.Place, out var truth) ? truth : without.Of(test);
    }
}
