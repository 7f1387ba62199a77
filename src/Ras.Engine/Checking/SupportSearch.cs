using System.Numerics;

namespace Ras.Engine;

/// <summary>Looks for the person from whom reducers take most, of the budget or of the points of a domain.</summary>
/// <param name="work">What is known.</param>
/// <param name="of">What they take from.</param>
/// <param name="scope">Who is looked at.</param>
/// <param name="best">The most found already, in units of that.</param>
/// <param name="effort">How much work may be done.</param>
internal sealed class SupportSearch(CheckWork work, ValueExpression of, EventScope scope, BigInteger best, Effort effort)
    : BestSearch(work, [of, .. ScopeRules.Reads(scope, work.Graph)], work.Space.Order([of], ScopeRules.Reads(scope, work.Graph)), effort)
{
    /// <summary>Whether nobody has more taken off than what is known in the end.</summary>
    public bool Run()
    {
        Best = best;
        return Search([Work.Values.With(new(0))]);
    }

    protected override BigInteger? MostOf(PossibleValues[] states)
    {
        states[0].WorkOut(Below);
        if (!ScopeRules.MayHold(scope, states[0]))
            return null;
        var changes = ValueChanges.ToUnreduced(states[0]);
        changes.WorkOut(Below);
        return changes.Of(of).Greatest;
    }

    protected override void Try(PossibleAnswers answers)
    {
        foreach (var question in Questions)
            Work.Trial.Give(question, answers.From(question));
        Work.Observe();
        Best = BigInteger.Max(Best, Work.Support.MostOf(of));
    }
}
