using System;
using System.CommandLine;
using System.Globalization;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Arguments and options that several commands take.</summary>
internal static class CommonArguments
{
    public static Argument<string> Configuration(string name = "CONFIG", string description = "The configuration.") => File(name, description);

    public static Argument<string> File(string name, string description) => new(name) { Description = description, HelpName = name };

    /// <summary>What the result is written as; the first form is the default.</summary>
    public static Option<string> Form(params OutputForm[] forms) =>
        OneOf("--format", "What the result is written as.", [.. forms.Select(f => f.ToString().ToLowerInvariant())]);

    /// <summary>The form that a call chose.</summary>
    public static OutputForm FormOf(this ParseResult result, Option<string> option) => Enum.Parse<OutputForm>(result.GetValue(option)!, ignoreCase: true);

    /// <summary>A whole number from a least on.</summary>
    public static Option<long> Whole(string name, string description, long least, long byDefault) => new(name)
    {
        Description = description, HelpName = "NUMBER", DefaultValueFactory = _ => byDefault,
        CustomParser = result =>
        {
            if (!long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < least)
                result.AddError($"`{result.Tokens[0].Value}` at `{name}` is no whole number{(least == long.MinValue ? "" : $" from {least} on")}");
            return number;
        },
    };

    /// <summary>A day that an option gives; null where it is left out.</summary>
    /// <exception cref="HaltException">It is no day.</exception>
    public static CalendarDate? Date(string? text, string option) => text is null ? null : CalendarDate.TryParse(text, out var date)
        ? date
        : throw HaltException.Call($"`{text}` at `{option}` is no day. Write it such as 2027-04-05.");

    /// <summary>One of a few words; the first is the default.</summary>
    public static Option<string> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join("|", words), DefaultValueFactory = _ => words[0] };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Array.IndexOf(words, result.Tokens[^1].Value) < 0)
                result.AddError($"`{result.Tokens[^1].Value}` is none of the words that `{name}` takes: {string.Join(", ", words)}");
        });
        option.CompletionSources.Add(words);
        return option;
    }
}

/// <summary>The options of commands that read cases.</summary>
internal sealed class CaseOptions
{
    private static readonly string[] Separators = ["comma", "semicolon", "tab"];

    public Option<string> Encoding { get; } = CommonArguments.OneOf("--encoding", "The encoding of a CSV; old spreadsheets write windows-1252.", TextEncodings.Names);

    public Option<string> Separator { get; } = CommonArguments.OneOf("--separator", "What separates the cells of a CSV.", Separators);

    public void AddTo(Command command)
    {
        command.Options.Add(Encoding);
        command.Options.Add(Separator);
    }

    public CaseForm Of(ParseResult result) => new(result.GetValue(Encoding)!, result.GetValue(Separator) switch
    {
        "semicolon" => (byte)';',
        "tab" => (byte)'\t',
        _ => (byte)',',
    });
}
