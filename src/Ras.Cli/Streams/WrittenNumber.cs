using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>What a number of a configuration is worth.</summary>
internal static class WrittenNumber
{
    /// <summary>The number, or that of the parameter that it names; the configuration was compiled, so there is one.</summary>
    public static Rational ValueOf(RasConfiguration configuration, Number number) =>
        number.ParameterId is { } id ? configuration.Parameters!.First(p => p.Id == id).Value.Value : number.Value;
}
