namespace Ras.Engine;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The configuration cannot be used until this is mended.</summary>
    Error,

    /// <summary>The configuration can be used, and its author should look at this.</summary>
    Warning,

    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Information,
}
