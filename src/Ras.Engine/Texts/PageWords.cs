namespace Ras.Engine;

/// <summary>What is said on pages about one configuration: the engine's sentences and the configuration's own words, in one language.</summary>
internal sealed class PageWords
{
    private readonly WordTable _table;
    private readonly string? _jurisdiction;
    private readonly string _about;
    private readonly string _currency;

    public PageWords(RasConfiguration configuration, ConfigurationTexts? texts)
    {
        _table = texts is null ? WordTable.English : WordTable.For(texts.Language, texts.Words);
        _jurisdiction = configuration.Jurisdiction;
        _about = configuration.About switch { About.Carer => "carer", About.Child => "child", _ => "adult" };
        _currency = configuration.Currency ?? "GBP";
        Own = new(configuration, texts?.Texts);
    }

    /// <summary>The configuration's own words.</summary>
    public OwnWords Own { get; }

    public string Language => _table.Language;

    public string Say(string key, params (string Name, string Value)[] values) => _table.Say(key, _jurisdiction, _about, values);

    public string Pounds(decimal amount) => Money.Text(amount, _currency);

    /// <summary>An exact amount to at most ten places.</summary>
    public string Pounds(Rational amount) => Pounds(amount.ToDecimal());

    /// <summary>A change with its sign.</summary>
    public string Change(Rational amount) => (amount.Sign > 0 ? "+" : "") + Pounds(amount);

    public string Per(Period period) => Say(period switch
    {
        Period.Week => "per.week",
        Period.FourWeeks => "per.fourWeeks",
        Period.Month => "per.month",
        _ => "per.year",
    });

    public string Points(decimal points) => points == 1 ? Say("points.one") : Say("points.many", ("points", Money.Number(points)));

    /// <summary>Points, or what else a thing is counted in.</summary>
    public string Quantity(decimal quantity, string? unit) => unit is null or "point" or "points" ? Points(quantity, exact: true) : $"{Money.Exact(quantity)} {unit}";

    public string Label(string? label) => label is null ? "" : Say("band.label", ("label", label));

    public string State(AnswerState state) => state switch
    {
        AnswerState.Missing => Say("answer.missing"),
        AnswerState.NotAnswered => Say("answer.notAnswered"),
        AnswerState.NotAsked => Say("answer.notAsked"),
        AnswerState.NotAskedYet => Say("answer.notAskedYet"),
        _ => "",
    };

    public string Status(ScoreStatus status) => status switch
    {
        ScoreStatus.InvalidAnswers => Say("status.invalidAnswers"),
        ScoreStatus.OutsideScope => Say("status.outsideScope"),
        ScoreStatus.Incomplete => Say("status.incomplete"),
        ScoreStatus.EligibilityNotMet => Say("status.eligibilityNotMet"),
        _ => Say("status.noFigure"),
    };

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

    private string Points(decimal points, bool exact) => points == 1 ? Say("points.one") : Say("points.many", ("points", exact ? Money.Exact(points) : Money.Number(points)));
}
