using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What an id in the shared space of names stands for.</summary>
internal enum NameKind
{
    Question,
    Domain,
    Step,
    Line,
    Adjustment,
    Parameter,
    Scale,
    Total,
    Budget,
}

/// <summary>A thing with an id: its kind, and its place in the list of that kind.</summary>
internal readonly record struct Named(NameKind Kind, int Index)
{
    /// <summary>Whether it has points or a value that others can refer to.</summary>
    public bool IsValue => Kind is NameKind.Question or NameKind.Domain or NameKind.Step or NameKind.Total;
}

/// <summary>A configuration with its ids looked up: the way from what an author wrote to places in lists.</summary>
/// <remarks>It finds and reports nothing wrong: of two things with one id it knows the first.</remarks>
internal sealed class ConfigurationIndex
{
    public const string Total = "total";
    public const string BudgetName = "budget";

    private readonly Dictionary<string, Named> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _twice = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>[] _optionPlaces;
    private readonly ValueList<string>[] _parts;

    public ConfigurationIndex(RasConfiguration configuration)
    {
        Configuration = configuration;
        Domains = configuration.Domains ?? [];
        Steps = configuration.Steps ?? [];
        Lines = BudgetLines.Of(configuration.Budget);
        Adjustments = configuration.Budget.Adjustments ?? [];
        _names[Total] = new(NameKind.Total, 0);
        _names[BudgetName] = new(NameKind.Budget, 0);
        Enter(NameKind.Parameter, configuration.Parameters?.Select(p => p.Id));
        Enter(NameKind.Scale, configuration.Scales?.Select(s => s.Id));
        Enter(NameKind.Question, configuration.Questions.Select(q => q.Id));
        Enter(NameKind.Domain, Domains.Select(d => d.Id));
        Enter(NameKind.Step, Steps.Select(s => s.Id));
        Enter(NameKind.Line, configuration.Budget.Lines?.Select(l => l.Id));
        Enter(NameKind.Adjustment, Adjustments.Select(a => a.Id));
        Options = Questions.Select(OptionsOf).ToArray();
        FirstWithOptions = Enumerable.Range(0, Questions.Count).ToArray();
        _optionPlaces = new Dictionary<string, int>[Questions.Count];
        EnterOptions();
        var byDomain = Enumerable.Range(0, Questions.Count).Where(q => Questions[q].Domain is not null).ToLookup(q => FindDomain(Questions[q].Domain));
        QuestionsByDomain = Domains.Select((_, i) => byDomain[i].ToArray()).ToArray();
        _parts = Domains.Select((d, i) => d.Of ?? ValueList.From(QuestionsByDomain[i].Select(q => Questions[q].Id))).ToArray();
        ReducerIds = [.. Questions.SelectMany(q => q.ReducedBy ?? []), .. Domains.SelectMany(d => d.ReducedBy ?? [])];
        Reduces = Questions.Select(q => ReducerIds.Contains(q.Id)).ToArray();
        OutcomeIds = [.. Outcome.BuiltIn.Select(o => o.Id), .. (configuration.Outcomes ?? []).Select(o => o.Id)];
    }

    public RasConfiguration Configuration { get; }

    public ValueList<Question> Questions => Configuration.Questions;

    public ValueList<NeedDomain> Domains { get; }

    public ValueList<Step> Steps { get; }

    /// <summary>The lines of the budget; a short form is the line that it stands for.</summary>
    public IReadOnlyList<PlacedLine> Lines { get; }

    public ValueList<Adjustment> Adjustments { get; }

    /// <summary>The options of each question, from its scale where it has one; none for numbers and for yes or no.</summary>
    public ValueList<QuestionOption>[] Options { get; }

    /// <summary>By question the first one that has its options from the same scale; a question with options of its own is its own first. Tables about options are made once for all of them.</summary>
    public int[] FirstWithOptions { get; }

    /// <summary>The places of the questions that name a domain, by the domain's place.</summary>
    public int[][] QuestionsByDomain { get; }

    /// <summary>Ids of the questions that reduce something.</summary>
    public HashSet<string> ReducerIds { get; }

    /// <summary>Whether a question reduces something, by its place.</summary>
    public bool[] Reduces { get; }

    /// <summary>Ids of the outcomes that are built in or listed.</summary>
    public HashSet<string> OutcomeIds { get; }

    public IEnumerable<string> Names(Func<Named, bool> of) => _names.Where(n => of(n.Value)).Select(n => n.Key);

    public Named? Find(string id) => _names.TryGetValue(id, out var named) ? named : null;

    /// <summary>Whether two things bear an id, so that nobody knows which a reference means.</summary>
    public bool StandsTwice(string id) => _twice.Contains(id);

    public int? FindQuestion(string id) => Find(id) is { Kind: NameKind.Question } question ? question.Index : null;

    public int? FindDomain(string? id) => id is not null && Find(id) is { Kind: NameKind.Domain } domain ? domain.Index : null;

    /// <summary>The place of an option in its question, or -1.</summary>
    public int FindOption(int question, string option) => _optionPlaces[question].TryGetValue(option, out var place) ? place : -1;

    /// <summary>The ids of what a domain combines: what it lists, or else the questions that name it.</summary>
    public ValueList<string> PartsOf(int domain) => _parts[domain];

    /// <summary>The ids of the options of a question, in order.</summary>
    public string[] OptionIds(int question) => Options[question].Select(o => o.Id).ToArray();

    /// <summary>The value of a number; null where it names a parameter that there is not.</summary>
    public Rational? Resolve(Number number)
    {
        if (number.ParameterId is not { } id)
            return number.Value;
        return Find(id) is { Kind: NameKind.Parameter } parameter ? Configuration.Parameters![parameter.Index].Value.Value : null;
    }

    /// <summary>The value of a number that is known to resolve, or what it is where it was left out.</summary>
    public Rational Resolve(Number? number, int otherwise) => number is { } written ? Resolve(written) ?? otherwise : otherwise;

    private static Dictionary<string, int> PlacesById(ValueList<QuestionOption> options)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < options.Count; i++)
        {
            if (!places.ContainsKey(options[i].Id))
                places.Add(options[i].Id, i);
        }

        return places;
    }

    private void EnterOptions()
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var question = 0; question < Questions.Count; question++)
        {
            var scale = Questions[question] switch { ChoiceQuestion { Options: null } choice => choice.Scale, ChoicesQuestion { Options: null } choices => choices.Scale, _ => null };
            if (scale is not null)
            {
                if (firsts.TryGetValue(scale, out var first))
                    FirstWithOptions[question] = first;
                else
                    firsts.Add(scale, question);
            }

            _optionPlaces[question] = FirstWithOptions[question] < question ? _optionPlaces[FirstWithOptions[question]] : PlacesById(Options[question]);
        }
    }

    private void Enter(NameKind kind, IEnumerable<string>? ids)
    {
        var index = 0;
        foreach (var id in ids ?? [])
        {
            if (_names.ContainsKey(id))
                _twice.Add(id);
            else
                _names.Add(id, new(kind, index));
            index++;
        }
    }

    private ValueList<QuestionOption> OptionsOf(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Options ?? OfScale(choice.Scale),
        ChoicesQuestion choices => choices.Options ?? OfScale(choices.Scale),
        _ => [],
    };

    private ValueList<QuestionOption> OfScale(string? id) =>
        id is not null && Find(id) is { Kind: NameKind.Scale } scale ? Configuration.Scales![scale.Index].Options : [];
}
