using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Where the need is: each area's points and share, as a table that is also a bar, and why an area has no share.</summary>
internal sealed class NeedSection(Explanation explanation, PageDraft page)
{
    private readonly PageWords _words = page.Words;

    public void Write()
    {
        if (explanation.Domains.Count == 0)
            return;
        page.Heading("needs.heading");
        var shared = explanation.ExactAmount is { Sign: > 0 };
        var headers = shared ? new[] { "needs.area", "needs.points", "needs.share" } : ["needs.area", "needs.points"];
        page.Table(_words.Say("needs.heading"), headers, headers.Length - 1, Rows(shared), shared ? "needs.bar" : null);
        if (shared)
            page.List(WhyNone().ToArray());
    }

    private IEnumerable<string> WhyNone()
    {
        var none = explanation.Domains.Where(d => d.ExactShare is { IsZero: true } && d.CountedWith is null).ToArray();
        var empty = none.Where(d => d.ExactPoints is not { Sign: > 0 }).ToArray();
        if (empty.Length == 1)
            yield return _words.Say("share.noPoints", ("area", Name(empty[0].Id)));
        else if (empty.Length > 1)
            yield return _words.Say("share.noPointsMany", ("areas", string.Join(", ", empty.Select(d => Name(d.Id)))));
        foreach (var domain in none.Except(empty))
            yield return _words.Say("share.none", ("area", Name(domain.Id)));
        foreach (var domain in explanation.Domains.Where(d => d.CountedWith is not null))
            yield return _words.Say("share.together", ("area", Name(domain.Id)), ("other", _words.Own.NameOf(domain.CountedWith!)));
    }

    private IEnumerable<PageRow> Rows(bool shared)
    {
        foreach (var domain in explanation.Domains)
        {
            var points = _words.OfDomain(domain.Id, domain.Points);
            yield return shared ? new([Name(domain.Id), points, _words.Share(domain)], Bar: BarOf(domain.ExactShare!.Value)) : new([Name(domain.Id), points]);
        }

        if (shared && explanation.ExactNotLinked is { Sign: > 0 } notLinked)
            yield return new([_words.Say("needs.notLinked"), "", _words.Pounds(notLinked)], Bar: BarOf(notLinked));
    }

    private int BarOf(Rational share) => (int)(share / explanation.ExactAmount!.Value * 100).Round(1).Numerator;

    private string Name(string domain) => _words.Own.Name(JsonNames.Domains, domain);
}
