using System.Collections.Generic;
using System.Linq;
using static Ras.Engine.Tests.Hostile.HostileInput;
using static Ras.Engine.Tests.Hostile.Pieces;

namespace Ras.Engine.Tests.Hostile;

/// <summary>Numbers that are none, or that are too long, too great, too small or too many-sided.</summary>
internal static class HostileNumbers
{
    public static IEnumerable<HostileInput> All =>
    [
        Price("not a number", "RAS101", "NaN"),
        Price("infinity", "RAS101", "Infinity"),
        Price("minus infinity", "RAS101", "-Infinity"),
        Price("ten to the 400th", "RAS108", "1e400"),
        Price("ten to the millionth, below one", "RAS108", "1E-1000000"),
        Price("an exponent that changes nothing", "RAS108", "1e0"),
        Price("an exponent without digits", "RAS101", "1e"),
        Price("an exponent of a hundred thousand digits", "RAS108", "1e" + new string('9', 100_000)),
        Price("minus nought", "RAS108", "-0"),
        Price("minus nought with places", "RAS108", "-0.000"),
        Price("minus nought as a fraction", "RAS108", "\"-0/7\""),
        Price("two minus signs", "RAS101", "--1"),
        Price("a minus sign alone", "RAS101", "-"),
        Price("a minus sign of print", "RAS101", "\u22121"),
        Price("a plus sign", "RAS101", "+1"),
        Price("a number of sixteens", "RAS101", "0x10"),
        Price("a number of eights", "RAS101", "010"),
        Price("digits set apart by lines", "RAS101", "1_000"),
        Price("digits set apart by commas", "RAS101", "1,000"),
        Price("a decimal comma in quotes", "RAS106", "\"4,35\""),
        Price("digits of Arabic", "RAS101", "\u0664"),
        Price("digits of Arabic in a fraction", "RAS108", "\"\u0661/\u0667\""),
        Price("digits of full width in a fraction", "RAS108", "\"\uFF11/\uFF17\""),
        Price("a point and nothing after", "RAS101", "1."),
        Price("a million digits", "RAS108", new string('9', 1_000_000)),
        Price("a million digits after the point", "RAS108", "0." + new string('3', 1_000_000)),
        Price("a million noughts before the point", "RAS101", new string('0', 1_000_000) + "1"),
        Price("a million noughts after the point", "RAS108", "1." + new string('0', 1_000_000)),
        Price("a fraction of a million digits", "RAS108", "\"1/" + new string('7', 1_000_000) + "\""),
        Price("a fraction over nought", "RAS108", "\"1/0\""),
        Price("a fraction over less than nought", "RAS108", "\"1/-7\""),
        Price("a fraction of a fraction", "RAS108", "\"1/2/3\""),
        Price("a fraction with blanks", "RAS108", "\"1 / 7\""),
        Price("a fraction without a top", "RAS108", "\"/7\""),
        Price("a fraction without a bottom", "RAS108", "\"1/\""),
        Price("a fraction line alone", "RAS108", "\"/\""),
        Price("a fraction with a line break", "RAS108", "\"1/7\\n\""),
        Price("the greatest number there may be", "RAS307", "999999999999999999"),
        Price("one more than 64 bits hold", "RAS108", "9223372036854775808"),
        Price("one more than 32 bits hold", "", "4294967296"),
        Price("the smallest number there may be", "", "0.000000000000000001"),
        Configuration("a budget of nothing, rounded to the smallest number there may be", "", """{ "formatVersion": 1, "id": "small", "version": "1", "title": "Small", "period": "week", "questions": [ { "id": "hours", "type": "yesNo", "required": false } ], "budget": { "lines": [ { "id": "l", "amount": 0 } ], "rounding": { "increment": 0.000000000000000001 } } }"""),
        Price("a sum of pounds in quotes", "RAS106", "\"£4.35\""),
        Price("a formula", "RAS106", "\"=1+1\""),
        Price("a parameter without a name", "RAS106", "\"$\""),
        Price("a parameter of itself", "RAS106", "\"$a\"", root: "\"parameters\": [ { \"id\": \"a\", \"value\": \"$a\" } ]"),
        Price("a parameter with a name of a million letters", "RAS206", "\"$" + new string('a', 1_000_000) + "\""),
        Price("a price in a list", "RAS106", "[ 4.35 ]"),
        Price("a price that is true", "RAS106", "true"),
        Configuration("denominators of the first forty primes", "RAS307", () => With(
            steps: $$"""{ "id": "all", "op": "sum", "of": [ {{Entries(Primes.Length, i => $$"""{ "of": "hours", "weight": "1/{{Primes[i]}}" }""")}} ] }""")),
        Configuration("denominators of eighteen digits that share nothing", "RAS307", () => With(
            steps: """{ "id": "all", "op": "sum", "of": [ { "of": "hours", "weight": "1/999999999999999989" }, { "of": "hours", "weight": "1/999999999999999967" } ] }""")),
        Configuration("a rounding to a third", "RAS308", With(budget: """{ "pointPrice": 1, "rounding": { "increment": "1/3" } }""")),
        Configuration("a rounding to nothing", "RAS305", With(budget: """{ "pointPrice": 1, "rounding": { "increment": 0 } }""")),
        Configuration("a rounding to less than nothing", "RAS305", With(budget: """{ "pointPrice": 1, "rounding": { "increment": -0.01 } }""")),
        Configuration("a year of as good as no weeks", "", With(root: "\"weeksPerYear\": 0.000000000000000001")),
        Configuration("a year of very many weeks", "RAS307", With(root: "\"weeksPerYear\": 999999999999999999")),
        Configuration("a first review after more weeks than there are", "RAS312", With(root: "\"personReview\": { \"firstAfterWeeks\": 9999999999, \"everyMonths\": 1 }")),
        Configuration("answers from the least number to the greatest", "RAS307", With(questions: """{ "id": "far", "type": "number", "min": -999999999999999999, "max": 999999999999999999, "increment": 1 }""")),
        Configuration("points for answers from the least number to the greatest", "RAS307", With(questions: """{ "id": "far", "domain": "care", "type": "number", "min": -999999999999999999, "max": 999999999999999999, "increment": 1 }""")),
        Configuration("an increment that no answer can be written in", "RAS306", With(questions: """{ "id": "third", "type": "number", "min": 0, "max": 1, "increment": "1/3" }""")),
        Configuration("an increment of nought", "RAS306", With(questions: """{ "id": "still", "type": "number", "min": 0, "max": 1, "increment": 0 }""")),
        Configuration("a range the wrong way round", "RAS306", With(questions: """{ "id": "back", "type": "number", "min": 2, "max": 1, "increment": 1 }""")),
        Configuration("sizes in reviews that no calendar has", "RAS108", With(root: "\"personReview\": { \"firstAfterWeeks\": 99999999999999999999, \"everyMonths\": 1 }")),
        Configuration("a notice of more months than there are", "RAS312", With(root: "\"transition\": { \"noticeMonths\": 999999999999999999 }")),
    ];

    private static int[] Primes { get; } = [.. Enumerable.Range(2, 172).Where(n => Enumerable.Range(2, n - 2).All(d => n % d != 0))];

    private static HostileInput Price(string name, string codes, string number, string? root = null) =>
        Configuration(name, codes, () => With(root, budget: $$"""{ "pointPrice": {{number}} }"""));
}
