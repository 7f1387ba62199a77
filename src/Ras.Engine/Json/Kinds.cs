namespace Ras.Engine;

/// <summary>The kinds of value that documents are made of, each in one place.</summary>
internal static class Kinds
{
    public static readonly TextKind Text = new(mayBeEmpty: true);
    public static readonly TextKind SomeText = new(mayBeEmpty: false);
    public static readonly IdKind Id = new();
    public static readonly TextKind Reference = new(mayBeEmpty: false, isReference: true);
    public static readonly ListKind<string> References = new(Reference, least: 1);
    public static readonly CurrencyKind Currency = new();
    public static readonly DateKind Date = new();
    public static readonly YesNoKind YesNo = new();
    public static readonly NumberKind Number = new(mayBeParameter: true);
    public static readonly NumberKind PlainNumber = new(mayBeParameter: false);
    public static readonly NumberOrReferenceKind NumberOrReference = new();
    public static readonly AnswerKind Answer = new();

    public static readonly WordKind<About> About = new(("adult", Ras.Engine.About.Adult), ("carer", Ras.Engine.About.Carer), ("child", Ras.Engine.About.Child));

    public static readonly WordKind<Period> Period = new(
        ("week", Ras.Engine.Period.Week), ("fourWeeks", Ras.Engine.Period.FourWeeks), ("month", Ras.Engine.Period.Month), ("year", Ras.Engine.Period.Year));

    public static readonly WordKind<Basis> Basis = new(("statutory", Ras.Engine.Basis.Statutory), ("policy", Ras.Engine.Basis.Policy));

    public static readonly WordKind<OptionOrder> Order = new(("ascending", OptionOrder.Ascending), ("none", OptionOrder.None));

    public static readonly WordKind<Combine> Combine = new(("sum", Ras.Engine.Combine.Sum), ("max", Ras.Engine.Combine.Max));

    public static readonly WordKind<RoundingMode> RoundingMode = new(
        ("halfUp", Ras.Engine.RoundingMode.HalfUp), ("halfDown", Ras.Engine.RoundingMode.HalfDown), ("halfEven", Ras.Engine.RoundingMode.HalfEven),
        ("up", Ras.Engine.RoundingMode.Up), ("down", Ras.Engine.RoundingMode.Down), ("ceiling", Ras.Engine.RoundingMode.Ceiling), ("floor", Ras.Engine.RoundingMode.Floor));

    public static readonly WordKind<ScoreStatus> Status = new(
        ("invalidAnswers", ScoreStatus.InvalidAnswers), ("outsideScope", ScoreStatus.OutsideScope), ("incomplete", ScoreStatus.Incomplete),
        ("eligibilityNotMet", ScoreStatus.EligibilityNotMet), ("noFigure", ScoreStatus.NoFigure), ("indicative", ScoreStatus.Indicative));
}
