using System;
using System.Linq;

namespace Ras.Engine;

/// <summary>Makes the result of a case from the values that scoring left on its sheet.</summary>
internal static class ResultBuilder
{
    /// <param name="program">The program, which has run over the sheet.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="answers">The answers as given.</param>
    /// <param name="configurationHash">The fingerprint of the configuration.</param>
    /// <param name="answersHash">The fingerprint of the answers.</param>
    /// <param name="engine">The version of the engine.</param>
    /// <param name="shares">The exact share of each domain; null where there is no amount.</param>
    public static IndicativeBudget Build(RasProgram program, AnswerSheet sheet, AnswerSet answers, string configurationHash, string answersHash, string engine, out DividedShares? shares)
    {
        shares = null;
        var values = new CaseValues(program, sheet);
        var status = Deciding.StatusOf(program, sheet);
        var configuration = program.Index.Configuration;
        var result = new IndicativeBudget
        {
            Status = status,
            Reasons = ReasonFinder.Find(values, status),
            Problems = sheet.Problems.ToArray(),
            Configuration = new(configuration.Id, configuration.Version, configuration.FormatVersion, configurationHash),
            AnswersHash = answersHash,
            Engine = engine,
        };
        if (status == ScoreStatus.InvalidAnswers)
            return result;
        result = result with { Missing = MissingOf(values), Notes = ResultNotes.Of(values, answers, status).ToArray(), Referrals = ReferralsOf(values) };
        if (status == ScoreStatus.OutsideScope)
            return result;
        if (status == ScoreStatus.Indicative)
            shares = ShareDivision.Of(values, values[program.Amount]!.Value, BudgetBuilder.RoundingOf(values.Index).Increment);
        var parts = shares;
        return result with
        {
            Points = values.Total?.ToDecimal(),
            Domains = configuration.Domains?.Select((d, i) => new DomainResult(d.Id, d.Title ?? d.Id, values.Domain(i)?.ToDecimal(), parts?.Of(i).ToDecimal())).ToArray() ?? [],
            Lines = status >= ScoreStatus.NoFigure ? LinesOf(values) : [],
            Adjustments = status == ScoreStatus.Indicative ? AdjustmentsOf(values) : [],
            Figures = status == ScoreStatus.Indicative ? FiguresOf(values, parts!.NotLinked) : null,
        };
    }

    private static BudgetFigures FiguresOf(CaseValues values, Rational notLinked)
    {
        var configuration = values.Index.Configuration;
        var amount = values[values.Program.Amount]!.Value;
        return new()
        {
            Amount = amount.ToDecimal(),
            Period = configuration.Period,
            Currency = configuration.CurrencyOrDefault,
            PerWeek = Converted(values, amount, Period.Week),
            PerFourWeeks = Converted(values, amount, Period.FourWeeks),
            PerYear = Converted(values, amount, Period.Year),
            OneOff = values[values.Program.OneOff]!.Value.ToDecimal(),
            NotLinked = notLinked.ToDecimal(),
            Streams = StreamsOf(values),
        };
    }

    /// <summary>The amount for another period, to the penny; for the configuration's own it is the amount itself.</summary>
    private static decimal Converted(CaseValues values, Rational amount, Period period)
    {
        if (period == values.Index.Configuration.Period)
            return amount.ToDecimal();
        var mode = BudgetBuilder.RoundingOf(values.Index).Mode;
        return (amount * Periods.MultiplierTo(values.Index, period)).Round(new(1, 100), mode).ToDecimal();
    }

    private static LineResult[] LinesOf(CaseValues values) => Enumerable.Range(0, values.Index.Lines.Count)
        .Where(i => values.Counts(i) == true)
        .Select(i => (values.Index.Lines[i].Line, Amount: values[values.Program.Lines[i].Value]))
        .Select(l => new LineResult(l.Line.Id, l.Line.Title, l.Amount?.ToDecimal(), l.Line.FundingStream, l.Line.OneOff == true))
        .ToArray();

    private static AdjustmentResult[] AdjustmentsOf(CaseValues values) => Enumerable.Range(0, values.Index.Adjustments.Count)
        .Where(values.IsMade)
        .Select(i => (Adjustment: values.Index.Adjustments[i], Compiled: values.Program.Adjustments[i]))
        .Select(a => new AdjustmentResult(a.Adjustment.Id, a.Adjustment.Title, a.Adjustment.Reason, values[a.Compiled.Before]!.Value.ToDecimal(), values[a.Compiled.After]!.Value.ToDecimal()))
        .ToArray();

    private static ReferralResult[] ReferralsOf(CaseValues values) => values.Program.Referrals
        .Select((register, i) => (Holds: values.Sheet.Registers[register] == 1, Referral: values.Index.Configuration.Referrals![i]))
        .Where(r => r.Holds)
        .Select(r => new ReferralResult(r.Referral.Id, r.Referral.ReferTo, r.Referral.Reason))
        .ToArray();

    private static StreamResult[]? StreamsOf(CaseValues values)
    {
        if (values.Index.Lines.All(l => l.Line.FundingStream is null))
            return null;
        return Enumerable.Range(0, values.Index.Lines.Count)
            .Where(i => values.Counts(i) == true && values.Index.Lines[i].Line is { FundingStream: not null, OneOff: not true })
            .GroupBy(i => values.Index.Lines[i].Line.FundingStream!, StringComparer.Ordinal)
            .Select(g => new StreamResult(g.Key, g.Aggregate(Rational.Zero, (sum, i) => sum + values[values.Program.Lines[i].Value]!.Value).ToDecimal()))
            .ToArray();
    }

    private static MissingResult[] MissingOf(CaseValues values) => values.Program.MustAnswer
        .Where(q => Asking.IsMissing(values.Sheet, q))
        .Select(q => values.Index.Questions[q])
        .Select(q => new MissingResult(q.Id, q.Text ?? q.Id))
        .ToArray();
}
