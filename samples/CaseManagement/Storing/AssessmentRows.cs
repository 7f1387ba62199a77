using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Ras.Engine;

namespace CaseManagement.Storing;

/// <summary>Reads and writes the row of an assessment, inside the caller's transaction.</summary>
internal static class AssessmentRows
{
    private const string Selected = """
        SELECT a.id, a.case_id, a.version, a.stage, a.answers, a.notes, a.plan_cost, a.plan_pays_for, a.plan_starts_on, a.package_cost, a.package_told_on,
          CASE a.stage WHEN 'answering' THEN NULL ELSE (SELECT r.document FROM records r WHERE r.assessment_id = a.id ORDER BY r.version DESC LIMIT 1) END
        FROM assessments a
        """;

    public static Assessment? Find(SqliteConnection connection, long id) => connection.Read($"{Selected} WHERE a.id = $id", Row, ("$id", id)).SingleOrDefault();

    /// <summary>Those with a record that came of one version of a configuration.</summary>
    public static Assessment[] RecordedUnder(SqliteConnection connection, string configuration, string version) => [.. connection.Read(
        $"{Selected} WHERE a.stage <> 'answering' AND a.configuration = $configuration AND a.configuration_version = $version ORDER BY a.id",
        Row, ("$configuration", configuration), ("$version", version))];

    /// <summary>The last one before it on the same case that has a record.</summary>
    public static Assessment? RecordedBefore(SqliteConnection connection, Assessment assessment) => connection.Read(
        $"{Selected} WHERE a.stage <> 'answering' AND a.case_id = $case AND a.id < $id ORDER BY a.id DESC LIMIT 1",
        Row, ("$case", assessment.CaseId), ("$id", assessment.Id)).SingleOrDefault();

    public static void Update(SqliteConnection connection, Assessment assessment) => connection.Run(
        """
        UPDATE assessments SET version = $version, stage = $stage, answers = $answers, notes = $notes, plan_cost = $planCost,
          plan_pays_for = $planPaysFor, plan_starts_on = $planStartsOn, package_cost = $packageCost, package_told_on = $packageToldOn
        WHERE id = $id
        """,
        ("$id", assessment.Id), ("$version", assessment.Version), ("$stage", TextOf(assessment.Stage)), ("$answers", RasJson.Write(assessment.Answers, indented: false)),
        ("$notes", JsonSerializer.Serialize(assessment.Notes)), ("$planCost", Exact(assessment.Plan?.Cost)), ("$planPaysFor", assessment.Plan?.PaysFor),
        ("$planStartsOn", assessment.Plan?.StartsOn.ToString()), ("$packageCost", Exact(assessment.Package?.Cost)), ("$packageToldOn", assessment.Package?.ToldOn.ToString()));

    public static void AddRecord(SqliteConnection connection, Assessment assessment) => connection.Run(
        "INSERT INTO records (assessment_id, version, document) VALUES ($id, $version, $document)",
        ("$id", assessment.Id), ("$version", assessment.Version), ("$document", RasJson.Write(assessment.Record!, indented: false)));

    public static string TextOf(Stage stage) => stage.ToString().ToLowerInvariant();

    public static Stage StageOf(string text) => Enum.Parse<Stage>(text, ignoreCase: true);

    public static string? Exact(decimal? money) => money?.ToString(CultureInfo.InvariantCulture);

    private static Assessment Row(SqliteDataReader row) => new(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2))
    {
        Stage = StageOf(row.GetString(3)),
        Answers = RasJson.ReadAnswers(row.GetString(4)),
        Notes = JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(row.GetString(5))!,
        Plan = row.TextOrNull(6) is { } plan ? new(Money(plan), row.GetString(7), CalendarDate.Parse(row.GetString(8))) : null,
        Package = row.TextOrNull(9) is { } package ? new(Money(package), CalendarDate.Parse(row.GetString(10))) : null,
        Record = row.TextOrNull(11) is { } record ? RasJson.ReadRecord(Encoding.UTF8.GetBytes(record)) : null,
    };

    private static decimal Money(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
