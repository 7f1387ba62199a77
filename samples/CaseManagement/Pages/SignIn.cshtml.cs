using System.Threading.Tasks;
using CaseManagement.Signing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseManagement.Pages;

internal sealed class SignInModel : PageModel
{
    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    [FromQuery]
    public string? ReturnUrl { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? worker)
    {
        if (Worker.Find(worker) is not { } found)
        {
            ViewData["Errors"] = new FormError[] { new("worker", "Select who you are") };
            return Page();
        }

        await HttpContext.SignInAsync(Scheme, found.ToPrincipal(Scheme));
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }

    public async Task<IActionResult> OnPostOutAsync()
    {
        await HttpContext.SignOutAsync(Scheme);
        return Redirect("/sign-in");
    }
}
