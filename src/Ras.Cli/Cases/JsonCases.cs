using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Cases as NDJSON: a line a case, each an answers document.</summary>
internal sealed class JsonCases(RasEngine engine, IReadOnlyDictionary<string, Answer> assumed) : CaseReader(engine, assumed)
{
    protected override bool TryParse(ReadOnlySpan<byte> row, ParsedCases cases, int at)
    {
        var answers = RasJson.ReadAnswers(row);
        return answers.Problems.Count == 0
            && answers.Answers.All(a => Find(a.Key) is >= 0 and var question && (a.Value is null || TryPut(cases, at, question, a.Value)));
    }

    protected override CaseAnswers ReadAnswers(ReadOnlySpan<byte> row) => new(RasJson.ReadAnswers(row), []);
}
