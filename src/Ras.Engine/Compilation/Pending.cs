using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Which questions, values and conditions can wait for an answer, so that the cautious view of them differs from the plain one.</summary>
/// <remarks>
/// In the plain view a missing answer counts as no answer. In the cautious view, which exclusions and <c>askWhen</c> take,
/// a required answer still missing, and a question not asked yet, is unknown. What cannot wait has one view.
/// </remarks>
internal sealed class Pending
{
    private readonly ConfigurationIndex _index;
    private readonly bool[] _questions;
    private readonly bool[] _vertices;
    private readonly Dependencies _dependencies;

    public Pending(ConfigurationIndex index, Dependencies dependencies)
    {
        _index = index;
        _dependencies = dependencies;
        _questions = new bool[index.Questions.Count];
        for (var i = 0; i < _questions.Length; i++)
            _questions[i] = MustAnswer(index.Questions[i]) || (index.Questions[i].AskWhen is { } when && Condition(when));
        _vertices = new bool[dependencies.Order.Count];
        foreach (var vertex in dependencies.Order)
            _vertices[vertex] = dependencies.Of(vertex).Any(n => _vertices[n]) || dependencies.ReferencesOf(vertex).Any(WaitsForQuestion) || OwnQuestions(vertex).Any(QuestionPoints) || DecidedBy(vertex).Any(Condition);
    }

    /// <summary>Whether an answer is needed and nothing stands in for it.</summary>
    public static bool MustAnswer(Question question) => question.Required != false && question.IfMissing is null;

    /// <summary>Whether the answer to a question can be still to come.</summary>
    public bool Question(int question) => _questions[question];

    /// <summary>Whether the points of a question can wait for its answer or a reducer's.</summary>
    public bool QuestionPoints(int question) => _questions[question] || Reducers(_index.Questions[question].ReducedBy);

    public bool Reducers(IEnumerable<string>? ids) => (ids ?? []).Any(id => _questions[_index.FindQuestion(id)!.Value]);

    public bool Vertex(int vertex) => _vertices[vertex];

    /// <summary>Whether a condition can wait for an answer.</summary>
    public bool Condition(Condition condition) => ConditionTree.All(condition).Any(IsPart);

    private bool WaitsForQuestion(string reference) => _index.FindQuestion(reference) is { } question && QuestionPoints(question);

    private bool IsPart(Condition part) => part switch
    {
        AnswerCondition answer => _questions[_index.FindQuestion(answer.Question)!.Value],
        ValueCondition value => _dependencies.VertexOf(value.Of) is >= 0 and var vertex ? _vertices[vertex] : WaitsForQuestion(value.Of),
        _ => false,
    };

    private IEnumerable<Condition> DecidedBy(int vertex) =>
        _dependencies.ThingAt(vertex) is { Kind: NameKind.Step } step ? StepReads.Whens(_index.Steps[step.Index]) : [];

    private IEnumerable<int> OwnQuestions(int vertex)
    {
        var thing = _dependencies.ThingAt(vertex);
        if (thing.Kind != NameKind.Domain)
            return [];
        var domain = _index.Domains[thing.Index];
        var reducers = (domain.ReducedBy ?? []).Select(id => _index.FindQuestion(id)!.Value);
        return _index.QuestionsByDomain[thing.Index].Concat(reducers);
    }
}
