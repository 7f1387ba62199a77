using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What every value is computed from, and an order in which each comes after those; cycles are told by name.</summary>
/// <remarks>
/// Vertices are all domains, then all steps, then the total. The walk keeps its own stack, since a document may chain more
/// steps than a thread's stack is deep.
/// </remarks>
internal sealed class Dependencies
{
    /// <summary>Who has mended these finds the rest; telling all of a knot would take the square of its size.</summary>
    private const int MostCycles = 10;

    private readonly ConfigurationIndex _index;
    private readonly int[][] _of;

    private Dependencies(ConfigurationIndex index)
    {
        _index = index;
        _of = Enumerable.Range(0, Count).Select(vertex => ReferencesOf(vertex).Select(VertexOf).Where(n => n >= 0).Distinct().ToArray()).ToArray();
    }

    /// <summary>Vertices in an order in which each stands after what it is computed from; not all of them where there is a cycle.</summary>
    public IReadOnlyList<int> Order { get; private set; } = [];

    private int Count => _index.Domains.Count + _index.Steps.Count + 1;

    public static Dependencies Find(ConfigurationIndex index, DiagnosticBag bag)
    {
        var dependencies = new Dependencies(index);
        dependencies.Walk(bag);
        return dependencies;
    }

    /// <summary>The vertices that a vertex is computed from.</summary>
    public IReadOnlyList<int> Of(int vertex) => _of[vertex];

    /// <summary>The vertex of a domain, a step or the total; -1 for anything else.</summary>
    public int VertexOf(string reference) => _index.Find(reference) is { } named ? VertexOf(named) : -1;

    public int VertexOf(Named named) => named.Kind switch
    {
        NameKind.Domain => named.Index,
        NameKind.Step => _index.Domains.Count + named.Index,
        NameKind.Total => Count - 1,
        _ => -1,
    };

    /// <summary>What stands at a vertex.</summary>
    public Named ThingAt(int vertex) => vertex < _index.Domains.Count
        ? new(NameKind.Domain, vertex)
        : vertex < Count - 1 ? new(NameKind.Step, vertex - _index.Domains.Count) : new(NameKind.Total, 0);

    /// <summary>The references that a vertex names, questions included.</summary>
    public IEnumerable<string> ReferencesOf(int vertex)
    {
        var thing = ThingAt(vertex);
        return thing.Kind switch
        {
            NameKind.Domain => (_index.Domains[thing.Index].Of ?? []).Where(IsForDomains),
            NameKind.Step => StepReads.References(_index.Steps[thing.Index]),
            _ => _index.Domains.Select(d => d.Id),
        };
    }

    // Why: a domain that names a domain or the total is told as that mistake, and not as a cycle too.
    private bool IsForDomains(string reference) => _index.Find(reference) is not { Kind: NameKind.Domain or NameKind.Total };

    private void Walk(DiagnosticBag bag)
    {
        var order = new List<int>(Count);
        var state = new byte[Count];
        var way = new Stack<(int Vertex, int Next)>();
        var cycles = 0;
        for (var root = 0; root < Count; root++)
        {
            if (state[root] != 0)
                continue;
            way.Push((root, 0));
            state[root] = 1;
            while (way.Count > 0)
            {
                var (vertex, next) = way.Pop();
                if (next == _of[vertex].Length)
                {
                    state[vertex] = 2;
                    order.Add(vertex);
                    continue;
                }

                way.Push((vertex, next + 1));
                var child = _of[vertex][next];
                if (state[child] == 1 && cycles++ < MostCycles)
                    ReportCycle(way, child, bag);
                if (state[child] != 0)
                    continue;
                state[child] = 1;
                way.Push((child, 0));
            }
        }

        Order = order;
    }

    private void ReportCycle(Stack<(int Vertex, int Next)> way, int first, DiagnosticBag bag)
    {
        // Why: the way is told as far as a reader follows it; a cycle of a thousand steps is named by its first few and its last.
        var vertices = way.Select(w => w.Vertex).TakeWhile(n => n != first).Reverse().ToArray();
        var names = new[] { first }.Concat(vertices).Append(first).Select(n => $"`{NameOf(n)}`").ToArray();
        if (names.Length > 10)
            names = [.. names.Take(6), "…", .. names.Skip(names.Length - 2)];
        var thing = ThingAt(first);
        var list = thing.Kind == NameKind.Step ? JsonNames.Steps : JsonNames.Domains;
        var place = thing.Kind == NameKind.Total ? Place.Root.At(JsonNames.Domains) : Place.Root.At(list, thing.Index);
        bag.Add(NameFaults.Cycle(names), place);
    }

    private string NameOf(int vertex)
    {
        var thing = ThingAt(vertex);
        return thing.Kind switch
        {
            NameKind.Domain => _index.Domains[thing.Index].Id,
            NameKind.Step => _index.Steps[thing.Index].Id,
            _ => ConfigurationIndex.Total,
        };
    }
}
