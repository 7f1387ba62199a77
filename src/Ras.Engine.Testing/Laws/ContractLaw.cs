using System;

namespace Ras.Engine.Testing;

/// <summary>One law that every engine must obey, whatever the configuration and the answers.</summary>
public sealed class ContractLaw
{
    private readonly Func<RasEngine, Scenario, string?> _broken;

    internal ContractLaw(string name, string statement, Func<RasEngine, Scenario, string?> broken) => (Name, Statement, _broken) = (name, statement, broken);

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
        return _broken(engine, new(engine.Configuration, answers));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
