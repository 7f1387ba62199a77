using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

/// <summary>A condition, where it stands, and what it is for these answers.</summary>
internal sealed record SeenCondition(string Place, Condition Condition, View View)
{
    public Truth Truth => View.TruthOf(Condition);

    public IReadOnlyList<Truth> Parts => [.. Testing.Conditions.PartsOf(Condition).Select(View.TruthOf)];

    /// <summary>The kind in a few words, by what it tests.</summary>
    public string Kind => Condition switch
    {
        AnswerCondition { Is: OptionAnswer } => "is option",
        AnswerCondition { Is: OptionsAnswer } => "is one of options",
        AnswerCondition { Is: YesNoAnswer { Yes: true } } => "is yes",
        AnswerCondition { Is: YesNoAnswer } => "is no",
        AnswerCondition { Includes: not null } => "includes",
        AnswerCondition { Answered: true } => "answered",
        AnswerCondition => "not answered",
        ValueCondition v => "of " + string.Join(" and ", Limits(v)),
        _ => Condition.GetType().Name.Replace("Condition", "").ToLowerInvariant(),
    };

    public static IReadOnlyList<string> Kinds { get; } =
    [
        "is option", "is one of options", "is yes", "is no", "includes", "answered", "not answered",
        "of atLeast", "of above", "of atMost", "of below",
        "of atLeast and atMost", "of atLeast and below", "of above and atMost", "of above and below",
        "all", "any", "not", "count",
    ];

    public static IReadOnlyList<string> Places { get; } = ["askWhen", "exclusion", "eligibility", "choose", "line", "adjustment", "referral"];

    public static IEnumerable<SeenCondition> In(ReferenceCase worked)
    {
        var written = worked.Written;
        var afterBudget = worked.AfterBudget;
        IEnumerable<(string Place, Condition? Condition, View View)> whole =
        [
            .. written.Questions.Select(q => ("askWhen", q.AskWhen, worked.Cautious)),
            .. written.Exclusions.Select(e => ("exclusion", (Condition?)e.When, worked.Cautious)),
            .. written.Requirements.Select(r => ("eligibility", (Condition?)r.Require, worked.Ordinary)),
            .. written.Steps.OfType<ChooseStep>().SelectMany(s => s.Cases).Select(c => ("choose", (Condition?)c.When, worked.Ordinary)),
            .. written.Lines.Select(l => ("line", l.When, worked.Ordinary)),
            .. written.Adjustments.Select(a => ("adjustment", a.When, worked.Ordinary)),
            .. written.Referrals.Select(r => ("referral", (Condition?)r.When, afterBudget)),
        ];
        return
            from stands in whole
            where stands.Condition is not null
            from condition in WithParts(stands.Condition)
            select new SeenCondition(stands.Place, condition, stands.View);
    }

    private static IEnumerable<Condition> WithParts(Condition condition) =>
        Testing.Conditions.PartsOf(condition).SelectMany(WithParts).Prepend(condition);

    private static IEnumerable<string> Limits(ValueCondition v)
    {
        if (v.AtLeast is not null)
            yield return "atLeast";
        if (v.Above is not null)
            yield return "above";
        if (v.AtMost is not null)
            yield return "atMost";
        if (v.Below is not null)
            yield return "below";
    }
}
