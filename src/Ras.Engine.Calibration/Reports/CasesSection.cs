using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Which cases were used, and how many were left out for which reason.</summary>
internal static class CasesSection
{
    public static void Write(Portfolio portfolio, ReportDraft page)
    {
        page.Heading("Which cases were used");
        page.Say($"{ReportFigures.Count(portfolio.Read)} cases were read. Each was used, or left out for a reason.");
        var unscored = portfolio.Read - portfolio.Cases.Count - portfolio.LeftOut.Sum(l => l.Cases);
        var counts = portfolio.LeftOut.Select(l => (Name: "Left out: " + l.Reason, Cases: (long)l.Cases)).Prepend((Name: "Used", Cases: (long)portfolio.Cases.Count)).ToList();
        if (unscored > 0)
            counts.Add(("Left out: no figure by the current version", unscored));
        var hidden = SmallCounts.Hidden(counts.Select(c => c.Cases).ToArray());
        page.Table("cases", "Cases", ["", "Cases"], counts.Select((c, i) => (IReadOnlyList<ReportCell>)[c.Name, ReportFigures.Cases(hidden[i] ? null : c.Cases)]));
    }
}
