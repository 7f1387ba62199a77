using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Turns answers by their places into the witnesses of a report, each set of answers once.</summary>
internal sealed class WitnessBook(CheckWork work)
{
    private readonly Dictionary<long[], CheckWitness> _known = [];

    public CheckWitness Of(long[] given)
    {
        if (_known.TryGetValue(given, out var known))
            return known;
        return _known[given] = work.Run(given).ToWitness();
    }

    public IReadOnlyList<CheckWitness> Of(FigurePair? pair) => pair is null ? [] : [Of(pair.From), Of(pair.To)];
}
