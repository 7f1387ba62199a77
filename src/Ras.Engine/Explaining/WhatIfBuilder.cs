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
    private readonly int[] _nextBands;
    private readonly ScoreSummary _now;

    /// <param name="program">The program.</param>
    /// <param name="sheet">The answers as they are; the program has run over them.</param>
    private WhatIfBuilder(RasProgram program, AnswerSheet sheet)
    {
        _program = program;
        _given = sheet;
        _changed = sheet.Copy();
        _tables = BandTaken.All(program).ToArray();
        _nextBands = _tables.Select(t => t.NextAbove(new(program, sheet))).ToArray();
        _now = Scored.Summary(program, sheet);
    }

    public static WhatIf Build(RasProgram program, AnswerSheet sheet)
    {
        var builder = new WhatIfBuilder(program, sheet);
        var status = builder._now.Status;
        return new()
        {
            Configuration = program.Index.Configuration,
            Status = status,
            Amount = builder._now.Amount,
            OneOff = builder._now.OneOff,
            Questions = status == ScoreStatus.InvalidAnswers
                ? []
                : Enumerable.Range(0, program.Index.Questions.Count).Where(q => sheet.AskedStates[q] == AnswerSheet.Asked).Select(builder.Question).ToArray(),
        };
    }

    private QuestionWhatIf Question(int at)
    {
        var (answers, all) = OtherAnswers.To(_program, _given, at);
        if (!all && _program.Index.Questions[at] is NumberQuestion)
            answers = [.. answers.Concat(AtEdges(at, answers)).Distinct().OrderBy(a => a.Code)];
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
            OneOff = summary.OneOff,
            OneOffDifference = summary.OneOff - _now.OneOff,
            Points = summary.Points,
            Bands = summary.Status > ScoreStatus.OutsideScope && _now.Status > ScoreStatus.OutsideScope ? Changes() : [],
        };
    }

    private BandChange[] Changes()
    {
        List<BandChange>? changes = null;
        for (var i = 0; i < _tables.Length; i++)
        {
            var table = _tables[i];
            var (before, after) = (_given.Taken[table.Register], _changed.Taken[table.Register]);
            if (before != after)
                (changes ??= []).Add(new(table.Id, before < 0 ? null : table.Bands[before], after < 0 ? null : table.Bands[after], after >= 0 && after == _nextBands[i]));
        }

        return changes is null ? [] : [.. changes];
    }

    /// <summary>Of a question with too many numbers to try all, those nearest to the given one at which a table takes another band.</summary>
    private IEnumerable<(long Code, ulong Set)> AtEdges(int question, IReadOnlyList<(long Code, ulong Set)> tried)
    {
        var given = _given.Codes[question];
        foreach (var end in tried.Select(t => t.Code).Where(c => c > 0 && given > 0).ToArray())
        {
            foreach (var table in _tables)
            {
                if (Differs(question, end, table))
                    yield return (Nearest(question, given, end, table), 0);
            }
        }
    }

    /// <summary>The nearest number from one with the band of now towards one with another, by halving what lies between.</summary>
    private long Nearest(int question, long same, long other, BandTaken table)
    {
        while (System.Math.Abs(other - same) > 1)
        {
            var middle = same + ((other - same) / 2);
            if (Differs(question, middle, table))
                other = middle;
            else
                same = middle;
        }

        return other;
    }

    private bool Differs(int question, long code, BandTaken table)
    {
        _changed.PutCode(question, code, 0);
        Scored.Run(_program, _changed);
        return _changed.Taken[table.Register] != _given.Taken[table.Register];
    }
}
