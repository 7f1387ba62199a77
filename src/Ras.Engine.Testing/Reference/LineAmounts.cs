namespace Ras.Engine.Testing;

/// <summary>One line for one person: whether it applies, and its exact amount where it does and that is known.</summary>
internal sealed record WeighedLine(BudgetLine Line, Truth Applies, Fraction? Amount)
{
    public bool IsOneOff => Line.OneOff == true;
}

/// <summary>The amounts of lines in the configuration's period (design, section 5.6).</summary>
internal static class LineAmounts
{
    public static WeighedLine Weigh(BudgetLine line, View view)
    {
        var applies = line.When is { } when ? view.TruthOf(when) : Truth.True;

        // A line whose `when` is false uses nothing, and one whose `when` is unknown has no amount either way.
        return new(line, applies, applies == Truth.True ? Amount(line, view) : null);
    }

    /// <summary>What a line prices or looks up in bands.</summary>
    public static string Priced(BudgetLine line) => line.Of ?? WrittenConfiguration.Total;

    private static Fraction? Amount(BudgetLine line, View view)
    {
        if (AsWritten(line, view) is not { } amount)
            return null;
        var configuration = view.Written.Configuration;
        if (line.OneOff != true && line.Per is { } per)
            amount = Periods.Convert(amount, per, configuration.Period, view.Written.ValueOf(configuration.WeeksPerYear, 52));
        return RoundingRules.Apply(line.Rounding, amount, view.Written);
    }

    private static Fraction? AsWritten(BudgetLine line, View view)
    {
        if (line.Amount is { } amount)
            return view.ValueOf(amount);
        var value = view.ValueOf(Priced(line));
        if (line.Price is { } price)
            return value * view.Written.ValueOf(price);
        return value is { } known ? BandTable.Read(line.Bands!, known, view.Written) : null;
    }
}
