using System;

namespace Ras.Engine.Testing;

/// <summary>One law that every engine must obey, whatever the configuration and the answers.</summary>
public sealed class ContractLaw
{
    private readonly Func<RasEngine, Func<AnswerSet, string?>> _prepare;

    /// <param name="name">The short name.</param>
    /// <param name="statement">What must hold, in one sentence.</param>
    /// <param name="prepare">Does once for an engine what serves all answers, and then says of answers how they break the law; null where they do not.</param>
    internal ContractLaw(string name, string statement, Func<RasEngine, Func<AnswerSet, string?>> prepare) =>
        (Name, Statement, _prepare) = (name, statement, prepare);

    /// <summary>A short name, such as <c>shares sum to the budget</c>.</summary>
    public string Name { get; }

    /// <summary>What must hold, in one sentence.</summary>
    public string Statement { get; }

    /// <summary>How one case breaks the law; null where it does not.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="answers">The answers.</param>
    /// <exception cref="ArgumentNullException">The engine or the answers are null.</exception>
    public string? BrokenBy(RasEngine engine, AnswerSet answers)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(answers);
        return On(engine)(answers);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The law for one engine, prepared for many answers.</summary>
    internal Func<AnswerSet, string?> On(RasEngine engine)
    {
        var broken = _prepare(engine);
        return answers =>
        {
            try
            {
                return broken(answers);
            }
            catch (Exception thrown)
            {
                // Why any: that nothing is ever thrown on data is a law too, and the answers that did it must be told.
                return $"{thrown.GetType().Name} is thrown: {thrown.Message}";
            }
        };
    }
}
