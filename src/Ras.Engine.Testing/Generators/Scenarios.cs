using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Scenarios that reach every status and every feature; <c>GeneratorReachTests</c> counts how often.</summary>
internal static class Scenarios
{
    public static Gen<Scenario> Any =>
        from configuration in Configurations.Any
        from answers in AnswerSets.For(configuration)
        select new Scenario(configuration, answers);
}
