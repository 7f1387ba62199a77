namespace Ras.Engine;

/// <summary>What two configurations mean for one case, in one word; each case is in just one of them.</summary>
internal enum ChangeClass
{
    /// <summary>The budget would rise.</summary>
    Rise,

    /// <summary>The budget would fall.</summary>
    Fall,

    /// <summary>The budget would stay the same.</summary>
    Same,

    /// <summary>There would be a figure where there is none.</summary>
    Gained,

    /// <summary>There would be no figure where there is one.</summary>
    Lost,

    /// <summary>There is no figure before or after.</summary>
    Without,
}

/// <summary>Classes of change.</summary>
internal static class ChangeClasses
{
    public const int Count = 6;

    /// <summary>The class of a case of which both statuses are known, and, where it has two figures, their difference.</summary>
    public static ChangeClass Of(ScoreStatus before, ScoreStatus after, long difference) => (before == ScoreStatus.Indicative, after == ScoreStatus.Indicative) switch
    {
        (true, true) => difference switch { > 0 => ChangeClass.Rise, < 0 => ChangeClass.Fall, _ => ChangeClass.Same },
        (false, true) => ChangeClass.Gained,
        (true, false) => ChangeClass.Lost,
        _ => ChangeClass.Without,
    };

    /// <summary>Whether cases of a class have a figure before and after, so that the two can be compared.</summary>
    public static bool IsCompared(ChangeClass change) => change <= ChangeClass.Same;
}
