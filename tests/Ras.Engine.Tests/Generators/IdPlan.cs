using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Tests.Generators;

/// <summary>How many things of each kind a configuration has, and their ids, which share one space of names.</summary>
/// <param name="OwnDomains">Domains that questions may name.</param>
/// <param name="LaterDomains">Domains that list what they combine.</param>
internal sealed record IdPlan(
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> OwnDomains,
    IReadOnlyList<string> LaterDomains,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> Parameters,
    IReadOnlyList<string> Scales)
{
    private const int MostQuestions = 8;
    private const int MostDomains = 4;
    private const int MostOfOthers = 4;

    public static Gen<IdPlan> Any =>
        from questions in Gen.Choose(1, MostQuestions)
        from domains in Gen.Frequency((1, Gen.Constant(0)), (20, Gen.Choose(1, MostDomains)))
        from later in Gen.Choose(0, domains / 2)
        from others in Gen.Choose(0, MostOfOthers).Three()
        from lines in Gen.Choose(1, MostOfOthers)
        let counts = new[] { questions, domains - later, later, others.Item1, lines, others.Item2, others.Item3 / 2 }
        from ids in Ids.Distinct(MostQuestions + MostDomains + (4 * MostOfOthers))
        let dealt = Deal(ids, counts)
        select new IdPlan(dealt[0], dealt[1], dealt[2], dealt[3], dealt[4], dealt[5], dealt[6]);

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
