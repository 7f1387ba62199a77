namespace Ras.Cli;

/// <summary>What a batch says of each case beside status, amount and points.</summary>
/// <param name="Domains">Points and share of each domain.</param>
/// <param name="Lines">The amount of each line.</param>
/// <param name="Referrals">Who must look at the result.</param>
/// <param name="Explanation">The whole explanation: in CSV as a page of text, in NDJSON as its document.</param>
internal sealed record BatchDetails(bool Domains, bool Lines, bool Referrals, bool Explanation)
{
    /// <summary>Whether more is asked for than a prepared score gives.</summary>
    public bool Any => Domains || Lines || Referrals || Explanation;
}
