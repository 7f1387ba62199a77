using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CaseManagement.Signing;
using Microsoft.Data.Sqlite;
using Ras.Engine;

namespace CaseManagement.Storing;

/// <summary>The assessments that are stored. Every save is one transaction, which also keeps who changed what.</summary>
/// <param name="database">Where they are.</param>
/// <param name="time">The clock.</param>
internal sealed class StoredAssessments(Database database, TimeProvider time)
{
    private const int MostListed = 200;

    public Assessment? Find(long id)
    {
        using var connection = database.Open();
        return AssessmentRows.Find(connection, id);
    }

    public Assessment? RecordedBefore(Assessment assessment)
    {
        using var connection = database.Open();
        return AssessmentRows.RecordedBefore(connection, assessment);
    }

    public IReadOnlyList<Assessment> RecordedUnder(string configuration, string version)
    {
        using var connection = database.Open();
        return AssessmentRows.RecordedUnder(connection, configuration, version);
    }

    /// <summary>The newest, first.</summary>
    public IReadOnlyList<ListedAssessment> List()
    {
        using var connection = database.Open();
        return connection.Read(
            "SELECT id, case_id, stage, configuration, configuration_version, assessed_on FROM assessments ORDER BY id DESC LIMIT $most",
            r => new ListedAssessment(r.GetInt64(0), r.GetInt64(1), AssessmentRows.StageOf(r.GetString(2)), r.GetString(3), r.GetString(4), r.GetString(5)),
            ("$most", MostListed));
    }

    /// <summary>Whether there is such a case.</summary>
    public bool HasCase(long id)
    {
        using var connection = database.Open();
        return connection.Read("SELECT 1 FROM cases WHERE id = $id", r => r.GetInt32(0), ("$id", id)).Count > 0;
    }

    public IReadOnlyList<KeptChange> History(long id)
    {
        using var connection = database.Open();
        return connection.Read(
            "SELECT at, who, role, what, question, before, after FROM changes WHERE assessment_id = $id ORDER BY id DESC",
            r => new KeptChange(r.GetString(0), r.GetString(1), r.GetString(2), new(r.GetString(3), r.TextOrNull(4), r.TextOrNull(5), r.TextOrNull(6))),
            ("$id", id));
    }

    /// <summary>Starts an assessment, once for each form: one that is sent again gives the assessment that it started.</summary>
    /// <param name="form">The form.</param>
    /// <param name="caseId">The case; null for a new one.</param>
    /// <param name="answers">The day, the configuration, and no answers yet.</param>
    /// <param name="by">Who starts it.</param>
    public long Start(Guid form, long? caseId, AnswerSet answers, Worker by)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();

        // Why: with what was asked for, since whoever goes back and asks for something else means another assessment.
        var startedBy = $"{form} {answers.Configuration?.Id} {answers.AssessedOn}";
        if (connection.Read("SELECT id FROM assessments WHERE started_by = $by", r => r.GetInt64(0), ("$by", startedBy)) is [var started])
            return started;
        var of = caseId ?? connection.Read("INSERT INTO cases (opened_at) VALUES ($at) RETURNING id", r => r.GetInt64(0), ("$at", Now())).Single();
        var named = answers.WithReference(Assessment.ReferenceOf(of));
        var id = connection.Read(
            "INSERT INTO assessments (case_id, started_by, stage, version, answers, notes) VALUES ($case, $by, 'answering', 1, $answers, '{}') RETURNING id",
            r => r.GetInt64(0), ("$case", of), ("$by", startedBy), ("$answers", RasJson.Write(named, indented: false))).Single();
        Keep(connection, id, 1, by, new("Stage", null, null, nameof(Stage.Answering)));
        transaction.Commit();
        return id;
    }

    /// <summary>Saves a change, whole or not at all.</summary>
    /// <param name="id">The assessment.</param>
    /// <param name="version">The version that the worker saw.</param>
    /// <param name="by">Who saves.</param>
    /// <param name="change">What becomes of what is stored; null where that is past such a change.</param>
    public SaveResult Save(long id, int version, Worker by, Func<Assessment, Assessment?> change)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        if (AssessmentRows.Find(connection, id) is not { } stored)
            return new(SaveOutcome.Missing, null);
        if (change(stored) is not { } wanted)
            return new(SaveOutcome.ChangedMeanwhile, stored);
        var changes = Change.Between(stored, wanted);

        // Why: before the versions are compared, so that a form that is sent twice is told what it was told the first time.
        if (changes.Count == 0)
            return new(SaveOutcome.Saved, stored);
        if (stored.Version != version)
            return new(SaveOutcome.ChangedMeanwhile, stored);
        var saved = wanted with { Version = stored.Version + 1 };
        AssessmentRows.Update(connection, saved);
        if (wanted.Record is not null && wanted.Record != stored.Record)
            AssessmentRows.AddRecord(connection, saved);
        foreach (var kept in changes)
            Keep(connection, id, saved.Version, by, kept);
        transaction.Commit();
        return new(SaveOutcome.Saved, saved);
    }

    private string Now() => time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private void Keep(SqliteConnection connection, long id, int version, Worker by, Change change) => connection.Run(
        "INSERT INTO changes (assessment_id, version, at, who, role, what, question, before, after) VALUES ($id, $version, $at, $who, $role, $what, $question, $before, $after)",
        ("$id", id), ("$version", version), ("$at", Now()), ("$who", by.Name), ("$role", by.Role.ToString()),
        ("$what", change.What), ("$question", change.Question), ("$before", change.Before), ("$after", change.After));
}
