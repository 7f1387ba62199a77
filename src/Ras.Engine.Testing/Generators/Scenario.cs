namespace Ras.Engine.Testing;

/// <summary>A valid configuration and answers to it, which may be complete, incomplete or wrong.</summary>
/// <param name="Configuration">The configuration.</param>
/// <param name="Answers">The answers.</param>
internal sealed record Scenario(RasConfiguration Configuration, AnswerSet Answers)
{
    /// <summary>Both as text that a person can read, for the message of a property that fails.</summary>
    public override string ToString() => $"configuration {Readable.Text(Configuration)}\nanswers {Readable.Text(Answers)}";
}
