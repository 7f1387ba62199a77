using System.Collections.Immutable;
using System.Globalization;
using Ras.Engine;

namespace CaseManagement.Storing;

/// <summary>One assessment as it is stored; a change makes another.</summary>
/// <param name="Id">Its number.</param>
/// <param name="CaseId">The number of the case.</param>
/// <param name="Version">Raised by every save.</param>
internal sealed record Assessment(long Id, long CaseId, int Version)
{
    public Stage Stage { get; init; }

    /// <summary>The answers, with the day of the assessment and the version of the configuration that is asked.</summary>
    public AnswerSet Answers { get; init; } = AnswerSet.Empty;

    /// <summary>Evidence for answers, by the ids of questions.</summary>
    public ImmutableSortedDictionary<string, string> Notes { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What came of the answers when they were checked; null while they are being given.</summary>
    public ScoreRecord? Record { get; init; }

    public CostedPlan? Plan { get; init; }

    public CurrentPackage? Package { get; init; }

    public string Reference => ReferenceOf(CaseId);

    public ConfigurationReference Configuration => Answers.Configuration!;

    public CalendarDate AssessedOn => Answers.AssessedOn!.Value;

    /// <summary>How a case is called; a name or a date of birth never stands here.</summary>
    public static string ReferenceOf(long caseId) => string.Create(CultureInfo.InvariantCulture, $"CASE-{caseId:0000}");
}

/// <summary>How far an assessment has come.</summary>
internal enum Stage
{
    /// <summary>Answers are given and changed, and nobody sees a figure.</summary>
    Answering,

    /// <summary>The answers were checked and the record was made.</summary>
    Checked,

    /// <summary>People have decided.</summary>
    Decided,
}

/// <summary>What a plan costs in the configuration's period, what it pays for, and from when.</summary>
internal sealed record CostedPlan(decimal Cost, string PaysFor, CalendarDate StartsOn);

/// <summary>What a package costs now in the configuration's period, and when the person was told of the new figure.</summary>
internal sealed record CurrentPackage(decimal Cost, CalendarDate ToldOn);

/// <summary>A line of a list of assessments.</summary>
internal sealed record ListedAssessment(long Id, long CaseId, Stage Stage, string Configuration, string ConfigurationVersion, string AssessedOn)
{
    public string Reference => Assessment.ReferenceOf(CaseId);
}
