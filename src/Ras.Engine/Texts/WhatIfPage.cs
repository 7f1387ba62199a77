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

    public static Page Of(WhatIf whatIf, RasConfiguration configuration, ConfigurationTexts? texts)
    {
        var page = new WhatIfPage(whatIf, new(configuration, texts));
        page.Write();
        return page._page.ToPage(page._words.Say("whatIf.heading"));
    }

    private void Write()
    {
        _page.Say("whatIf.for");
        _page.Say("whatIf.now", ("result", _words.Brief(_whatIf.Status, _whatIf.Amount)));
        WriteList("whatIf.toNextBand", _whatIf.ToNextBand());
        WriteList("whatIf.toAnotherStatus", _whatIf.ToAnotherStatus());
        if (_whatIf.Questions.Any(q => q.Answers.Count > 0))
            _page.Heading("whatIf.all");
        foreach (var question in _whatIf.Questions.Where(q => q.Answers.Count > 0))
        {
            var name = _words.Own.Name(JsonNames.Questions, question.Id);
            _page.SubHeading(name);
            _page.Table(name, ["whatIf.other", "whatIf.result", "whatIf.difference"], 1, question.Answers.Select(Row));
            if (!question.IsComplete)
                _page.Say("whatIf.some");
        }
    }

    private void WriteList(string headingKey, IEnumerable<OtherAnswer> answers)
    {
        var list = answers.ToArray();
        if (list.Length == 0)
            return;
        _page.Heading(headingKey);
        _page.List(list.Select(a => _words.Say("whatIf.entry", ("question", _words.Own.Name(JsonNames.Questions, a.QuestionId)), ("answer", Answer(a)), ("result", WithBand(a)))));
    }

    private PageRow Row(OtherAnswer other) => new(
    [
        Answer(other),
        WithBand(other),
        other.Difference switch
        {
            null => "",
            0 => _words.Say("whatIf.nothing"),
            { } difference => _words.Change(difference),
        },
    ]);

    private string Answer(OtherAnswer other) => other.Answer is null ? _words.Say("whatIf.noAnswer") : _words.Answer(other.QuestionId, other.Answer);

    private string WithBand(OtherAnswer other)
    {
        var result = _words.Brief(other.Status, other.Amount);
        return other.Bands.FirstOrDefault(b => b.IsNext) is { } next ? _words.Say("whatIf.nextBand", ("result", result), ("table", _words.Own.NameOf(next.Id))) : result;
    }
}
