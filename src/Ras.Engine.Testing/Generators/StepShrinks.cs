using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>Smaller steps of the same op, each still valid.</summary>
internal static class StepShrinks
{
    public static IEnumerable<Step> Of(Step step) =>
    [
        step with { Title = null, Unit = null, Extensions = null },
        step with { Domain = null },
        .. Shorter(step),
    ];

    private static IEnumerable<Step> Shorter(Step step) => step switch
    {
        SumStep s => Listed.Shorter(s.Of, 1).Select(of => s with { Of = of }).Append(s with { Constant = null }),
        MaxStep s => Listed.Shorter(s.Of, 1).Select(of => s with { Of = of }),
        MinStep s => Listed.Shorter(s.Of, 1).Select(of => s with { Of = of }),
        ProductStep s => Listed.Shorter(s.Of, 1).Select(of => s with { Of = of }),
        BandsStep s => Listed.Shorter(s.Bands, 1).Select(bands => s with { Bands = bands }),
        InterpolateStep s => Listed.Shorter(s.Nodes, 2).Select(nodes => s with { Nodes = nodes }),
        LookupStep s => Listed.Shorter(s.Rows, 1).Select(rows => s with { Rows = rows }).Concat(Narrower(s)).Append(s with { Otherwise = null }),
        ChooseStep s => Listed.Shorter(s.Cases, 1).Select(cases => s with { Cases = cases }).Append(s with { Otherwise = null }),
        _ => [],
    };

    // A reference goes with its cell in every row.
    private static IEnumerable<Step> Narrower(LookupStep step) =>
        from place in Enumerable.Range(0, step.Of.Count)
        where step.Of.Count > 1
        select step with
        {
            Of = ValueList.From(step.Of.Where((_, i) => i != place)),
            Rows = ValueList.From(step.Rows.Select(r => r with { Is = ValueList.From(r.Is.Where((_, i) => i != place)) })),
        };
}
