using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What a configuration says of the time after a figure, in sentences.</summary>
internal sealed class AfterFigureWords(PageWords words, RuleWords rules)
{
    public IEnumerable<string> All()
    {
        var configuration = words.Index.Configuration;
        if (configuration.PlanTolerance is { } tolerance)
        {
            var who = words.Own[$"{JsonNames.PlanTolerance}/{JsonNames.ReferTo}"] ?? words.Say("after.somebody");
            if (tolerance.OverPercent is { } over)
                yield return words.Say("after.over", ("percent", rules.Number(over)), ("who", who));
            if (tolerance.UnderPercent is { } under)
                yield return words.Say("after.under", ("percent", rules.Number(under)), ("who", who));
        }

        if (configuration.Transition is { } transition)
            yield return words.Say("after.notice", ("months", rules.Number(transition.NoticeMonths)));
        if (configuration.PersonReview?.FirstAfterWeeks is { } first)
            yield return words.Say("after.firstReview", ("weeks", rules.Number(first)));
        if (configuration.PersonReview?.EveryMonths is { } every)
            yield return words.Say("after.review", ("months", rules.Number(every)));
        if (configuration.ConfigurationReview?.EveryMonths is { } rulesEvery)
            yield return words.Say("after.rulesReview", ("months", rules.Number(rulesEvery)));
        if (configuration.ConfigurationReview?.MonitorEveryMonths is { } monitored)
            yield return words.Say("after.monitoring", ("months", rules.Number(monitored)));
    }
}
