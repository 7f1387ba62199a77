using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Ras.Engine;

/// <summary>What all proofs about one configuration share: its values spelled out, its answers, what was tried and seen.</summary>
internal sealed class CheckWork
{
    /// <summary>What may be spent on working out what values can be at first.</summary>
    private const long FirstLook = 60_000_000;

    /// <summary>So many values and conditions lie near together.</summary>
    private const long Near = 4_096;

    private readonly IProgress<CheckProgress>? _progress;
    private readonly long _percent;

    /// <summary>The events that may yet be seen: most are seen soon, and then cost nothing more.</summary>
    private readonly List<CheckedEvent> _open = [];

    public CheckWork(RasProgram program, int effortPercent, IProgress<CheckProgress>? progress, CancellationToken cancellation)
    {
        (Program, Cancellation, _progress, _percent) = (program, cancellation, progress, Math.Max(0, effortPercent));
        Graph = QuantityBuilder.Build(program.Index, program.Dependencies);
        Space = new(Graph);
        Trial = new(program, Space);
        Generous = new(program, Space, leavesEverything: true);
        Pivots = CaseSplit.Pivots(Space);
        var whole = new PossibleValues(Space, PossibleAnswers.All(Space), Allow(FirstLook));
        Values = PossibleValues.OfAny(whole, CaseSplit.Cases(whole, Pivots), whole.Effort);
        Named = NamedValue.All(Graph, program);
        foreach (var named in Named)
            named.Limits = (named.Quantity.ToValue(Values.Of(named.Quantity).Least), named.Quantity.ToValue(Values.Of(named.Quantity).Greatest));
        Tables = TablesOf(Graph, program).ToArray();
        Support = new(this);
        Edges = new(this);
    }

    public RasProgram Program { get; }

    public ConfigurationIndex Index => Program.Index;

    public QuantityGraph Graph { get; }

    public AnswerSpace Space { get; }

    /// <summary>The questions by whose answers proofs are taken apart.</summary>
    public IReadOnlyList<int> Pivots { get; }

    /// <summary>All that values can be.</summary>
    public PossibleValues Values { get; }

    public Trial Trial { get; }

    /// <summary>The same answers as if reducers left everything.</summary>
    public Trial Generous { get; }

    public IReadOnlyList<NamedValue> Named { get; }

    public IReadOnlyList<CheckedEvent> Events { get; private set; } = [];

    public SupportWatch Support { get; }

    public EdgeWatch Edges { get; }

    /// <summary>Every table of bands, with what reads from a trial what it is asked about.</summary>
    public IReadOnlyList<(BandedQuantity Banded, ValueReader Input)> Tables { get; }

    /// <summary>Whether all sets of answers are being gone through, so that none may be passed over.</summary>
    public bool IsCounting { get; set; }

    /// <summary>Every set of answers, where there are few enough.</summary>
    public AnswerTree? Tree { get; set; }

    /// <summary>Answers of people who get a figure, as different as they were found: from these one answer after another is changed.</summary>
    public List<long[]> Figures { get; } = [];

    /// <summary>How many answer sets were scored.</summary>
    public long Tried { get; private set; }

    public CancellationToken Cancellation { get; }

    /// <summary>Whether something may yet be seen: an event, or a value further along.</summary>
    public bool IsAnythingOpen => Events.Any(e => e.IsOpen) || Named.Any(n => !n.IsNever && !n.AreBothReached);

    /// <summary>What scoring once and looking at what comes of it costs, in units of work.</summary>
    public long TrialCost => 40 + Space.Answers.Length + Graph.All.Count + (2 * (Named.Count + _open.Count + (IsCounting ? 0 : Edges.Edges.Count)));

    public void Look(IReadOnlyList<CheckedEvent> events)
    {
        Events = events;
        _open.AddRange(events);
    }

    /// <summary>Rules out what cannot come about given all that values can be. Not done where all answers are gone through, so that each of the two can be held against the other.</summary>
    public void RuleOut()
    {
        foreach (var happening in Events)
            happening.IsRuledOut = !ScopeRules.MayHold(happening.Scope, Values) || !happening.MayHold(Values);
    }

    /// <summary>Work that may be done, as much of it as the options allow.</summary>
    /// <remarks>In a large configuration a unit takes longer, since what is looked at lies far apart in memory; so there are fewer of them.</remarks>
    public Effort Allow(long units) => new(units / 100 * _percent / Math.Max(Near, Graph.All.Count) * Near);

    /// <summary>Tells how far a proof has come, and ends where that is asked for.</summary>
    public void Report(CheckProof proof, int done, int of)
    {
        Cancellation.ThrowIfCancellationRequested();
        _progress?.Report(new(proof, done, Math.Max(1, of)));
    }

    /// <summary>Scores the answers on the trial and takes all that comes of them into account.</summary>
    public void Observe()
    {
        Trial.Run();
        See();
    }

    /// <summary>Takes what came of the answers on the trial into account.</summary>
    public void See()
    {
        Tried++;
        var snapshot = new Snapshot(Trial);
        if (Trial.IsAdmitted)
        {
            foreach (var named in Named)
                named.Observe(Trial, snapshot);
        }

        if (Trial.HasFigure && !IsCounting)
            Edges.Observe(Trial, snapshot);
        if (Trial.HasFigure)
            Support.Observe(snapshot);
        foreach (var happening in _open)
        {
            if (happening.IsOpen && happening.Happens(Trial))
                happening.Seen = snapshot.Given;
        }

        _open.RemoveAll(e => !e.IsOpen);
    }

    /// <summary>Scores the answers on the trial once more, with reducers leaving everything.</summary>
    public Trial RunGenerously()
    {
        Generous.Give(Trial.Given);
        Generous.Run();
        return Generous;
    }

    private static IEnumerable<(BandedQuantity, ValueReader)> TablesOf(QuantityGraph graph, RasProgram program)
    {
        for (var i = 0; i < graph.Domains.Length; i++)
        {
            if (graph.Domains[i].Banded is BandedQuantity banded)
                yield return (banded, ValueReader.Of(program.Domains[i].Weighted));
        }

        for (var i = 0; i < graph.Steps.Length; i++)
        {
            if (graph.Steps[i] is BandedQuantity banded)
                yield return (banded, ValueReader.Of(program.LookedUpBy(program.Steps[i])));
        }

        for (var i = 0; i < graph.Lines.Length; i++)
        {
            if (graph.Lines[i].Banded is { } banded)
                yield return (banded, ValueReader.Of(program.LookedUpBy(program.Lines[i].Banded)));
        }
    }

    /// <summary>Puts answers on the trial and scores them.</summary>
    public Trial Run(IReadOnlyList<long> given)
    {
        Trial.Give(given);
        Trial.Run();
        return Trial;
    }
}
