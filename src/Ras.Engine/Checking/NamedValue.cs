using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>A value that people name, whose least and greatest are looked for.</summary>
internal sealed class NamedValue(CheckClaim claim, string id, Place place, ValueExpression quantity, ValueReader reader, EventScope scope)
{
    public CheckClaim Claim => claim;

    public string Id => id;

    public Place Pointer => place;

    public ValueExpression Quantity => quantity;

    public ValueReader Reader => reader;

    public EventScope Scope => scope;

    /// <summary>When it counts; null for always.</summary>
    public TestExpression? When { get; init; }

    /// <summary>What decides it: the value, and when it counts.</summary>
    public IReadOnlyList<Expression> Reads => When is null ? [quantity] : [quantity, When];

    /// <summary>Whether it may count and lie in a stretch.</summary>
    public bool MayLieIn(Stretch stretch, PossibleValues values) => (When is null || (values.Of(When) & PossibleTruth.True) != 0) && values.Of(quantity).Touches(stretch);

    /// <summary>The least found so far, and the answers that gave it.</summary>
    public (long Raw, long[] Given)? Least { get; private set; }

    public (long Raw, long[] Given)? Greatest { get; private set; }

    /// <summary>Whether it is shown that nobody there has a known value.</summary>
    public bool IsNever { get; set; }

    /// <summary>The proved limits, once they are narrower than what the value can be at first sight.</summary>
    public (Rational Least, Rational Greatest) Limits { get; set; }

    /// <summary>The greatest or the least found so far.</summary>
    public (long Raw, long[] Given)? End(bool up) => up ? Greatest : Least;

    /// <summary>Whether somebody has the greatest or the least that it can be.</summary>
    public bool IsReached(bool up) => End(up) is { } end && reader.ToValue(end.Raw) == (up ? Limits.Greatest : Limits.Least);

    public bool AreBothReached => IsReached(up: false) && IsReached(up: true);

    /// <summary>Takes a trial into account; the snapshot is made where it is the first of its kind.</summary>
    public void Observe(Trial trial, Snapshot snapshot)
    {
        if (scope == EventScope.Budgeted && !trial.HasFigure)
            return;
        var raw = reader.Read(trial);
        if (raw == RasProgram.Unknown)
            return;
        if (Least is not { } least || raw < least.Raw)
            Least = (raw, snapshot.Given);
        if (Greatest is not { } greatest || raw > greatest.Raw)
            Greatest = (raw, snapshot.Given);
    }

    /// <summary>Every value of a configuration that people name.</summary>
    public static IReadOnlyList<NamedValue> All(QuantityGraph graph, RasProgram program)
    {
        var index = graph.Index;
        NamedValue Reference(NameKind kind, int at, string id, string list, ValueExpression quantity) =>
            new(CheckClaim.Range, id, Place.Root.At(list, at), quantity, ValueReader.Of(program, new(kind, at)), EventScope.Admitted);
        NamedValue Line(int at)
        {
            var (when, value) = (program.Lines[at].When, program.Lines[at].Value);
            var reader = new ValueReader(value.Grain, trial => when < 0 || trial.Holds(when) ? trial.Raw(value) : RasProgram.Unknown);
            return new(CheckClaim.Range, index.Lines[at].Line.Id, index.Lines[at].Place, graph.Lines[at].Full, reader, EventScope.Admitted)
            {
                When = graph.Lines[at].When,
            };
        }

        var budget = Place.Root.At(JsonNames.Budget);
        return
        [
            .. graph.Questions.Select((q, i) => Reference(NameKind.Question, i, index.Questions[i].Id, JsonNames.Questions, q)),
            .. graph.Domains.Select((d, i) => Reference(NameKind.Domain, i, index.Domains[i].Id, JsonNames.Domains, d.Value)),
            .. graph.Steps.Select((s, i) => Reference(NameKind.Step, i, index.Steps[i].Id, JsonNames.Steps, s)),
            new(CheckClaim.Range, ConfigurationIndex.Total, Place.Root.At(JsonNames.Domains), graph.Total, ValueReader.Of(program.Total), EventScope.Admitted),
            .. Enumerable.Range(0, graph.Lines.Length).Where(i => !index.Lines[i].IsShortForm).Select(Line),
            new(CheckClaim.Range, ConfigurationIndex.BudgetName, budget, graph.Amount, ValueReader.Of(program.Amount), EventScope.Budgeted),
            .. index.Lines.Any(l => l.Line.OneOff == true)
                ? new NamedValue[] { new(CheckClaim.OneOffRange, ConfigurationIndex.BudgetName, budget, graph.OneOff, ValueReader.Of(program.OneOff), EventScope.Budgeted) }
                : [],
        ];
    }
}

/// <summary>The answers of a trial, copied when the first asks for them and shared by all who do.</summary>
internal sealed class Snapshot(Trial trial)
{
    private long[]? _given;

    public long[] Given => _given ??= [.. trial.Given];
}
