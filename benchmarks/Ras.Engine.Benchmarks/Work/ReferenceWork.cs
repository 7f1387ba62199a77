using System;
using System.IO;
using System.Linq;

namespace Ras.Engine.Benchmarks;

/// <summary>The reference configuration, random people for it, and the peers that do the same work in .NET.</summary>
internal sealed class ReferenceWork
{
    public const int People = 1024;
    public const int Domains = 8;
    public const int QuestionsPerDomain = 5;
    public const int Options = 5;

    public ReferenceWork()
    {
        Sheets = Random.Sheets();
        Integers = new HandWrittenIntegers(Engine.Configuration);
        Decimals = new HandWrittenDecimals(Engine.Configuration);
        IntegerTree = ExpressionTrees.Integers(Engine.Configuration);
        DecimalTree = ExpressionTrees.Decimals(Engine.Configuration);
        Script = new JintScript(Engine.Configuration, Answers);
    }

    public RandomPeople Random { get; } = new(Configuration(), People);

    public RasEngine Engine => Random.Engine;

    public byte[][] Answers => Random.Answers;

    public AnswerSheet[] Sheets { get; }

    public HandWrittenIntegers Integers { get; }

    public HandWrittenDecimals Decimals { get; }

    public Func<byte[], long> IntegerTree { get; }

    public Func<byte[], decimal> DecimalTree { get; }

    public JintScript Script { get; }

    public static RasConfiguration Configuration() => RasJson.ReadConfiguration(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "benchmark-40.json")));

    /// <summary>The pennies that the engine gives every person.</summary>
    public long[] Pennies() => Sheets.Select(s => Engine.Score(s).AmountInIncrements).ToArray();

    /// <summary>Fails where a peer gives anybody other pennies: a comparison of different answers says nothing.</summary>
    public void CheckPeersAgree()
    {
        var pennies = Pennies();
        for (var person = 0; person < People; person++)
        {
            var answers = Answers[person];
            long[] peers = [Integers.Pennies(answers), (long)(Decimals.Amount(answers) * 100), IntegerTree(answers), (long)(DecimalTree(answers) * 100), Script.Pennies(person)];
            var other = Array.FindIndex(peers, p => p != pennies[person]);
            if (other >= 0)
                throw new InvalidOperationException($"Peer {other} gives person {person} {peers[other]} pennies, and the engine {pennies[person]}.");
        }
    }
}
