using System;

namespace Ras.Engine;

/// <summary>One reply to one question as written: an option, several options, a number, or yes or no.</summary>
public abstract record Answer
{
    private protected Answer()
    {
    }

    /// <summary>One option, by its id.</summary>
    /// <param name="option">The id.</param>
    public static implicit operator Answer(string option) => new OptionAnswer(option);

    /// <summary>Several options, by their ids.</summary>
    /// <param name="options">The ids, possibly none.</param>
    public static implicit operator Answer(string[] options) => new OptionsAnswer(ValueList.From(options));

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Answer(int number) => new NumberAnswer(number);

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Answer(decimal number) => new NumberAnswer(number);

    /// <summary>Yes or no.</summary>
    /// <param name="yes">True for yes.</param>
    public static implicit operator Answer(bool yes) => new YesNoAnswer(yes);
}

/// <summary>One option.</summary>
/// <param name="Option">Its id.</param>
/// <exception cref="ArgumentNullException">The id is null.</exception>
public sealed record OptionAnswer(string Option) : Answer
{
    /// <summary>The option's id.</summary>
    public string Option { get; init => field = value ?? throw new ArgumentNullException(nameof(Option)); } = Option ?? throw new ArgumentNullException(nameof(Option));
}

/// <summary>Several options, possibly none; "none of these" is an answer.</summary>
/// <param name="Options">Their ids.</param>
/// <exception cref="ArgumentNullException">The ids are null.</exception>
public sealed record OptionsAnswer(ValueList<string> Options) : Answer
{
    /// <summary>The options' ids.</summary>
    public ValueList<string> Options { get; init => field = value ?? throw new ArgumentNullException(nameof(Options)); } = Options ?? throw new ArgumentNullException(nameof(Options));
}

/// <summary>A number.</summary>
/// <param name="Value">The number, exactly.</param>
public sealed record NumberAnswer(Rational Value) : Answer;

/// <summary>Yes or no.</summary>
/// <param name="Yes">True for yes.</param>
public sealed record YesNoAnswer(bool Yes) : Answer;
