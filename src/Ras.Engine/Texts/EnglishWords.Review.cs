using System.Collections.Generic;

namespace Ras.Engine;

/// <content>What is said to those who review: what changed, and what each other answer would do.</content>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Review => new()
    {
        ["change.heading"] = "What changed",
        ["change.rules"] = "Before: {before}. After: {after}.",
        ["change.sameRules"] = "The rules are the same: {rules}. So the answers make all of the difference.",
        ["change.configuration"] = "{title}, version {version}",
        ["change.once"] = "What is paid once would change from {before} to {after}.",
        ["change.onceParts"] = "Part by part, of what is paid once",
        ["change.rise"] = "The indicative budget would rise by {amount} {period}, from {before} to {after}.",
        ["change.fall"] = "The indicative budget would fall by {amount} {period}, from {before} to {after}.",
        ["change.same"] = "The indicative budget would stay at {after} {period}.",
        ["change.results"] = "Before: {before}. After: {after}.",
        ["change.whole"] = "Together",
        ["change.effects"] = "New answers change it by {answers}. New rules change it by {rules}.",
        ["change.differentMoney"] = "The two are for different periods or in different money, so they are not compared.",
        ["change.noAmountBefore"] = "There was no amount before.",
        ["change.noAmountAfter"] = "There is no amount now.",
        ["change.noAmountBetween"] = "The new answers have no amount under the old rules, so the two effects cannot be told apart.",
        ["change.answers"] = "Answers that changed",
        ["change.before"] = "Before",
        ["change.after"] = "After",
        ["change.byAnswers"] = "By answers",
        ["change.byRules"] = "By rules",
        ["change.parts"] = "Part by part",
        ["change.areas"] = "Area by area",

        ["whatIf.heading"] = "What each other answer would do",
        ["whatIf.for"] = "This page is for those who review. It is not for use while somebody answers.",
        ["whatIf.rules"] = "The rules: {rules}.",
        ["whatIf.now"] = "As answered: {result}.",
        ["whatIf.toNextBand"] = "One answer to the next band",
        ["whatIf.toAnotherStatus"] = "One answer to another kind of result",
        ["whatIf.entry"] = "{question} {answer}: {result}",
        ["whatIf.all"] = "Every other answer",
        ["whatIf.some"] = "There are more answers than stand here: these are the nearest.",
        ["whatIf.nothing"] = "no change",
        ["whatIf.once"] = "{result} and {amount} once",
        ["whatIf.range"] = "{first} to {last}",
        ["brief.invalidAnswers"] = "no figure: answers must be put right",
        ["brief.outsideScope"] = "no figure: these rules do not fit",
        ["brief.incomplete"] = "no figure yet: more questions follow",
        ["brief.eligibilityNotMet"] = "no budget: a condition is not met",
        ["brief.noFigure"] = "no figure: people decide",
        ["whatIf.other"] = "Other answer",
        ["whatIf.result"] = "Would give",
        ["whatIf.difference"] = "Would change it by",
        ["whatIf.nextBand"] = "{result} (next band of {table})",
        ["whatIf.noAnswer"] = "No answer",
    };
}
