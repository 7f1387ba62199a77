using System.Linq;

namespace Ras.Engine;

/// <summary>Every complete set of answers that a configuration can be given: each question that is asked and must be answered is.</summary>
internal sealed class AnswerSpace
{
    private readonly int[]?[] _touched;
    private readonly int[] _weights;

    public AnswerSpace(QuantityGraph graph)
    {
        Graph = graph;
        var lister = new AnswerLister(graph.Index);
        Answers = graph.Columns.Select((columns, question) => lister.Of(question, columns)).ToArray();
        _touched = new int[]?[Answers.Length];
        _weights = new int[Answers.Length];
        foreach (var test in graph.All.OfType<AnswerTest>())
            _weights[test.Question]++;
    }

    public QuantityGraph Graph { get; }

    public ConfigurationIndex Index => Graph.Index;

    /// <summary>The answers of every question.</summary>
    public QuestionAnswers[] Answers { get; }

    /// <summary>How many conditions look at the answer to a question: what most hangs on is settled first.</summary>
    public int Weight(int question) => _weights[question];

    /// <summary>The places of the expressions that hang on a question.</summary>
    public int[] Touched(int question) => _touched[question] ??= Graph.All.Where(e => Bits.Has(e.Support, question)).Select(e => e.Place).ToArray();
}
