using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Hostile;

/// <summary>Reads a document as far as the engine takes it: a configuration to the page of one case, answers to theirs.</summary>
internal static class Reading
{
    private static readonly RasEngine Small = RasEngine.Compile(RasJson.ReadConfiguration(Pieces.With()));

    /// <summary>Every code that is told, in order.</summary>
    public static IEnumerable<string> Codes(HostileKind kind, byte[] utf8)
    {
        try
        {
            return kind switch
            {
                HostileKind.Configuration => Configuration(utf8),
                HostileKind.Answers => Answers(utf8),
                HostileKind.Record => RasEngine.Replay(RasJson.ReadRecord(utf8)).Differences.Select(d => d.ToString()),
                HostileKind.Cases => RasJson.ReadCases(utf8) is not null ? [] : ["nothing"],
                _ => RasJson.ReadTexts(utf8).Check(Small.Configuration).Select(d => d.Code),
            };
        }
        catch (RasConfigurationException refused)
        {
            return refused.Diagnostics.Select(d => d.Code);
        }
    }

    private static IEnumerable<string> Configuration(byte[] utf8)
    {
        if (!RasJson.TryReadConfiguration(utf8, out var configuration, out var diagnostics) || !RasEngine.TryCompile(configuration, out var engine, out diagnostics))
            return diagnostics.Select(d => d.Code);
        var why = engine.Explain(AnswerSet.Empty);
        Assert.Equal(why.Budget.Amount, engine.Score(engine.CreateSheet()).Amount);
        return RasText.Write(why).Length > 0 && RasText.Write(configuration, PageFormat.Html).Length > 0 ? [] : ["nothing"];
    }

    private static IEnumerable<string> Answers(byte[] utf8)
    {
        var why = Small.Explain(RasJson.ReadAnswers(utf8));
        return RasText.Write(why, PageFormat.Html).Length > 0 ? why.Budget.Problems.Select(p => p.Code) : ["nothing"];
    }
}
