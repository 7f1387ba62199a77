namespace Ras.Engine.Hosting;

/// <summary>What came of an attempt to take up changed configurations.</summary>
public enum ReloadOutcome
{
    /// <summary>The sources give what is served already.</summary>
    Unchanged,

    /// <summary>What they give now is served.</summary>
    Swapped,

    /// <summary>What they give cannot be used; what was served before is served still.</summary>
    Refused,
}
