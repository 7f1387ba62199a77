using System.Collections.Generic;
using System.IO;
using System.Linq;
using Ras.Engine;
using Ras.Engine.Tests;

namespace CaseManagement.Tests.Support;

/// <summary>The configurations that the application comes with, and their worked examples.</summary>
internal static class Samples
{
    public static RasEngine Engine(string id) => RasEngine.Load(RepositoryFiles.Path("samples", "configurations", id, "configuration.json"));

    /// <summary>Worked examples whose answers a form could give: none missing, none wrong.</summary>
    public static IReadOnlyList<AnswerSet> Answers(string id)
    {
        var engine = Engine(id);
        return RasJson.ReadCases(File.ReadAllBytes(RepositoryFiles.Path("samples", "configurations", id, "cases.json"))).Cases
            .Select(c => c.Answers)
            .Where(a => engine.Score(a).Status is not (ScoreStatus.Incomplete or ScoreStatus.InvalidAnswers))
            .ToArray();
    }

    /// <summary>One whose status is such.</summary>
    public static AnswerSet With(string id, ScoreStatus status) => Answers(id).First(a => Engine(id).Score(a).Status == status);
}
