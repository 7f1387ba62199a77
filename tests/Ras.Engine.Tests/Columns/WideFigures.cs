using System.Linq;

namespace Ras.Engine.Tests.Columns;

/// <summary>The same configuration with figures so many times as large, and some one more, so that no common measure makes them small again.</summary>
internal sealed class WideFigures(long times)
{
    public RasConfiguration Of(RasConfiguration configuration) => configuration with
    {
        Scales = Each(configuration.Scales, s => s with { Options = Each(s.Options, Of)! }),
        Questions = Each(configuration.Questions, Of)!,
        Domains = Each(configuration.Domains, d => d with { Bands = Each(d.Bands, Of), Cap = Of(d.Cap) }),
        Steps = Each(configuration.Steps, Of),
        Budget = configuration.Budget with { Bands = Each(configuration.Budget.Bands, Of), Lines = Each(configuration.Budget.Lines, Of) },
    };

    private Question Of(Question question) => question switch
    {
        ChoiceQuestion q => q with { Options = Each(q.Options, Of) },
        ChoicesQuestion q => q with { Options = Each(q.Options, Of) },
        NumberQuestion q => q with { Points = Of(q.Points ?? 1) },
        YesNoQuestion q => q with { Points = Of(q.Points) },
        _ => question,
    };

    private Step Of(Step step) => step switch
    {
        SumStep s => s with { Constant = Of(s.Constant) },
        MaxStep s => s with { Of = Each(s.Of, Of)! },
        MinStep s => s with { Of = Each(s.Of, Of)! },
        BandsStep s => s with { Bands = Each(s.Bands, Of)! },
        InterpolateStep s => s with { Nodes = Each(s.Nodes, n => n with { At = Of(n.At), Value = Of(n.Value) })! },
        LookupStep s => s with { Rows = Each(s.Rows, r => r with { Value = Of(r.Value) })!, Otherwise = s.Otherwise is { } otherwise ? Of(otherwise) : null },
        ChooseStep s => s with { Cases = Each(s.Cases, c => c with { Value = Of(c.Value) })!, Otherwise = s.Otherwise is { } otherwise ? Of(otherwise) : null },
        PointsStep s => s with { Table = Each(s.Table, p => p with { Points = Of(p.Points) })! },
        _ => step,
    };

    private QuestionOption Of(QuestionOption option) => option with { Points = Of(option.Points) };

    private Band Of(Band band) => band with { Value = Of(band.Value) };

    private BudgetLine Of(BudgetLine line) => line with { Bands = Each(line.Bands, Of), Amount = line.Amount is { } amount ? Of(amount) : null };

    private NumberOrReference Of(NumberOrReference operand) => operand.Reference is null ? Of(operand.Number) : operand;

    private Number? Of(Number? number) => number is { } written ? Of(written) : null;

    private Number Of(Number number) => number.ParameterId is null ? (number.Value * times) + (number.Value.Numerator.IsEven ? 0 : 1) : number;

    private static ValueList<T>? Each<T>(ValueList<T>? list, System.Func<T, T> change)
        where T : notnull => list is null ? null : ValueList.From(list.Select(change));
}
