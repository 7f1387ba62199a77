using System.Linq;

namespace Ras.Engine.Tests.Checking;

/// <summary>Whether two people who differ in one answer break a claim, told from the reference evaluator alone.</summary>
internal static class ClaimOnPair
{
    /// <summary>Draws two people for a claim about one answer, and says whether they break it; null where the claim is about no pair.</summary>
    public static (AnswerSet From, AnswerSet To)? Break(CheckFinding claim, RasConfiguration configuration, DrawnAnswers drawn)
    {
        var question = configuration.Questions.FirstOrDefault(q => q.Id == claim.Id);
        if (question is null)
            return null;
        var pair = claim.Claim switch
        {
            CheckClaim.NeverFalls => drawn.Further(question, next: false),
            CheckClaim.LargestStep => drawn.Further(question, next: true),
            CheckClaim.Influence when question is ChoicesQuestion => (System.Array.Empty<string>(), drawn.Draw(question)),
            CheckClaim.Influence => drawn.Further(question, next: false),
            CheckClaim.CharacteristicEffect => (drawn.OrderOf(question)[0], drawn.Draw(question)),
            _ => ((Answer, Answer)?)null,
        };
        if (pair is not (var from, var to))
            return null;
        var person = drawn.Next();
        var (before, after) = (person.With(claim.Id, from), person.With(claim.Id, to));
        return IsBroken(claim, configuration, before, after) ? (before, after) : null;
    }

    public static bool IsBroken(CheckFinding claim, RasConfiguration configuration, AnswerSet from, AnswerSet to)
    {
        var (before, after) = (new ReferenceCase(configuration, from), new ReferenceCase(configuration, to));

        // Who is not asked the question gives no answer to it that could change.
        if (before.Budget is not { } had || before.Asking.StandingOf(claim.Id) != Standing.Answered)
            return false;
        if (claim.Claim == CheckClaim.NeverFalls)
            return after.Status == ReferenceStatus.EligibilityNotMet || (after.Budget is { } has && (has.Amount < had.Amount || has.OneOff < had.OneOff));
        if (after.Budget is not { } now)
            return false;
        var change = new Rational((now.Amount - had.Amount).Numerator, (now.Amount - had.Amount).Denominator);
        return claim.Claim switch
        {
            CheckClaim.LargestStep => Rational.Max(change, -change) > claim.Greatest!.Limit,
            CheckClaim.CharacteristicEffect when claim.Option != Text(to.Answers[claim.Id]) => false,

            // The range is of answers that count otherwise, and two that count alike change nothing.
            _ when change.IsZero && !CountsApart(configuration, claim.Id) => false,
            _ => change < claim.Least!.Limit || change > claim.Greatest!.Limit,
        };
    }

    /// <summary>Whether each answer to a question has points of its own.</summary>
    private static bool CountsApart(RasConfiguration configuration, string id)
    {
        var written = new WrittenConfiguration(configuration);
        return written.QuestionWith(id) switch
        {
            ChoiceQuestion choice => written.OptionsOf(choice).Select(o => written.ValueOf(o.Points, 0)).Distinct().Count() == written.OptionsOf(choice).Count,
            YesNoQuestion yesNo => written.ValueOf(yesNo.Points, 0).Sign != 0,
            NumberQuestion number => written.ValueOf(number.Points, 1).Sign != 0,
            _ => false,
        } && written.ValueOf(written.QuestionWith(id)!.Weight, 1).Sign != 0;
    }

    private static string? Text(Answer? answer) => answer switch
    {
        OptionAnswer one => $"`{one.Option}`",
        YesNoAnswer yesNo => yesNo.Yes ? "yes" : "no",
        NumberAnswer number => number.Value.ToString(),
        _ => null,
    };
}
