using System;

namespace Ras.Engine;

/// <summary>The value of the band that a reference falls in.</summary>
public sealed record BandsStep : Step
{
    /// <summary>The id of a question, domain or step, or <c>total</c>.</summary>
    public string Of { get; init; } = "";

    /// <summary>The bands, ascending.</summary>
    public ValueList<Band> Bands { get; init; } = [];
}

/// <summary>The value that lies on straight lines between nodes, rounded; unknown below the first node and past the last.</summary>
public sealed record InterpolateStep : Step
{
    /// <summary>The id of a question, domain or step, or <c>total</c>.</summary>
    public string Of { get; init; } = "";

    /// <summary>The nodes, strictly ascending; at least two.</summary>
    public ValueList<InterpolationNode> Nodes { get; init; } = [];

    /// <summary>How the value is rounded.</summary>
    public RoundingRule Rounding { get; init; } = new();
}

/// <summary>A point through which the lines of an interpolation go.</summary>
public sealed record InterpolationNode : ConfigurationPart
{
    /// <summary>Where it stands.</summary>
    public Number At { get; init; }

    /// <summary>The value there.</summary>
    public Number Value { get; init; }
}

/// <summary>A second set of points for one choice question; its weight and its reducers do not apply.</summary>
public sealed record PointsStep : Step
{
    /// <summary>The id of the choice question.</summary>
    public string Of { get; init; } = "";

    /// <summary>The points of every option.</summary>
    public ValueList<OptionPoints> Table { get; init; } = [];
}

/// <summary>What one option counts in a second set of points.</summary>
/// <param name="Option">The option's id.</param>
/// <param name="Points">Its points.</param>
/// <exception cref="ArgumentNullException">The option's id is null.</exception>
public sealed record OptionPoints(string Option, Number Points)
{
    /// <summary>The option's id.</summary>
    public string Option { get; init => field = value ?? throw new ArgumentNullException(nameof(Option)); } = Option ?? throw new ArgumentNullException(nameof(Option));
}

/// <summary>A decision table: the value of the first row that fits; unknown where none does and nothing stands otherwise.</summary>
public sealed record LookupStep : Step
{
    /// <summary>Ids of the questions, domains or steps that the cells of a row look at, in order, or <c>total</c>; at least one.</summary>
    public ValueList<string> Of { get; init; } = [];

    /// <summary>The rows, in order; at least one.</summary>
    public ValueList<LookupRow> Rows { get; init; } = [];

    /// <summary>The value where no row fits; unknown where left out.</summary>
    public NumberOrReference? Otherwise { get; init; }
}

/// <summary>One row of a decision table.</summary>
public sealed record LookupRow : ConfigurationPart
{
    /// <summary>One cell for each reference of the table.</summary>
    public ValueList<LookupCell> Is { get; init; } = [];

    /// <summary>The value: a number, or the id of what has it.</summary>
    public NumberOrReference Value { get; init; }
}

/// <summary>What one cell of a decision table accepts.</summary>
public abstract record LookupCell : ConfigurationPart
{
    private protected LookupCell()
    {
    }

    /// <summary>The option that must be chosen; <c>*</c> for a cell that accepts everything.</summary>
    /// <param name="option">The option's id, or <c>*</c>.</param>
    public static implicit operator LookupCell(string option) => option == AnyCell.Word ? new AnyCell() : new AnswerCell { Is = option };

    /// <summary>The answer to a yes-or-no question.</summary>
    /// <param name="yes">True for yes.</param>
    public static implicit operator LookupCell(bool yes) => new AnswerCell { Is = yes };

    /// <summary>The number that the points or the value must equal.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator LookupCell(Number number) => new NumberCell { Equal = number };

    /// <summary>The number that the points or the value must equal.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator LookupCell(int number) => new NumberCell { Equal = number };
}

/// <summary>Accepts everything, no answer and an unknown value too.</summary>
public sealed record AnyCell : LookupCell
{
    internal const string Word = "*";
}

/// <summary>Accepts one option of a choice question, one of several, or yes or no.</summary>
public sealed record AnswerCell : LookupCell
{
    /// <summary>The option, the options of which one must be chosen, or true or false.</summary>
    /// <exception cref="ArgumentException">It is a number, which a <see cref="NumberCell"/> holds, or no option's id.</exception>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public Answer Is { get; init => field = Checked(value); } = false;

    // Why: written down, each of these would be another kind of cell.
    private static Answer Checked(Answer answer) => answer switch
    {
        null => throw new ArgumentNullException(nameof(answer), "A cell of an answer has one."),
        NumberAnswer => throw new ArgumentException("A number stands in a cell for numbers.", nameof(answer)),
        OptionAnswer { Option: var option } when option == AnyCell.Word || option.Contains("/") || option.StartsWith("$", StringComparison.Ordinal) =>
            throw new ArgumentException("No option has such an id; `*` is a cell of its own.", nameof(answer)),
        _ => answer,
    };
}

/// <summary>Accepts points or a value that equal a number.</summary>
public sealed record NumberCell : LookupCell
{
    /// <summary>The number.</summary>
    public Number Equal { get; init; }
}

/// <summary>Accepts points or a value between two numbers, both included.</summary>
public sealed record RangeCell : LookupCell
{
    /// <summary>The least that fits; no limit where left out.</summary>
    public Number? From { get; init; }

    /// <summary>The greatest that fits; no limit where left out.</summary>
    public Number? To { get; init; }
}
