using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ras.Engine;

namespace CaseManagement.Pages.Versions;

/// <summary>One version as a page that anyone can read.</summary>
internal sealed class VersionModel(RasCatalogue catalogue) : PageModel
{
    public RasConfiguration Configuration { get; private set; } = null!;

    public string Method => RasText.Write(Configuration, PageFormat.HtmlFragment);

    public IActionResult OnGet(string id, string version)
    {
        if (catalogue.Find(id, version) is not { } engine)
            return NotFound();
        Configuration = engine.Configuration;
        return Page();
    }
}
