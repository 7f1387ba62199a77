using System;
using System.IO;
using System.Linq;

namespace Ras.Engine.Benchmarks;

/// <summary>The reference configuration, and random people for it, as the engine and its peers want them.</summary>
internal sealed class ReferenceWork
{
    public const int People = 1024;
    public const int Domains = 8;
    public const int QuestionsPerDomain = 5;
    public const int Options = 5;

    public ReferenceWork()
    {
        Engine = RasEngine.Load(Path.Combine(AppContext.BaseDirectory, "benchmark-40.json"));
        var random = new Random(40);
        Answers = Enumerable.Range(0, People)
            .Select(_ => Enumerable.Range(0, Engine.Configuration.Questions.Count).Select(_ => (byte)random.Next(Options)).ToArray())
            .ToArray();
        Sheets = Answers.Select(Sheet).ToArray();
        Integers = new HandWrittenIntegers(Engine.Configuration);
        Decimals = new HandWrittenDecimals(Engine.Configuration);
    }

    public RasEngine Engine { get; }

    /// <summary>The place of the chosen option, by person and question.</summary>
    public byte[][] Answers { get; }

    public AnswerSheet[] Sheets { get; }

    public HandWrittenIntegers Integers { get; }

    public HandWrittenDecimals Decimals { get; }

    public static void CheckPeersAgree()
    {
        var work = new ReferenceWork();
        for (var person = 0; person < People; person++)
        {
            var pennies = work.Engine.Score(work.Sheets[person]).AmountInIncrements;
            if (pennies != work.Integers.Pennies(work.Answers[person]) || pennies != work.Decimals.Amount(work.Answers[person]) * 100)
                throw new InvalidOperationException($"The peers disagree about person {person}.");
        }
    }

    private AnswerSheet Sheet(byte[] answers)
    {
        var sheet = Engine.CreateSheet();
        for (var question = 0; question < answers.Length; question++)
            sheet.SetOption(question, answers[question]);
        return sheet;
    }
}
