using System.Collections.Generic;

namespace Ras.Engine;

/// <content>What is said on the page for one person.</content>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Person => new()
    {
        ["figure.heading"] = "INDICATIVE BUDGET",
        ["figure.once"] = "and {amount} once",
        ["figure.meaning"] = "This is a starting point for planning your support. It is not the final sum: people agree that later, with you. It does not look at what you can pay.",
        ["figure.meaning@carer"] = "This is a starting point for planning your own support. It is not the final sum: people agree that later, with you. It does not look at what you can pay.",
        ["figure.meaning@child"] = "This is a starting point for planning your child's support. It is not the final sum: people agree that later, with you and your child. It does not look at what your family can pay.",
        ["figure.law"] = "",
        ["figure.law@england"] = "The law calls the final sum a personal budget (Care Act 2014, section 26). This page does not set it.",
        ["figure.law@england.child"] = "The law has its own rules for a child's support (Children Act 1989, section 17). This page does not set what is paid.",
        ["figure.law@wales"] = "In Wales the council then agrees a care and support plan with you (Social Services and Well-being (Wales) Act 2014, section 54). This page does not set what is paid.",
        ["figure.law@scotland"] = "In Scotland you then choose how support is arranged (Social Care (Self-directed Support) (Scotland) Act 2013). This page does not set what is paid.",
        ["figure.law@northernIreland"] = "In Northern Ireland the Health and Social Care trust then agrees the support with you. This page does not set what is paid.",
        ["figure.others"] = "It is {amounts}.",
        ["figure.or"] = ", or ",
        ["figure.zero"] = "The answers come to no money. That does not end it: ask what happens next, and say so if the answers leave something out.",

        ["status.invalidAnswers"] = "There is no figure yet: some answers need to be put right.",
        ["status.outsideScope"] = "This way of working out a budget does not fit here. Support is worked out another way. Ask what happens next.",
        ["status.incomplete"] = "There is no figure yet: some questions still need an answer.",
        ["status.eligibilityNotMet"] = "There is no budget: a condition for support is not met. Ask what other help there is.",
        ["status.noFigure"] = "There is no figure from the table: people look at this and decide.",

        ["reason.value"] = "The table of {name} has no figure for {value}.",
        ["reason.nothing"] = "The table of {name} has no figure here.",
        ["reason.above"] = "That is {points} above where the table ends.",
        ["reason.below"] = "The next band is {points} above it.",

        ["sum.heading"] = "How the sum is made",
        ["sum.part"] = "Part",
        ["sum.how"] = "How",
        ["sum.amount"] = "Amount",
        ["sum.quantity"] = "{quantity} × {price}",
        ["sum.units"] = "{quantity} × {price} per {unit}",
        ["sum.of"] = "from “{name}”",
        ["sum.band"] = "{value} falls in the band {band}",
        ["sum.ownPeriod"] = "{amount} {period}",
        ["sum.from"] = "changes {before} to {after}",
        ["sum.noChange"] = "makes no difference here",
        ["sum.lifted"] = "A sum below nothing counts as nothing",
        ["sum.rounding"] = "Rounding",
        ["sum.total"] = "Indicative budget, {period}",

        ["once.heading"] = "What is paid once",
        ["once.total"] = "Indicative budget, once",

        ["streams.heading"] = "Who pays",
        ["streams.payer"] = "Payer",

        ["needs.heading"] = "Where the need is",
        ["needs.area"] = "Area",
        ["needs.points"] = "Points",
        ["needs.share"] = "Share of the sum",
        ["needs.notLinked"] = "Not tied to one area",
        ["needs.bar"] = "Part of the whole",

        ["share.noPoints"] = "{area}: no share, as the answers there come to nothing.",
        ["share.noPointsMany"] = "No share, as the answers there come to nothing: {areas}.",
        ["share.together"] = "{area} is counted together with {other}: only one of the two brings money.",
        ["share.none"] = "{area} has points and no share of its own: no part of the sum is reckoned from it here.",

        ["answers.heading"] = "The answers, one by one",
        ["answers.caption"] = "{area}: answers and points",
        ["answers.others"] = "Other answers",
        ["answers.fed"] = "Other answers that count here",
        ["answers.assumed"] = "Not answered, so the rules gave the answer",
        ["answers.question"] = "Question",
        ["answers.answer"] = "Answer",
        ["answers.points"] = "Points",

        ["points.one"] = "1 point",
        ["points.many"] = "{points} points",
        ["points.unit"] = "point",
        ["points.unknown"] = "not known",

        ["answer.missing"] = "not answered yet",
        ["answer.notAnswered"] = "not answered",
        ["answer.notAsked"] = "not asked",
        ["answer.notAskedYet"] = "not asked yet",
        ["answer.none"] = "None",
        ["answer.yes"] = "Yes",
        ["answer.no"] = "No",
        ["answer.assumed"] = "{answer} (none was given)",
        ["answer.takenOff"] = "{points} ({less} less, for help that is there)",

        ["area.together"] = "Together",
        ["area.highest"] = "Only the highest counts here",
        ["area.left"] = "Of that, {share} is left to pay for",
        ["area.weight"] = "Counted {times} times",
        ["area.band"] = "Falls in the band {band}",
        ["area.noBand"] = "Falls in no band",
        ["area.capped"] = "Held at the upper limit of {points}",
        ["area.reduced"] = "Help that is there already takes off {points}.",
        ["area.next"] = "That is {points} below the next band.",
        ["area.atEdge"] = "Any more would reach the next band.",

        ["support.heading"] = "Help that is there already",
        ["support.whole"] = "Without the help that is there, the sum would be {without}. The help takes off {amount}.",
        ["support.points"] = "The help takes off {points}.",
        ["support.caption"] = "What each kind of help takes off by itself",
        ["support.kind"] = "Help",
        ["support.left"] = "Left to pay for",
        ["support.amount"] = "Takes off",

        ["outcomes.heading"] = "By what the law looks at",
        ["outcomes.outcome"] = "Outcome",
        ["outcomes.areas"] = "Areas and questions",
        ["outcomes.shared"] = "{area} ({points}, {share})",
        ["outcomes.counted"] = "{area} ({points})",

        ["step.heading"] = "Figures on the way",
        ["step.figure"] = "Figure",
        ["step.zero"] = "These come to 0: {names}.",
        ["step.highest"] = "the highest of {parts}",
        ["step.lowest"] = "the lowest of {parts}",
        ["step.line"] = "on the line at {part}",
        ["step.points"] = "by the answer to “{question}”",
        ["step.noBand"] = "no band holds {value}",
        ["step.noCase"] = "no case fits",
        ["step.because"] = "as {rule}",
        ["step.otherwise"] = "as no other case fits",

        ["referrals.heading"] = "Who else looks at this",
        ["referrals.entry"] = "{who}: {why}",

        ["notCovered.heading"] = "What this sum does not pay for",
        ["notCovered.statutory"] = "{cost} (left out by law)",
        ["notCovered.policy"] = "{cost} (left out by the council's own rules)",

        ["notes.heading"] = "To note",
        ["notes.leftAside"] = "The answer to “{question}” was left aside: it is not asked here.",
        ["notes.otherConfiguration"] = "The answers were given for other rules than these.",
        ["notes.otherDates"] = "The answers are from a day on which these rules do not count.",

        ["sources.heading"] = "Where the rules come from",

        ["disagree.heading"] = "If you do not agree",
        ["disagree.ask"] = "Ask the council to go through the answers and this page with you. You can ask for it to be looked at again.",
        ["disagree.ask@northernIreland"] = "Ask the Health and Social Care trust to go through the answers and this page with you. You can ask for it to be looked at again.",

        ["made.by"] = "Worked out by {title}, version {version}.",
        ["made.hash"] = "Mark of the rules: {hash}. It changes when the rules change.",
    };
}
