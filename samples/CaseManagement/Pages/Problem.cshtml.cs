using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseManagement.Pages;

/// <summary>What went wrong, and what to do; it is shown in the place of a page that cannot be.</summary>
[IgnoreAntiforgeryToken]
internal sealed class ProblemModel : PageModel
{
    // Why: bound, it would be lost wherever the form that was sent cannot be read.
    public (string Title, string WhatToDo) Words => Response.StatusCode switch
    {
        400 => ("This could not be saved", "The page was open for a long time, or something in it was changed on the way. Nothing that is stored was changed. Go back, copy what you wrote, open the page again, and save it there."),
        403 => ("This page is for another role", "Sign out, and sign in with the role that the page is for."),
        404 => ("There is no such page", "If you typed the address, check it. If you followed a link, the assessment may have another number: find it in the list of assessments."),
        413 => ("This is too long to be saved", "Nothing that is stored was changed. Go back and shorten what you wrote."),
        _ => ("Something went wrong", "This is a fault of the application. What was saved before is kept; what you sent last may not be. Try again, and tell whoever runs it if it happens again."),
    };
}
