using System;
using System.Collections.Generic;
using System.Linq;
using CaseManagement.Deciding;
using CaseManagement.Signing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ras.Engine;

namespace CaseManagement.Pages.Versions;

/// <summary>Every version, side by side by date.</summary>
internal sealed class IndexModel(RasCatalogue catalogue) : PageModel
{
    public IEnumerable<IGrouping<string, RasConfiguration>> Configurations => catalogue.Engines.Select(e => e.Configuration).GroupBy(c => c.Id, StringComparer.Ordinal);

    public bool MayCompare => Worker.Of(User).Role is Role.Manager or Role.Finance;

    public RasConfiguration? CorrectedBy(RasConfiguration version) => CorrectedVersion.Of(catalogue, version)?.Configuration;

    public void OnGet()
    {
    }
}
