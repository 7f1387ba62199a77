using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What every rule needs: the configuration with its ids, somewhere to report, and the checks that many share.</summary>
internal sealed class RuleContext(ConfigurationIndex index, DiagnosticBag bag)
{
    // Why: a hundred years of months; what is counted from today must stay within the calendar.
    private const int MostWeeksOrMonths = 1200;

    private const int MostSuggestions = 20;

    public ConfigurationIndex Index { get; } = index;

    public void Report(Fault fault, Place place) => bag.Add(fault, place);

    /// <summary>The value of a number; null, and reported, where it names a parameter that there is not.</summary>
    public Rational? Number(Number? number, Place place)
    {
        if (number is not { } written)
            return null;
        var value = Index.Resolve(written);
        if (value is null)
            Report(NameFaults.UnknownParameter(written.ParameterId!, Names(n => n.Kind == NameKind.Parameter)), place);
        return value;
    }

    /// <summary>Names among which a suggestion may be found.</summary>
    public IEnumerable<string> Names(Func<Named, bool> of) => Suggestible(Index.Names(of));

    // Why: a document of nothing but unknown names would otherwise be compared with every known one, name by name.
    private IEnumerable<string> Suggestible(IEnumerable<string> known) => bag.Found.Count < MostSuggestions ? known : [];

    /// <summary>A number that is left out or not below 0.</summary>
    public void NotNegative(Number? number, string name, Place owner)
    {
        if (number is { } written && Number(written, owner.At(name)) is { Sign: < 0 } value)
            Report(NumberFaults.Negative(name, InWords(written, value)), owner.At(name));
    }

    /// <summary>A share that a reducer leaves: left out, or from 0 to 1.</summary>
    public void Leaves(Number? number, Place owner)
    {
        if (number is { } written && Number(written, owner.At(JsonNames.Leaves)) is { } value && (value.Sign < 0 || value > 1))
            Report(NumberFaults.LeavesOutOfRange(InWords(written, value)), owner.At(JsonNames.Leaves));
    }

    /// <summary>A rounding whose increment is above 0.</summary>
    public Rational? Rounding(RoundingRule? rounding, Place owner)
    {
        if (rounding is null || Number(rounding.Increment, owner.At(JsonNames.Rounding).At(JsonNames.Increment)) is not { } increment)
            return null;
        if (increment.Sign > 0)
            return increment;
        Report(NumberFaults.NotAboveZero(JsonNames.Increment, InWords(rounding.Increment, increment)), owner.At(JsonNames.Rounding).At(JsonNames.Increment));
        return null;
    }

    /// <summary>A whole number of weeks or months that is left out or lies from the least to the most.</summary>
    public void Whole(Number? number, string name, int least, Place owner)
    {
        if (number is { } written && Number(written, owner.At(name)) is { } value && (!value.IsWhole || value < least || value > MostWeeksOrMonths))
            Report(NumberFaults.NotWhole(name, InWords(written, value), least, MostWeeksOrMonths), owner.At(name));
    }

    /// <summary>A number, or a reference to points or to a value.</summary>
    public void Operand(NumberOrReference operand, Place place)
    {
        if (operand.Reference is { } reference)
            Value(reference, place);
        else
            Number(operand.Number, place);
    }

    /// <summary>A reference to points or to a value; to referrals the amount of the budget is one too.</summary>
    public void Value(string reference, Place place, bool budgetToo = false)
    {
        if (budgetToo && reference == ConfigurationIndex.BudgetName)
            return;
        if (Index.Find(reference) is null && NumberSyntax.ReadDecimal(reference, out _) == NumberFault.None)
            Report(ReadingFaults.QuotedValue($"`{reference}`", reference), place);
        else if (Index.Find(reference) is not { } found)
            Report(NameFaults.UnknownReference(reference, "question, domain or step", Names(n => n.IsValue).Concat(budgetToo ? [ConfigurationIndex.BudgetName] : [])), place);
        else if (!found.IsValue)
            ReportKind(reference, found, budgetToo ? "a question, a domain, a step, `total` or `budget`" : "a question, a domain, a step or `total`", place);
    }

    /// <summary>A reference to a question; its place in the list, or null where that is wrong.</summary>
    public int? Question(string id, Place place)
    {
        if (Index.Find(id) is not { } named)
            Report(NameFaults.UnknownReference(id, "question", Names(n => n.Kind == NameKind.Question)), place);
        else if (named.Kind != NameKind.Question)
            ReportKind(id, named, "a question", place);
        else
            return named.Index;
        return null;
    }

    /// <summary>A reference to a domain, or none.</summary>
    public void Domain(string? id, Place owner)
    {
        if (id is null)
            return;
        if (Index.Find(id) is not { } named)
            Report(NameFaults.UnknownReference(id, "domain", Names(n => n.Kind == NameKind.Domain)), owner.At(JsonNames.Domain));
        else if (named.Kind != NameKind.Domain)
            ReportKind(id, named, "a domain", owner.At(JsonNames.Domain));
    }

    /// <summary>References to the questions that reduce something.</summary>
    /// <param name="ids">Their ids.</param>
    /// <param name="owner">What they reduce.</param>
    /// <param name="self">The id of the question that they reduce; null for a domain.</param>
    public void Reducers(ValueList<string>? ids, Place owner, string? self)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < (ids?.Count ?? 0); i++)
        {
            var place = owner.At(JsonNames.ReducedBy, i);
            if (ids![i] == self || !listed.Add(ids[i]))
            {
                Report(NameFaults.ReducerRepeated(ids[i], ids[i] == self), place);
                continue;
            }

            if (Question(ids![i], place) is { } question && Index.Questions[question] is not (ChoiceQuestion or YesNoQuestion))
                Report(NameFaults.WrongReference(ids[i], $"a `{TypeOf(Index.Questions[question])}` question", "a `choice` or `yesNo` question, whose answer says what it leaves"), place);
        }
    }

    /// <summary>Outcomes that are built in or listed.</summary>
    public void Outcomes(ValueList<string>? ids, Place owner)
    {
        for (var i = 0; i < (ids?.Count ?? 0); i++)
        {
            if (!Index.OutcomeIds.Contains(ids![i]))
                Report(NameFaults.UnknownOutcome(ids[i], Suggestible(Index.OutcomeIds)), owner.At(JsonNames.Outcomes, i));
        }
    }

    /// <summary>A number as a message shows it: its value, and the parameter that holds it.</summary>
    public static string InWords(Number number, Rational value) => number.ParameterId is { } id ? $"{value} (`${ReadingFaults.Shown(id)}`)" : value.ToString();

    public static string TypeOf(Question question) => question switch
    {
        ChoiceQuestion => "choice",
        ChoicesQuestion => "choices",
        NumberQuestion => "number",
        _ => "yesNo",
    };

    // Why: of two things with one id the reference may well mean the other, and that there are two is told already.
    private void ReportKind(string id, Named named, string expected, Place place)
    {
        if (!Index.StandsTwice(id))
            Report(named.Kind == NameKind.Parameter ? NameFaults.ParameterAsReference(id, expected) : NameFaults.WrongReference(id, InWords(named.Kind), expected), place);
    }

    private static string InWords(NameKind kind) => kind switch
    {
        NameKind.Question => "a question",
        NameKind.Domain => "a domain",
        NameKind.Step => "a step",
        NameKind.Line => "a line of the budget",
        NameKind.Adjustment => "an adjustment",
        NameKind.Budget => "the rounded amount, which only the condition of a referral can look at",
        NameKind.Scale => "a scale",
        _ => "the sum of all domains",
    };
}
