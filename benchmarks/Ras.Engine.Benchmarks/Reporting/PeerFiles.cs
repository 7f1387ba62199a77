using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ras.Engine.Benchmarks;

/// <summary>Writes what peers in other languages need to do the same work, and the pennies that they must come to.</summary>
internal static class PeerFiles
{
    public static void Write(ReferenceWork work, string folder)
    {
        Directory.CreateDirectory(folder);
        var configuration = work.Engine.Configuration;
        File.WriteAllText(Path.Combine(folder, "work.json"), JsonSerializer.Serialize(new
        {
            points = configuration.Questions.OfType<ChoiceQuestion>().Where(q => q.Options is not null).Select(q => q.Options!.Select(o => (int)(o.Points!.Value.Value * 2).Numerator)),
            weights = configuration.Domains!.Select(d => (int)(d.Weight!.Value.Value * 20).Numerator),
            people = work.Answers.Select(p => p.Select(a => (int)a)),
            pennies = work.Pennies(),
        }));
        WriteColumns(work, folder);
    }

    private static void WriteColumns(ReferenceWork work, string folder)
    {
        var columns = work.Random.Columns(CasesBesidePeers.Cases);
        var results = work.Engine.CreateResults(CasesBesidePeers.Cases);
        work.Engine.Score(columns, results);
        using var answers = File.Create(Path.Combine(folder, "answers.bin"));
        for (var question = 0; question < columns.QuestionCount; question++)
            answers.Write(columns.Places(question).Span);
        using var pennies = File.Create(Path.Combine(folder, "pennies.bin"));
        pennies.Write(MemoryMarshal.AsBytes(results.Amounts.Span));
    }
}
