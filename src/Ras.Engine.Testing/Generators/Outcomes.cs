using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Statutory outcomes: those that are always known, and a configuration's own.</summary>
internal static class Outcomes
{
    /// <summary>An outcome that a configuration adds; every configuration here has it, so that every part may name it.</summary>
    public static Outcome Own { get; } = new() { Id = "wales.well-being", Title = "Well-being", Source = "2014 anaw 4 s.2" };

    public static Gen<ValueList<string>> Ids => Draws.Some(Outcome.BuiltIn.Append(Own).Select(o => o.Id), 1, 2);
}
