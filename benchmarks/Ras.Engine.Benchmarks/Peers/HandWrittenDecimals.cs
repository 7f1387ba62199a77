using System;
using System.Linq;

namespace Ras.Engine.Benchmarks;

/// <summary>The same by hand in <see cref="decimal"/>, as most systems would do it.</summary>
internal sealed class HandWrittenDecimals
{
    private readonly decimal[] _points;
    private readonly decimal[] _shares = [0m, 0.25m, 0.5m, 0.75m, 1m];
    private readonly decimal[] _weights;

    public HandWrittenDecimals(RasConfiguration configuration)
    {
        _points = configuration.Questions.Take(ReferenceWork.Domains * ReferenceWork.QuestionsPerDomain)
            .SelectMany(q => ((ChoiceQuestion)q).Options!.Select(o => o.Points!.Value.Value.ToDecimal()))
            .ToArray();
        _weights = configuration.Domains!.Select(d => d.Weight!.Value.Value.ToDecimal()).ToArray();
    }

    /// <summary>The budget in pounds; -1 where an answer is missing (255).</summary>
    public decimal Amount(byte[] answers)
    {
        foreach (var answer in answers)
        {
            if (answer == 255)
                return -1;
        }

        var total = 0m;
        for (var domain = 0; domain < ReferenceWork.Domains; domain++)
        {
            var sum = 0m;
            for (var i = domain * ReferenceWork.QuestionsPerDomain; i < (domain + 1) * ReferenceWork.QuestionsPerDomain; i++)
                sum += _points[(i * ReferenceWork.Options) + answers[i]];
            total += sum * _shares[answers[(ReferenceWork.Domains * ReferenceWork.QuestionsPerDomain) + domain]] * _weights[domain];
        }

        var level = total >= 380 ? 260m : total >= 260 ? 175m : total >= 160 ? 110m : total >= 80 ? 60m : total >= 20 ? 25m : 0m;
        return decimal.Round((total * 1.35m) + level, 2, MidpointRounding.AwayFromZero);
    }
}
