using System;

namespace Ras.Engine;

/// <summary>What results in columns hold beside status, amount and points; each part costs its share of the work.</summary>
[Flags]
public enum ResultParts
{
    /// <summary>Status, amount and points alone.</summary>
    None = 0,

    /// <summary>The one-off sum.</summary>
    OneOffs = 1,

    /// <summary>The points of every domain.</summary>
    Domains = 2,

    /// <summary>The value of every step.</summary>
    Steps = 4,

    /// <summary>The amount of every line that counts.</summary>
    Lines = 8,

    /// <summary>The band that every table of bands took: of domains, then of steps, then of lines.</summary>
    Bands = 16,

    /// <summary>Which referrals are made.</summary>
    Referrals = 32,

    /// <summary>Everything.</summary>
    All = OneOffs | Domains | Steps | Lines | Bands | Referrals,
}
