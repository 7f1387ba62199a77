using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>How many things of each kind a configuration has, and their ids, which share one space of names.</summary>
/// <param name="OwnDomains">Domains that questions may name.</param>
/// <param name="LaterDomains">Domains that list what they combine.</param>
internal sealed record IdPlan(
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> OwnDomains,
    IReadOnlyList<string> LaterDomains,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> Adjustments,
    IReadOnlyList<string> Parameters,
    IReadOnlyList<string> Scales)
{
    private const int MostQuestions = 8;
    private const int MostDomains = 4;
    private const int MostOfOthers = 4;
    private const int MostSteps = 6;
    private const int MostAdjustments = 3;

    public static Gen<IdPlan> Any =>
        from questions in Gen.Choose(1, MostQuestions)
        from domains in Gen.Frequency((1, Gen.Constant(0)), (20, Gen.Choose(1, MostDomains)))
        from later in Gen.Choose(0, domains / 2)
        from others in Gen.Choose(0, MostOfOthers).Two()
        from steps in Gen.Choose(0, MostSteps)
        from lines in Gen.Choose(1, MostOfOthers)
        from adjustments in Gen.Frequency((5, Gen.Constant(0)), (4, Gen.Constant(1)), (3, Gen.Choose(2, MostAdjustments)))
        let counts = new[] { questions, domains - later, later, steps, lines, adjustments, others.Item1, others.Item2 / 2 }
        from ids in Ids.Distinct(MostQuestions + MostDomains + MostSteps + MostAdjustments + (3 * MostOfOthers))
        let dealt = Deal(ids, counts)
        select new IdPlan(dealt[0], dealt[1], dealt[2], dealt[3], dealt[4], dealt[5], dealt[6], dealt[7]);

    private static IReadOnlyList<IReadOnlyList<string>> Deal(IReadOnlyList<string> ids, IReadOnlyList<int> counts)
    {
        var left = new Queue<string>(ids);
        var dealt = new List<IReadOnlyList<string>>();
        foreach (var count in counts)
        {
            var hand = new List<string>();
            while (hand.Count < count)
                hand.Add(left.Dequeue());
            dealt.Add(hand);
        }

        return dealt;
    }
}
