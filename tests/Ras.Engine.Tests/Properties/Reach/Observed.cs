using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

/// <summary>One scenario worked out by the reference evaluator, laid open to be looked at.</summary>
internal sealed class Observed
{
    public Observed(Scenario scenario)
    {
        Configuration = scenario.Configuration;
        Answers = scenario.Answers;
        Case = new(scenario.Configuration, scenario.Answers);
        Result = ReferenceEvaluator.Report(Case);
        Parts = [.. RecordParts.Of(scenario.Configuration)];
        Numbers = [.. NumbersIn(Parts)];
        Conditions = IsValid ? [.. SeenCondition.In(Case)] : [];
        Tables = IsValid ? [.. SeenTable.In(Case)] : [];
    }

    public RasConfiguration Configuration { get; }

    public AnswerSet Answers { get; }

    public ReferenceCase Case { get; }

    public ReferenceResult Result { get; }

    /// <summary>Everything that the configuration is made of.</summary>
    public IReadOnlyList<object> Parts { get; }

    /// <summary>Every number of the configuration, by the name of the property that holds it.</summary>
    public IReadOnlyList<(string Name, Number Number)> Numbers { get; }

    /// <summary>Every condition, parts of conditions too; none where the answers are invalid.</summary>
    public IReadOnlyList<SeenCondition> Conditions { get; }

    /// <summary>Every table of bands; none where the answers are invalid.</summary>
    public IReadOnlyList<SeenTable> Tables { get; }

    public bool IsValid => Case.Status != ReferenceStatus.InvalidAnswers;

    public bool IsIndicative => Case.Status == ReferenceStatus.Indicative;

    public IEnumerable<NeedDomain> Domains => Case.Written.Domains;

    public IEnumerable<Step> Steps => Case.Written.Steps;

    /// <summary>The lines that applied, with known amounts.</summary>
    public IEnumerable<WeighedLine> AppliedLines => IsValid ? Case.Lines.Where(l => l is { Applies: Truth.True, Amount: not null }) : [];

    /// <summary>Those that are paid in every period.</summary>
    public IEnumerable<WeighedLine> Recurring => AppliedLines.Where(l => !l.IsOneOff);

    /// <summary>Questions whose answers count, with these answers.</summary>
    public IEnumerable<(Question Question, Answer Answer)> Answered =>
        from question in Configuration.Questions
        let answer = Case.Asking.AnswerTo(question.Id)
        where answer is not null && IsValid
        select (question, answer);

    public bool Has<T>(Func<T, bool> test) => Parts.OfType<T>().Any(test);

    public bool AnyQuestion(Func<Question, Standing, bool> test) =>
        IsValid && Configuration.Questions.Any(q => test(q, Case.Asking.StandingOf(q.Id)));

    public Fraction? ValueOf(string reference) => Case.Ordinary.ValueOf(reference);

    public Fraction ValueOf(Number number) => Case.Written.ValueOf(number);

    private static IEnumerable<(string Name, Number Number)> NumbersIn(IEnumerable<object> parts) =>
        from part in parts.OfType<ConfigurationPart>()
        from property in RecordParts.Named(part)
        where property.Value is Number
        select (property.Name, (Number)property.Value);
}
