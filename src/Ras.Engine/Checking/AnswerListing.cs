using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The answers of a question as they stand, and the steps between them.</summary>
internal sealed record AnswerListing(IReadOnlyList<AnswerEffect> Effects)
{
    /// <summary>The steps, by places in the list; null where each answer leads to the next.</summary>
    public IReadOnlyList<(int From, int To)>? Steps { get; init; }

    /// <summary>Whether these are all.</summary>
    public bool AreAll { get; init; } = true;

    /// <summary>All points that answers can have, where these are not all.</summary>
    public ValueSet? WholePoints { get; init; }

    /// <summary>By how much points can change with an option more, where these are not all.</summary>
    public Shift? FurtherPoints { get; init; }
}

/// <summary>Lists the answers of questions with what each counts.</summary>
internal sealed class AnswerLister(ConfigurationIndex index)
{
    /// <summary>Of more answers than these nobody goes through all to choose one.</summary>
    public const int MostListed = 1 << 12;

    private readonly SetLister _sets = new(index.Questions.Select((q, i) => q is ChoicesQuestion ? index.Options[i].Count(o => o.Exclusive != true) : 0).Sum());

    public QuestionAnswers Of(int question, QuestionColumns columns)
    {
        var asked = index.Questions[question];
        var hasNone = asked is { Required: false, IfMissing: null };
        var ascending = asked.Order != OptionOrder.None;
        var none = new AnswerEffect(0, 0, columns.Values.Select(v => v.None).ToArray(), columns.Tests.Select(t => t.Answered == false).ToArray());
        return asked is NumberQuestion number
            ? Numbers(number, columns.Values[0], hasNone, none.Truths, ascending)
            : new ListedAnswers(none, hasNone, Listing(question, columns)) { IsAscending = ascending };
    }

    private NumberAnswers Numbers(NumberQuestion question, ValueColumn points, bool hasNone, IReadOnlyList<bool> noneTruths, bool ascending)
    {
        var (min, max, increment) = (index.Resolve(question.Min)!.Value, index.Resolve(question.Max)!.Value, index.Resolve(question.Increment)!.Value);
        var (least, each) = (min * points.PerOne / points.Unit, increment * points.PerOne / points.Unit);
        return new(least.Numerator, each.Numerator, (long)((max - min) / increment).Numerator + 1, hasNone, noneTruths) { IsAscending = ascending };
    }

    private AnswerListing Listing(int question, QuestionColumns columns)
    {
        var options = index.Options[question];
        switch (index.Questions[question])
        {
            case YesNoQuestion:
                return new(new[] { false, true }.Select(yes => new AnswerEffect(
                    yes ? AnswerCodes.Yes : AnswerCodes.No, 0,
                    columns.Values.Select(v => (v.OfYesNo(yes) / v.Unit).Numerator).ToArray(),
                    columns.Tests.Select(t => t.Answered ?? (t.Is as YesNoAnswer)?.Yes == yes).ToArray())).ToArray());
            case ChoicesQuestion choices:
                var unit = columns.Values[0].Unit;
                return _sets.List(
                    options.Select(o => (columns.Values[0].OfOption(o) / unit).Numerator).ToArray(), options.Select(o => o.Exclusive == true).ToArray(), choices.Combine == Combine.Max,
                    (set, points) => new(1, set, [points], columns.Tests.Select(t => t.Answered ?? (set >> index.FindOption(question, t.Includes!) & 1) != 0).ToArray()));
            default:
                return new(options.Select((option, i) => new AnswerEffect(
                    i + 1, 0,
                    columns.Values.Select(v => (v.OfOption(option) / v.Unit).Numerator).ToArray(),
                    columns.Tests.Select(t => t.Answered ?? t.Is switch { OptionAnswer one => one.Option == option.Id, OptionsAnswer several => several.Options.Contains(option.Id), _ => false }).ToArray())).ToArray());
        }
    }
}
