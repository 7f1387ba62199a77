using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The page of what each other answer would do; for those who review, never while somebody answers.</summary>
internal sealed class WhatIfPage
{
    private readonly WhatIf _whatIf;
    private readonly PageWords _words;
    private readonly PageDraft _page;

    private WhatIfPage(WhatIf whatIf, PageWords words) => (_whatIf, _words, _page) = (whatIf, words, new(words));

    public static Page Of(WhatIf whatIf, ConfigurationTexts? texts)
    {
        var page = new WhatIfPage(whatIf, new(whatIf.Configuration, texts));
        page.Write();
        return page._page.ToPage(page._words.Say("whatIf.heading"));
    }

    private void Write()
    {
        _page.Say("whatIf.for");
        _page.Say("whatIf.rules", ("rules", _words.Rules));
        _page.Say("whatIf.now", ("result", Result(_whatIf.Status, _whatIf.Amount, _whatIf.OneOff)));
        _page.Say("figure.meaning");
        new AfterSection(_page).WriteDisagree();
        WriteList("whatIf.toNextBand", _whatIf.ToNextBand());
        WriteList("whatIf.toAnotherStatus", _whatIf.ToAnotherStatus());
        if (_whatIf.Questions.Any(q => q.Answers.Count > 0))
            _page.Heading("whatIf.all");
        foreach (var question in _whatIf.Questions.Where(q => q.Answers.Count > 0))
        {
            var name = _words.Own.Name(JsonNames.Questions, question.Id);
            _page.SubHeading(name);
            _page.Table(name, ["whatIf.other", "whatIf.result", "whatIf.difference"], 1, Runs(question.Answers).Select(Row));
            if (!question.IsComplete)
                _page.Say("whatIf.some");
        }
    }

    private void WriteList(string headingKey, IEnumerable<OtherAnswer> answers)
    {
        var entries = answers.GroupBy(a => a.QuestionId).SelectMany(q => Runs(q.ToArray())).ToArray();
        if (entries.Length == 0)
            return;
        _page.Heading(headingKey);
        _page.List(entries.Select(r => _words.Say("whatIf.entry", ("question", _words.Own.Name(JsonNames.Questions, r[0].QuestionId)), ("answer", Answer(r)), ("result", WithBand(r[0])))));
    }

    private PageRow Row(IReadOnlyList<OtherAnswer> run) => new([Answer(run), WithBand(run[0]), Difference(run[0])]);

    private string Difference(OtherAnswer other) => (other.Difference, other.OneOffDifference) switch
    {
        (null, _) => "",
        (0, 0) => _words.Say("whatIf.nothing"),
        ({ } difference, null or 0) => _words.Change(difference),
        ({ } difference, { } once) => _words.Say("whatIf.once", ("result", _words.Change(difference)), ("amount", _words.Change(once))),
    };

    private string Answer(IReadOnlyList<OtherAnswer> run) => run.Count == 1
        ? run[0].Answer is null ? _words.Say("whatIf.noAnswer") : _words.Answer(run[0].QuestionId, run[0].Answer)
        : _words.Say("whatIf.range", ("first", _words.Answer(run[0].QuestionId, run[0].Answer)), ("last", _words.Answer(run[0].QuestionId, run[run.Count - 1].Answer)));

    private string WithBand(OtherAnswer other)
    {
        var result = Result(other.Status, other.Amount, other.OneOff);
        return other.Bands.FirstOrDefault(b => b.IsNext) is { } next ? _words.Say("whatIf.nextBand", ("result", result), ("table", _words.Own.NameOf(next.Id))) : result;
    }

    private string Result(ScoreStatus status, decimal? amount, decimal? once)
    {
        var result = _words.Brief(status, amount);
        return once is { } paid and not 0 ? _words.Say("whatIf.once", ("result", result), ("amount", _words.Pounds(paid))) : result;
    }

    /// <summary>Answers one after another; numbers beside each other that lead to the same stand together, as a run from the first to the last.</summary>
    private IEnumerable<IReadOnlyList<OtherAnswer>> Runs(IReadOnlyList<OtherAnswer> answers)
    {
        var run = new List<OtherAnswer>();
        foreach (var answer in answers)
        {
            if (run.Count > 0 && !(run[run.Count - 1].Answer is NumberAnswer && answer.Answer is NumberAnswer && WithBand(run[0]) == WithBand(answer) && run[0].Difference == answer.Difference && run[0].OneOffDifference == answer.OneOffDifference))
            {
                yield return run;
                run = [];
            }

            run.Add(answer);
        }

        if (run.Count > 0)
            yield return run;
    }
}
