using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Scores a case again under every other answer, one at a time, with the same program.</summary>
internal sealed class WhatIfBuilder
{
    private readonly RasProgram _program;
    private readonly AnswerSheet _given;
    private readonly AnswerSheet _changed;
    private readonly BandTaken[] _tables;
    private readonly ScoreSummary _now;

    /// <param name="program">The program.</param>
    /// <param name="sheet">The answers as they are; the program has run over them.</param>
    private WhatIfBuilder(RasProgram program, AnswerSheet sheet)
    {
        _program = program;
        _given = sheet;
        _changed = sheet.Copy();
        _tables = BandTaken.All(program).ToArray();
        _now = Scored.Summary(program, sheet);
    }

    public static WhatIf Build(RasProgram program, AnswerSheet sheet)
    {
        var builder = new WhatIfBuilder(program, sheet);
        var status = builder._now.Status;
        return new()
        {
            Status = status,
            Amount = builder._now.Amount,
            Questions = status == ScoreStatus.InvalidAnswers
                ? []
                : Enumerable.Range(0, program.Index.Questions.Count).Where(q => sheet.AskedStates[q] == AnswerSheet.Asked).Select(builder.Question).ToArray(),
        };
    }

    private QuestionWhatIf Question(int at)
    {
        var (answers, all) = OtherAnswers.To(_program, _given, at);
        var question = _program.Index.Questions[at];
        var results = answers.Select(a => Score(at, a.Code, a.Set)).ToArray();
        _changed.PutCode(at, _given.Given[at], _given.GivenSets.Length > 0 ? _given.GivenSets[at] : 0);
        return new(question.Id, question.Text ?? question.Id, results, all);
    }

    private OtherAnswer Score(int question, long code, ulong set)
    {
        _changed.PutCode(question, code, set);
        var summary = Scored.Run(_program, _changed);
        return new()
        {
            QuestionId = _program.Index.Questions[question].Id,
            Answer = AnswerCodes.Decode(_program.Index, question, code, set),
            Status = summary.Status,
            Amount = summary.Amount,
            Difference = summary.Amount - _now.Amount,
            Points = summary.Points,
            Bands = Changes(),
        };
    }

    private BandChange[] Changes()
    {
        List<BandChange>? changes = null;
        foreach (var table in _tables)
        {
            var (before, after) = (_given.Taken[table.Register], _changed.Taken[table.Register]);
            if (before != after)
                (changes ??= []).Add(new(table.Id, before < 0 ? null : table.Bands[before], after < 0 ? null : table.Bands[after], after == before + 1));
        }

        return changes is null ? [] : [.. changes];
    }
}
