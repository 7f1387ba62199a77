using System.Collections.Generic;

namespace Ras.Engine;

/// <content>Conditions, bands, rounding, periods and days, as parts of sentences.</content>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Rules => new()
    {
        ["per.week"] = "a week",
        ["per.fourWeeks"] = "every four weeks",
        ["per.month"] = "a month",
        ["per.year"] = "a year",

        ["band.only"] = "of {number}",
        ["band.next"] = "{points} below the next band",
        ["band.atEdge"] = "just below the next band",
        ["band.from"] = "from {number}",
        ["band.above"] = "above {number}",
        ["band.to"] = " to {number}",
        ["band.below"] = " to less than {number}",
        ["band.gives"] = "{band}: {value}",
        ["band.label"] = " “{label}”",

        ["rule.is"] = "the answer to “{question}” is {answers}",
        ["rule.isNot"] = "the answer to “{question}” is not {answers}",
        ["rule.includes"] = "“{option}” is among the answers to “{question}”",
        ["rule.includesNot"] = "“{option}” is not among the answers to “{question}”",
        ["rule.answered"] = "“{question}” has an answer",
        ["rule.unanswered"] = "“{question}” has no answer",
        ["rule.value"] = "{value} is {limits}",
        ["rule.valueNot"] = "{value} is not {limits}",
        ["rule.atLeast"] = "at least {number}",
        ["rule.above"] = "more than {number}",
        ["rule.atMost"] = "at most {number}",
        ["rule.below"] = "less than {number}",
        ["rule.and"] = " and ",
        ["rule.or"] = " or ",
        ["rule.notAll"] = "not all of these are true: {parts}",
        ["rule.none"] = "none of these is true: {parts}",
        ["rule.count"] = "{count} or more of these are true: {parts}",
        ["rule.fewer"] = "less than {count} of these are true: {parts}",
        ["rule.name"] = "“{name}”",
        ["rule.points"] = "the points of “{question}”",
        ["rule.always"] = "in every case",
        ["rule.total"] = "the sum of all areas",
        ["rule.budget"] = "the indicative budget",

        ["round.halfUp"] = "rounded to the nearest {number}",
        ["round.halfDown"] = "rounded to the nearest {number}, a half towards 0",
        ["round.halfEven"] = "rounded to the nearest {number}, a half to the even one",
        ["round.up"] = "rounded away from 0 to the next {number}",
        ["round.down"] = "rounded towards 0 to the next {number}",
        ["round.ceiling"] = "rounded up to the next {number}",
        ["round.floor"] = "rounded down to the next {number}",

        ["date.day"] = "{day} {month} {year}",
        ["date.january"] = "January",
        ["date.february"] = "February",
        ["date.march"] = "March",
        ["date.april"] = "April",
        ["date.may"] = "May",
        ["date.june"] = "June",
        ["date.july"] = "July",
        ["date.august"] = "August",
        ["date.september"] = "September",
        ["date.october"] = "October",
        ["date.november"] = "November",
        ["date.december"] = "December",
    };
}
