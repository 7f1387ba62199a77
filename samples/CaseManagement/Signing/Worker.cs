using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;

namespace CaseManagement.Signing;

/// <summary>Who works here.</summary>
/// <param name="Name">A name for work, such as <c>assessor-1</c>; nobody's own name.</param>
/// <param name="Role">What they may do.</param>
internal sealed record Worker(string Name, Role Role)
{
    /// <summary>Those whom the sample knows. A real one asks the council's directory.</summary>
    public static IReadOnlyList<Worker> All { get; } = [new("assessor-1", Role.Assessor), new("assessor-2", Role.Assessor), new("manager-1", Role.Manager), new("finance-1", Role.Finance)];

    public static Worker? Find(string? name) => All.FirstOrDefault(w => w.Name == name);

    public static Worker Of(ClaimsPrincipal principal) => Find(principal.Identity?.Name) ?? throw new InvalidOperationException("Nobody is signed in.");

    public ClaimsPrincipal ToPrincipal(string scheme) => new(new ClaimsIdentity([new(ClaimTypes.Name, Name), new(ClaimTypes.Role, Role.ToString())], scheme));
}

/// <summary>What somebody may do.</summary>
internal enum Role
{
    /// <summary>Starts assessments, answers, checks, and costs plans.</summary>
    Assessor,

    /// <summary>Reviews, sees what other answers would do, and decides.</summary>
    Manager,

    /// <summary>Enters what packages cost now, and sees whom a corrected version affects.</summary>
    Finance,
}
