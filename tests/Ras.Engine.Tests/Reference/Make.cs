using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Reference;

/// <summary>Parts of configurations in few words, for examples worked by hand.</summary>
internal static class Make
{
    /// <summary>The whole small configuration of the design, section 5.</summary>
    public static RasConfiguration Small { get; } = new()
    {
        Id = "example-adults",
        Version = "2026.1",
        Title = "Adult social care RAS 2026/27 (illustrative)",
        Period = Period.Week,
        Domains = [new() { Id = "personal-care", Title = "Personal care", Weight = 1.5m }],
        Questions =
        [
            Choice("setting", ("home", 0), ("residential", 0)) with { Order = OptionOrder.None },
            Choice("washing", ("none", 0), ("some", 4), ("daily", 10)) with { Domain = "personal-care", ReducedBy = ["washing-family"] },
            Leaving("washing-family", ("all", 0), ("half", 0.5m), ("none", 1)),
        ],
        Exclusions = [new() { Id = "residential-care", When = Is("setting", "residential") }],
        Budget = new() { PointPrice = 4.35m },
    };

    public static ChoiceQuestion Choice(string id, params (string Id, decimal Points)[] options) =>
        new() { Id = id, Options = ValueList.From(options.Select(o => new QuestionOption { Id = o.Id, Points = o.Points })) };

    /// <summary>A choice question whose options say what they leave to be paid for.</summary>
    public static ChoiceQuestion Leaving(string id, params (string Id, decimal Leaves)[] options) =>
        new() { Id = id, Options = ValueList.From(options.Select(o => new QuestionOption { Id = o.Id, Leaves = o.Leaves })) };

    public static ChoicesQuestion Choices(string id, params (string Id, decimal Points)[] options) =>
        new() { Id = id, Options = ValueList.From(options.Select(o => new QuestionOption { Id = o.Id, Points = o.Points })) };

    /// <summary>A question whose points are the number answered, from -1,000 to 1,000 in steps of a tenth.</summary>
    public static NumberQuestion Number(string id, string? domain = null) =>
        new() { Id = id, Min = -1000, Max = 1000, Increment = 0.1m, Domain = domain };

    public static YesNoQuestion YesNo(string id) => new() { Id = id };

    public static Condition Is(string question, Answer answer) => new AnswerCondition { Question = question, Is = answer };

    public static ValueCondition AtLeast(string of, Number least) => new() { Of = of, AtLeast = least };

    public static NumberOrReference To(string reference) => NumberOrReference.To(reference);

    /// <summary>A step whose table has nothing, ever.</summary>
    public static BandsStep Hole { get; } = new() { Id = "hole", Of = "total", Bands = [new() { From = -1000, NoFigure = "for panel decision" }] };

    public static RasConfiguration Configuration(params Question[] questions) =>
        new() { Questions = ValueList.From(questions), Budget = new() { PointPrice = 1 } };

    /// <summary>A domain for each id, with questions of its own.</summary>
    public static ValueList<NeedDomain> Domains(params string[] ids) => ValueList.From(ids.Select(id => new NeedDomain { Id = id }));

    public static AnswerSet Answers(params (string Question, Answer? Answer)[] answers) =>
        new(answers.Select(a => KeyValuePair.Create(a.Question, a.Answer)));

    public static ReferenceResult Evaluate(RasConfiguration configuration, params (string Question, Answer? Answer)[] answers) =>
        ReferenceEvaluator.Evaluate(configuration, Answers(answers));
}
