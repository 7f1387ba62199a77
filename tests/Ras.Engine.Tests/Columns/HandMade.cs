using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Cases made by hand, each scored alone and in columns, and what is told of how the columns are scored.</summary>
internal static class HandMade
{
    /// <summary>What is done before and after all operations, in the list of how columns are scored.</summary>
    public const string InAndOut = "in and out";

    /// <summary>Scores cases in columns, and fails where one of them says another thing alone.</summary>
    public static ResultColumns Agree(RasConfiguration configuration, params AnswerSet[] cases)
    {
        var engine = RasEngine.Compile(configuration);
        var (columns, results, sheet) = (engine.CreateColumns(cases.Length), engine.CreateResults(cases.Length, ResultParts.All), engine.CreateSheet());
        for (var at = 0; at < cases.Length; at++)
        {
            engine.Read(cases[at], sheet);
            columns.Put(at, sheet);
        }

        engine.Score(columns, results);
        var comparison = new ColumnComparison(engine, results);
        for (var at = 0; at < cases.Length; at++)
            Assert.Empty(comparison.Differences(at, cases[at]));
        return results;
    }

    /// <summary>One case for each answer to a question.</summary>
    public static AnswerSet[] Each(string question, params Answer[] answers) => [.. answers.Select(answer => AnswerSet.Empty.With(question, answer))];

    /// <summary>The answer of all of some questions.</summary>
    public static AnswerSet All(IEnumerable<string> questions, Answer answer) => questions.Aggregate(AnswerSet.Empty, (answers, question) => answers.With(question, answer));

    /// <summary>How the one operation of a kind is done: the bits of its widest lane, in vectors or integers, and in how many parts.</summary>
    public static (int Bits, string How, int Parts) Row(string operation, RasConfiguration configuration)
    {
        var row = Listing(configuration, ResultParts.None).Skip(2)
            .Select(line => Regex.Split(line.Trim(), " {2,}"))
            .Single(words => words[0] == operation);
        return (Integer(row[1]), row[2], Integer(row[3]));
    }

    public static int CasesPerBlock(RasConfiguration configuration) => Integer(Listing(configuration, ResultParts.None)[0].Split(' ')[5].TrimEnd(','));

    public static int BytesPerCase(RasConfiguration configuration, ResultParts parts = ResultParts.None) => Integer(Listing(configuration, parts)[0].Split(' ')[7]);

    private static string[] Listing(RasConfiguration configuration, ResultParts parts) => RasEngine.Compile(configuration).DescribeColumns(parts).Split('\n');

    private static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
