using System;

namespace Ras.Engine;

/// <summary>What the properties of a configuration are called, for people.</summary>
internal static class PropertyWords
{
    private static readonly string[] Keys =
    [
        "property.about", "property.above", "property.add", "property.amount", "property.askWhen", "property.atLeast", "property.atMost",
        "property.at", "property.authority", "property.bands", "property.basis", "property.cap", "property.capReason", "property.cases",
        "property.combine", "property.constant", "property.currency", "property.description", "property.domain", "property.effectiveFrom",
        "property.effectiveTo", "property.everyMonths", "property.firstAfterWeeks", "property.from", "property.fundingStream",
        "property.help", "property.ifMissing", "property.ifYouDisagree", "property.increment", "property.jurisdiction", "property.label",
        "property.leaves", "property.max", "property.min", "property.mode", "property.monitorEveryMonths", "property.multiplyBy",
        "property.noFigure", "property.nodes", "property.noticeMonths", "property.of", "property.oneOff", "property.op",
        "property.options", "property.order", "property.otherwise", "property.outcomes", "property.overPercent", "property.per",
        "property.period", "property.pointPrice", "property.points", "property.price", "property.reason", "property.reducedBy",
        "property.referTo", "property.reference", "property.replaces", "property.require", "property.required", "property.rounding",
        "property.rows", "property.scale", "property.source", "property.supplied", "property.table", "property.text", "property.title",
        "property.to", "property.type", "property.underPercent", "property.unit", "property.value", "property.version",
        "property.weeksPerYear", "property.weight", "property.when",
    ];

    /// <summary>A property in words; its name as documents write it where there are none.</summary>
    public static string Of(PageWords words, string name) =>
        Array.IndexOf(Keys, "property." + name) >= 0 ? words.Say("property." + name) : "`" + name + "`";
}
