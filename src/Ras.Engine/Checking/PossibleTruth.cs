using System;

namespace Ras.Engine;

/// <summary>What a condition can be, whatever the answers: any of three.</summary>
[Flags]
internal enum PossibleTruth
{
    Nothing = 0,
    True = 1,
    False = 2,
    Unknown = 4,
}

/// <summary>How a condition can turn when an answer changes; from or to unknown is no turn.</summary>
[Flags]
internal enum Turn
{
    None = 0,

    /// <summary>From false to true.</summary>
    On = 1,

    /// <summary>From true to false.</summary>
    Off = 2,
}
