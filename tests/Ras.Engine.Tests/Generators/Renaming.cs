using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Tests.Generators;

/// <summary>New ids for everything in a scenario, one for one, so that nothing but the names changes.</summary>
/// <remarks>Ids that answers name and the configuration does not know are renamed too, and stay unknown.</remarks>
internal sealed class Renaming
{
    private readonly IReadOnlyDictionary<string, string> _shared;
    private readonly IReadOnlyDictionary<string, string> _options;
    private readonly IReadOnlyDictionary<string, string> _others;

    private Renaming(
        IReadOnlyDictionary<string, string> shared,
        IReadOnlyDictionary<string, string> options,
        IReadOnlyDictionary<string, string> others) => (_shared, _options, _others) = (shared, options, others);

    /// <summary>A renaming for one scenario.</summary>
    public static Gen<Renaming> For(Scenario scenario)
    {
        var parts = RecordParts.Of(scenario.Configuration).ToList();
        var answers = scenario.Answers.Answers;
        return
            from shared in New([.. parts.Select(SharedId).OfType<string>(), .. answers.Keys])
            from options in New([.. parts.OfType<QuestionOption>().Select(o => o.Id), .. answers.Values.SelectMany(OptionsIn)])
            from others in New([.. parts.Select(OtherId).OfType<string>()])
            select new Renaming(shared, options, others);
    }

    /// <summary>The new id of a question, domain, step, line, adjustment, parameter or scale; what is reserved keeps its name.</summary>
    public string Shared(string id) => _shared.GetValueOrDefault(id, id);

    public string Option(string id) => _options[id];

    /// <summary>The new id of an exclusion, requirement, referral, source, outcome or cost not covered; free text stays.</summary>
    public string Other(string id) => _others.GetValueOrDefault(id, id);

    public Scenario Apply(Scenario scenario) => new(new RenamedConfiguration(this).Of(scenario.Configuration), Apply(scenario.Answers));

    public AnswerSet Apply(AnswerSet answers) =>
        new AnswerSet(answers.Answers.Select(a => KeyValuePair.Create(Shared(a.Key), Apply(a.Value))))
            .WithReference(answers.Reference)
            .WithAssessedOn(answers.AssessedOn)
            .WithConfiguration(answers.Configuration);

    [return: NotNullIfNotNull(nameof(answer))]
    public Answer? Apply(Answer? answer) => answer switch
    {
        OptionAnswer one => new OptionAnswer(Option(one.Option)),
        OptionsAnswer several => new OptionsAnswer(ValueList.From(several.Options.Select(Option))),
        _ => answer,
    };

    /// <summary>What the renamed scenario should give, from what the first one gave.</summary>
    public ReferenceResult Apply(ReferenceResult result) => result with
    {
        Domains = [.. result.Domains.Select(d => d with { Id = Shared(d.Id) })],
        Questions = [.. result.Questions.Select(Apply)],
        Steps = [.. result.Steps.Select(Apply)],
        Lines = [.. result.Lines.Select(Apply)],
        Adjustments = [.. result.Adjustments.Select(a => a with { Id = Shared(a.Id) })],
        Referrals = [.. result.Referrals.Select(Other)],
        Reasons = [.. result.Reasons.Select(id => result.Status == ReferenceStatus.NoFigure ? Shared(id) : Other(id))],
        Missing = [.. result.Missing.Select(Shared)],
        LeftAside = [.. result.LeftAside.Select(Shared)],
    };

    private NamedFigure Apply(NamedFigure figure) => figure with { Id = Shared(figure.Id) };

    private static Gen<IReadOnlyDictionary<string, string>> New(IReadOnlyCollection<string> ids)
    {
        var old = ids.Distinct().ToList();
        return
            from fresh in Ids.Distinct(old.Count)
            select (IReadOnlyDictionary<string, string>)old.Zip(fresh).ToDictionary(p => p.First, p => p.Second);
    }

    private static string? SharedId(object part) => part switch
    {
        Question question => question.Id,
        NeedDomain domain => domain.Id,
        Step step => step.Id,
        BudgetLine line => line.Id,
        Adjustment adjustment => adjustment.Id,
        Parameter parameter => parameter.Id,
        Scale scale => scale.Id,
        _ => null,
    };

    private static string? OtherId(object part) => part switch
    {
        Exclusion exclusion => exclusion.Id,
        EligibilityRequirement requirement => requirement.Id,
        Referral referral => referral.Id,
        Source source => source.Id,
        Outcome outcome => outcome.Id,
        NotCovered cost => cost.Id,
        _ => null,
    };

    private static IEnumerable<string> OptionsIn(Answer? answer) => answer switch
    {
        OptionAnswer one => [one.Option],
        OptionsAnswer several => several.Options,
        _ => [],
    };
}
