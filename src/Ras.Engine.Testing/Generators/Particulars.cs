using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>What a configuration says about itself; none of it changes a figure.</summary>
internal static class Particulars
{
    private static readonly Source[] KnownSources =
    [
        new() { Id = "policy-2026", Title = "Charging policy", Reference = "minute 14" },
        new() { Id = "act", Title = "Care Act 2014" },
    ];

    /// <summary>The id of a source that every configuration here has, or free text.</summary>
    public static Gen<string> SourceNamed => Gen.Elements("policy-2026", "act", "Cabinet, 3 March");

    public static Gen<RasConfiguration> On(RasConfiguration configuration) =>
        from identified in Identified(configuration)
        from dated in Dated(identified)
        from listed in Listed(dated)
        from empty in Draws.Chance(5)
        select empty ? WithEmptyLists(listed) : listed;

    private static Gen<RasConfiguration> Identified(RasConfiguration configuration) =>
        from ids in Ids.Distinct(1)
        from version in Gen.Elements("2026.1", "1", "2026-27 draft")
        from title in Texts.Any
        from schema in Gen.Constant("ras-configuration.v1.schema.json").Sometimes(20)
        from authority in Texts.Any.Sometimes(30)
        from description in Texts.Any.Sometimes(20)
        from jurisdiction in Gen.Elements("england", "wales", "scotland", "northernIreland", "Jersey").Sometimes(40)
        from about in Gen.Elements(About.Adult, About.Carer, About.Child).SometimesSome(30)
        from extensions in Texts.Extensions
        select configuration with
        {
            Id = ids[0], Version = version, Title = title, Schema = schema, Authority = authority, Description = description,
            Jurisdiction = jurisdiction, About = about, Extensions = extensions,
        };

    private static Gen<RasConfiguration> Dated(RasConfiguration configuration) =>
        from year in Gen.Choose(2020, 2030)
        from month in Gen.Choose(1, 12)
        from begun in Gen.Constant(new CalendarDate(year, month, 6)).SometimesSome(40)
        from ended in Gen.Elements(new CalendarDate(year + 1, month, 5), new CalendarDate(year, month, 6)).SometimesSome(30)
        from currency in Gen.Elements("GBP", "EUR").Sometimes(15)
        from challenge in Texts.Any.Sometimes(20)
        select configuration with { EffectiveFrom = begun, EffectiveTo = ended, Currency = currency, IfYouDisagree = challenge };

    private static Gen<RasConfiguration> Listed(RasConfiguration configuration) =>
        from basis in Gen.Elements(Basis.Statutory, Basis.Policy).SometimesSome(70)
        from source in SourceNamed.Sometimes(50)
        from title in Texts.Any.Sometimes(80)
        from notCovered in Draws.Chance(25)
        select configuration with
        {
            Outcomes = [Outcomes.Own],
            Sources = ValueList.From(KnownSources),
            NotCovered = notCovered ? [new() { Id = "equipment", Title = title, Basis = basis, Source = source }] : null,
        };

    // An empty list and one that was left out differ in the document and in nothing else.
    private static RasConfiguration WithEmptyLists(RasConfiguration configuration) => configuration with
    {
        Parameters = configuration.Parameters ?? [],
        Scales = configuration.Scales ?? [],
        Domains = configuration.Domains ?? [],
        Steps = configuration.Steps ?? [],
        Exclusions = configuration.Exclusions ?? [],
        Eligibility = configuration.Eligibility ?? [],
        Referrals = configuration.Referrals ?? [],
        NotCovered = configuration.NotCovered ?? [],
    };
}
