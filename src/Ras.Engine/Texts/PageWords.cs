using System.Collections.Generic;
using System.Globalization;

namespace Ras.Engine;

/// <summary>What is said on pages about one configuration: the engine's sentences and the configuration's own words, in one language.</summary>
internal sealed class PageWords
{
    private static readonly string[] Months =
    [
        "date.january", "date.february", "date.march", "date.april", "date.may", "date.june", "date.july", "date.august", "date.september", "date.october", "date.november", "date.december",
    ];

    private readonly WordTable _table;
    private readonly string? _jurisdiction;
    private readonly string _about;
    private readonly string _currency;

    public PageWords(RasConfiguration configuration, ConfigurationTexts? texts)
        : this(configuration, texts is null ? WordTable.English : WordTable.For(texts.Language, texts.Words), texts?.Texts)
    {
    }

    private PageWords(RasConfiguration configuration, WordTable table, IReadOnlyDictionary<string, string>? own)
    {
        _table = table;
        _jurisdiction = configuration.Jurisdiction;
        _about = configuration.About switch { About.Carer => "carer", About.Child => "child", _ => "adult" };
        _currency = configuration.CurrencyOrDefault;
        Index = new(configuration);
        Own = new(Index, own);
    }

    /// <summary>The configuration, with its ids looked up.</summary>
    public ConfigurationIndex Index { get; }

    /// <summary>The configuration's own words.</summary>
    public OwnWords Own { get; }

    /// <summary>The same sentences for another version of the configuration, whose own words are left as they stand: what is translated are those of this one.</summary>
    public PageWords OfVersion(RasConfiguration version) => new(version, _table, own: null);

    public string Language => _table.Language;

    public string Say(string key, params (string Name, string Value)[] values) => _table.Say(key, _jurisdiction, _about, values);

    public string Pounds(decimal amount) => Money.Text(amount, _currency);

    /// <summary>An exact amount to at most ten places.</summary>
    public string Pounds(Rational amount) => Pounds(amount.ToDecimal());

    /// <summary>A change with its sign.</summary>
    public string Change(Rational amount) => (amount.Sign > 0 ? "+" : "") + Pounds(amount);

    /// <summary>A share as a percentage, such as <c>75%</c>.</summary>
    public string Percent(Rational share) => Money.Number((share * 100).ToDecimal()) + "%";

    /// <summary>A day, such as <c>6 April 2026</c>.</summary>
    public string Date(CalendarDate day) => Say("date.day", ("day", Money.Number(day.Day)), ("month", Say(Months[day.Month - 1])), ("year", day.Year.ToString(CultureInfo.InvariantCulture)));

    public string Per(Period period) => Say(period switch
    {
        Period.Week => "per.week",
        Period.FourWeeks => "per.fourWeeks",
        Period.Month => "per.month",
        _ => "per.year",
    });

    /// <summary>An amount of what a thing is counted in: points where there is no unit, money with its pence, and one of what stands in the plural.</summary>
    public string Quantity(decimal quantity, string? unit) => unit switch
    {
        null or "point" or "points" => quantity == 1 ? Say("points.one") : Say("points.many", ("points", Money.Exact(quantity))),
        "" => Money.Exact(quantity),
        _ => $"{(IsMoney(unit) ? Money.Plain(quantity) : Money.Exact(quantity))} {(quantity == 1 && _table.IsEnglish ? Money.OneOf(unit) : unit)}",
    };

    /// <summary>Whether a unit is money of the configuration's currency.</summary>
    public bool IsMoney(string? unit) => unit is not null && Money.IsUnit(unit, _currency);

    /// <summary>What a question, domain or step is counted in; null for points.</summary>
    public string? UnitOf(string reference) => Index.Find(reference) switch
    {
        { Kind: NameKind.Domain } => Own.Text(JsonNames.Domains, reference, JsonNames.Unit),
        { Kind: NameKind.Step } => Own.Text(JsonNames.Steps, reference, JsonNames.Unit) ?? "",
        { Kind: NameKind.Question } question => Index.Questions[question.Index].Domain is { } domain ? UnitOf(domain) : null,
        _ => null,
    };

    /// <summary>The points of a domain in what it is counted in.</summary>
    public string OfDomain(string domain, decimal? points) =>
        points is { } known ? Quantity(known, UnitOf(domain)) : Say("points.unknown");

    /// <summary>A domain's share in money; in words where another counts in its place, since nothing is lost there.</summary>
    public string Share(DomainExplanation domain) => domain.CountedWith is { } other ? Say("share.with", ("other", Own.NameOf(other))) : Pounds(domain.Share!.Value);

    /// <summary>Which rules: the title of the configuration and its version.</summary>
    public string Rules => Say("change.configuration", ("title", Own.Title), ("version", Index.Configuration.Version));

    /// <summary>A source by its title where it is the id of one, and as written where not; null for none.</summary>
    public string? Source(string? source) => source is null ? null : Own.Name(JsonNames.Sources, source);

    /// <summary>Who looks at a result, and why.</summary>
    public string Referral(string id)
    {
        var who = Own.Name(JsonNames.Referrals, id);
        return Own.Text(JsonNames.Referrals, id, JsonNames.Reason) is { } why ? Say("referrals.entry", ("who", who), ("why", why)) : who;
    }

    public string Label(string? label) => label is null ? "" : Say("band.label", ("label", label));

    public string Status(ScoreStatus status) => status switch
    {
        ScoreStatus.InvalidAnswers => Say("status.invalidAnswers"),
        ScoreStatus.OutsideScope => Say("status.outsideScope"),
        ScoreStatus.Incomplete => Say("status.incomplete"),
        ScoreStatus.EligibilityNotMet => Say("status.eligibilityNotMet"),
        _ => Say("status.noFigure"),
    };

    /// <summary>A result in a few words: the amount for the configuration's period, or why there is none.</summary>
    public string Brief(ScoreStatus status, decimal? amount) => amount is { } figure
        ? $"{Pounds(figure)} {Per(Index.Configuration.Period)}"
        : Say(status switch
        {
            ScoreStatus.InvalidAnswers => "brief.invalidAnswers",
            ScoreStatus.OutsideScope => "brief.outsideScope",
            ScoreStatus.Incomplete => "brief.incomplete",
            ScoreStatus.EligibilityNotMet => "brief.eligibilityNotMet",
            _ => "brief.noFigure",
        });

    /// <summary>An answer in the configuration's words.</summary>
    public string Answer(string question, Answer? answer) => answer switch
    {
        OptionAnswer one => Own.Option(question, one.Option),
        OptionsAnswer { Options.Count: 0 } => Say("answer.none"),
        OptionsAnswer several => string.Join("; ", several.Options.Select(o => Own.Option(question, o))),
        NumberAnswer number => number.Value.ToString(),
        YesNoAnswer yesNo => Say(yesNo.Yes ? "answer.yes" : "answer.no"),
        _ => Say("answer.notAnswered"),
    };
}
