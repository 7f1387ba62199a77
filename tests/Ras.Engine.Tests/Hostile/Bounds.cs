namespace Ras.Engine.Tests.Hostile;

/// <summary>What a document of so many bytes may cost, whatever stands in it.</summary>
internal static class Bounds
{
    /// <summary>The most bytes that may be held for all that comes of it.</summary>
    public static long MostHeld(long bytes) => (64 * bytes) + (1 << 20);

    /// <summary>The most bytes that may be allocated on the way, most of them free again at once.</summary>
    public static long MostAllocated(long bytes) => (512 * bytes) + (4 << 20);
}
