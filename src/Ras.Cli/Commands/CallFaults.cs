using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace Ras.Cli;

/// <summary>Says what is wrong with a call, and how it is made.</summary>
internal static class CallFaults
{
    public static IEnumerable<string> Of(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var path = string.Join(" ", CommandHelp.PathOf(command));
        return Faults(result, command).Append($"`{path} --help` shows how it is called.");
    }

    private static IEnumerable<string> Faults(ParseResult result, Command command)
    {
        if (command is RootCommand)
        {
            var word = result.UnmatchedTokens.FirstOrDefault();
            if (word is null)
                return ["Say what to do."];
            return [$"`{word}` is no command.{Meant(command.Subcommands.Select(c => c.Name), word)}"];
        }

        if (result.CommandResult.Tokens.Select(t => t.Value).Concat(result.UnmatchedTokens).FirstOrDefault(t => t.StartsWith("--", StringComparison.Ordinal)) is { } option)
            return [$"`{option}` is no option of `{command.Name}`.{Meant(command.Options.Select(o => o.Name), option)}"];
        var missing = command.Arguments.Where(a => result.GetResult(a) is not ArgumentResult { Tokens.Count: > 0 } && a.Arity.MinimumNumberOfValues > 0).Select(a => a.Name).ToArray();
        if (missing.Length > 0)
            return [$"{string.Join(" and ", missing)} {(missing.Length == 1 ? "is" : "are")} missing."];
        return result.Errors.Select(e => e.Message.Replace('\'', '`').TrimEnd('.') + ".");
    }

    private static string Meant(IEnumerable<string> names, string word) =>
        names.Where(n => Distance(n, word) <= 2).MinBy(n => Distance(n, word)) is { } nearest ? $" Did you mean `{nearest}`?" : "";

    /// <summary>How many letters must be changed, put in or taken out to make one word of the other.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 1; j <= right.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (left[i - 1] == right[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
