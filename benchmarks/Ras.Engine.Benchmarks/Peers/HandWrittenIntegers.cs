using System.Linq;

namespace Ras.Engine.Benchmarks;

/// <summary>What a programmer would write by hand for this one configuration, in integers scaled by eye: the fastest honest peer.</summary>
internal sealed class HandWrittenIntegers
{
    // Points in halves, shares in quarters, weights in twentieths: one point is 160.
    public const long Point = 160;

    private readonly int[] _points;
    private readonly int[] _shares = [0, 1, 2, 3, 4];
    private readonly int[] _weights;

    public HandWrittenIntegers(RasConfiguration configuration)
    {
        _points = configuration.Questions.Take(ReferenceWork.Domains * ReferenceWork.QuestionsPerDomain)
            .SelectMany(q => ((ChoiceQuestion)q).Options!.Select(o => (int)(o.Points!.Value.Value * 2).Numerator))
            .ToArray();
        _weights = configuration.Domains!.Select(d => (int)(d.Weight!.Value.Value * 20).Numerator).ToArray();
    }

    /// <summary>The budget in pennies; -1 where an answer is missing (255).</summary>
    public long Pennies(byte[] answers)
    {
        foreach (var answer in answers)
        {
            if (answer == 255)
                return -1;
        }

        long total = 0;
        for (var domain = 0; domain < ReferenceWork.Domains; domain++)
        {
            var sum = 0;
            for (var i = domain * ReferenceWork.QuestionsPerDomain; i < (domain + 1) * ReferenceWork.QuestionsPerDomain; i++)
                sum += _points[(i * ReferenceWork.Options) + answers[i]];
            total += (long)sum * _shares[answers[(ReferenceWork.Domains * ReferenceWork.QuestionsPerDomain) + domain]] * _weights[domain];
        }

        long level = total >= 380 * Point ? 260 : total >= 260 * Point ? 175 : total >= 160 * Point ? 110 : total >= 80 * Point ? 60 : total >= 20 * Point ? 25 : 0;
        return (((total * 135) + (Point / 2)) / Point) + (level * 100);
    }
}
