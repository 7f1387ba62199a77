using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>One person's case as one of two readers sees it (design, section 5.5).</summary>
/// <remarks>
/// To the ordinary reader a missing answer is no answer: sums take it as 0. To the cautious one, who weighs exclusions,
/// whatever reads an answer that is still awaited is unknown, because nobody is turned away on half an assessment.
/// Where no answer is awaited both see the same. An unknown value is null, and arithmetic passes it on.
/// </remarks>
internal sealed class View(WrittenConfiguration written, Asking asking, bool cautious)
{
    private readonly Dictionary<string, Fraction?> _known = [];

    public WrittenConfiguration Written => written;

    public Asking Asking => asking;

    /// <summary>The rounded amount, for referrals; null where there is none.</summary>
    public Fraction? Budget { get; init; }

    /// <summary>The value of a question, domain or step, or of the total; null where it is unknown.</summary>
    public Fraction? ValueOf(string reference)
    {
        if (!_known.TryGetValue(reference, out var value))
            _known[reference] = value = Find(reference);
        return value;
    }

    public Fraction? ValueOf(NumberOrReference operand) =>
        operand.Reference is { } reference ? ValueOf(reference) : written.ValueOf(operand.Number);

    public Truth TruthOf(Condition condition) => Conditions.Weigh(condition, written, TruthOfPart);

    /// <summary>Whether an answer that this reader would have to know is still awaited.</summary>
    public bool Awaits(string question) => cautious && asking.IsAwaited(question);

    private Truth TruthOfPart(Condition part) =>
        part is ValueCondition comparison ? Comparison.Weigh(comparison, this) : AnswerTests.Weigh(part, asking, cautious);

    private Fraction? Find(string reference) => written.Find(reference) switch
    {
        Question question => QuestionPoints.Of(question, this),
        NeedDomain domain => DomainPoints.Of(domain, this),
        Step step => StepValues.Of(step, this),
        _ when reference == WrittenConfiguration.Budget => Budget,
        _ => written.Domains.Aggregate((Fraction?)0, (sum, domain) => sum + ValueOf(domain.Id)),
    };
}
