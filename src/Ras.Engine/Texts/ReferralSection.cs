namespace Ras.Engine;

/// <summary>Who else looks at a result, and why.</summary>
internal sealed class ReferralSection(Explanation explanation, PageDraft page)
{
    public void Write()
    {
        if (explanation.Budget.Referrals.Count == 0)
            return;
        page.Heading("referrals.heading");
        page.List(explanation.Budget.Referrals.Select(r => page.Words.Referral(r.Id)));
    }
}
