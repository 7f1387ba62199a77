using System;

namespace Ras.Engine;

/// <summary>What the properties of a configuration are called, for people.</summary>
internal static class PropertyWords
{
    private static readonly string[] Keys =
    [
        "property.about", "property.above", "property.add", "property.adjustments", "property.amount", "property.answer",
        "property.askWhen", "property.at", "property.atLeast", "property.atMost", "property.authority", "property.bands",
        "property.basis", "property.budget", "property.cap", "property.capReason", "property.cases", "property.characteristic",
        "property.combine", "property.configurationReview", "property.constant", "property.currency", "property.description",
        "property.domain", "property.domains", "property.effectiveFrom", "property.effectiveTo", "property.eligibility",
        "property.everyMonths", "property.exclusions", "property.exclusive", "property.firstAfterWeeks", "property.from",
        "property.fundingStream", "property.help", "property.id", "property.ifMissing", "property.ifYouDisagree", "property.increment",
        "property.is", "property.jurisdiction", "property.label", "property.leaves", "property.lines", "property.max", "property.min",
        "property.mode", "property.monitorEveryMonths", "property.multiplyBy", "property.nodes", "property.noFigure",
        "property.notCovered", "property.noticeMonths", "property.of", "property.oneOff", "property.op", "property.options",
        "property.order", "property.otherwise", "property.outcomes", "property.overPercent", "property.parameters", "property.per",
        "property.period", "property.personReview", "property.planTolerance", "property.pointPrice", "property.points", "property.price",
        "property.reason", "property.reducedBy", "property.reference", "property.referrals", "property.referTo", "property.replaces",
        "property.require", "property.required", "property.rounding", "property.rows", "property.scale", "property.scales",
        "property.source", "property.sources", "property.steps", "property.supplied", "property.table", "property.text", "property.title",
        "property.to", "property.transition", "property.type", "property.underPercent", "property.unit", "property.value",
        "property.version", "property.weeksPerYear", "property.weight", "property.when",
    ];

    /// <summary>A property in words; its name as documents write it where there are none.</summary>
    public static string Of(PageWords words, string name) =>
        Array.IndexOf(Keys, "property." + name) >= 0 ? words.Say("property." + name) : "`" + name + "`";
}
