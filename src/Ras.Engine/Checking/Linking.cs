using System.Linq;

namespace Ras.Engine;

/// <summary>Tells of a budget whether each part of it always goes back to a domain, so far as that can be told without answers.</summary>
/// <remarks>Of each value it is asked: where it is above 0, does all of it go back to domains?</remarks>
internal sealed class Linking
{
    private readonly CheckWork _work;
    private readonly ConfigurationIndex _index;
    private readonly bool[] _steps;

    private Linking(CheckWork work) => (_work, _index, _steps) = (work, work.Index, new bool[work.Index.Steps.Count]);

    public static Linking Of(CheckWork work)
    {
        // Why: in the order of what is computed from what, so that no chain of steps is too long.
        var linking = new Linking(work);
        foreach (var vertex in work.Program.Dependencies.Order)
        {
            if (work.Program.Dependencies.ThingAt(vertex) is { Kind: NameKind.Step } step)
                linking._steps[step.Index] = linking.IsLinked(linking._index.Steps[step.Index]);
        }

        linking.Loose = Enumerable.Range(0, linking._index.Lines.Count).Where(i => linking._index.Lines[i].Line is { OneOff: not true } line && !linking.IsLinked(line)).ToArray();
        return linking;
    }

    /// <summary>The recurring lines of which a part may belong to no domain.</summary>
    public int[] Loose { get; private set; } = [];

    public bool AllIsLinked => Loose.Length == 0 && !Enumerable.Range(0, _index.Adjustments.Count).Any(Lifts);

    /// <summary>Whether an adjustment may lift a budget by what belongs to no domain.</summary>
    public bool Lifts(int adjustment) => _index.Adjustments[adjustment].AtLeast is not null || _index.Resolve(_index.Adjustments[adjustment].Add, 0).Sign > 0;

    private bool IsLinked(BudgetLine line)
    {
        if (line.Domain is not null)
            return true;
        if (line.Amount is { } amount)
            return IsLinked(amount);
        var of = line.Of ?? ConfigurationIndex.Total;
        return IsLinked(of) && (line.Bands is not { } bands || ReadsOnlyAboveZero(of, bands));
    }

    private bool IsLinked(NumberOrReference operand) => operand.Reference is { } reference ? IsLinked(reference) : _index.Resolve(operand.Number)!.Value.Sign <= 0;

    private bool IsLinked(string reference) => _index.Find(reference)!.Value switch
    {
        { Kind: NameKind.Question } question => _index.Questions[question.Index].Domain is not null,
        { Kind: NameKind.Step } step => _steps[step.Index],
        _ => true,
    };

    private bool IsLinked(Step step)
    {
        if (step.Domain is not null)
            return true;
        return step switch
        {
            SumStep sum => _index.Resolve(sum.Constant, 0).Sign <= 0 && sum.Of.All(t => IsLinked(t.Of)),
            MaxStep max => max.Of.All(IsLinked),
            MinStep min => min.Of.All(IsLinked),
            ProductStep product => product.Of.FirstOrDefault(o => o.Reference is not null).Reference is { } first && IsLinked(first) && SetOf(first) is { IsEmpty: false, Least.Sign: >= 0 },
            RoundStep round => IsLinked(round.Of),
            BandsStep bands => IsLinked(bands.Of) && ReadsOnlyAboveZero(bands.Of, bands.Bands),
            InterpolateStep line => IsLinked(line.Of) && IsNothingUpToZero(line),
            PointsStep points => IsLinked(points.Of),
            LookupStep lookup => StepBranches.Of(lookup).All(b => IsLinked(b.Value)),
            _ => StepBranches.Of((ChooseStep)step).All(b => IsLinked(b.Value)),
        };
    }

    /// <summary>Whether bands that give something are reached by values above 0 only.</summary>
    private bool ReadsOnlyAboveZero(string of, ValueList<Band> bands)
    {
        // Why: of a band that begins at 0 or before it, only what it gives at 0 matters; that one gives something to nobody's need.
        var set = SetOf(of);
        return !set.IsEmpty && bands.All(b => _index.Resolve(b.Value, 0).Sign <= 0 || _index.Resolve((b.From ?? b.Above)!.Value)!.Value is var start && (start.Sign > 0 || (start.IsZero && b.From is null) || set.Least.Sign > 0));
    }

    /// <summary>Whether lines give nothing to values up to 0 that can come about.</summary>
    private bool IsNothingUpToZero(InterpolateStep step)
    {
        var set = SetOf(step.Of);
        if (set.IsEmpty || set.Least.Sign > 0)
            return true;

        // Why: between nodes the value lies between theirs, so the nodes up to the first above 0 tell.
        var nodes = step.Nodes.Select(n => (At: _index.Resolve(n.At)!.Value, Value: _index.Resolve(n.Value)!.Value)).ToArray();
        return nodes.All(n => n.At > 0 || n.Value.Sign <= 0) && nodes.Any(n => n.At.IsZero);
    }

    private ValueSet SetOf(string reference) => _work.Values.Of(_work.Graph.Of(_index.Find(reference)!.Value));
}
