using System.Globalization;

namespace Ras.Engine;

/// <summary>Counts what is found wrong, and lets the first thousand be told: the words of more would take many times the size of a document that is nothing but faults, and nobody would read them.</summary>
internal sealed class ToldCount
{
    private const int Most = 1_000;

    public ToldCount()
    {
    }

    public ToldCount(ToldCount other) => Count = other.Count;

    /// <summary>How many there are, told or not.</summary>
    public int Count { get; private set; }

    /// <summary>How many there are beyond those that are told.</summary>
    public int More => Count > Most ? Count - Most : 0;

    /// <summary>Whether no more are told.</summary>
    public bool IsFull => Count >= Most;

    /// <summary>Counts one more; false where it is not told.</summary>
    public bool Take() => ++Count <= Most;

    public void Clear() => Count = 0;

    /// <summary>What stands behind those that are told.</summary>
    public Fault Closing(string code) => new(
        code,
        string.Format(CultureInfo.InvariantCulture, More == 1 ? "{0} more thing is wrong than the {1} that are told." : "{0} more things are wrong than the {1} that are told.", More, Most),
        "Mend those first, and look again.");
}
