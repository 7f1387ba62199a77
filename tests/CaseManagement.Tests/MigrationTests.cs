using System;
using System.Linq;
using CaseManagement.Signing;
using CaseManagement.Storing;
using CaseManagement.Tests.Support;
using Microsoft.Data.Sqlite;
using Ras.Engine;
using Ras.Engine.Hosting.Tests.Support;
using Ras.Engine.Tests;
using Xunit;

namespace CaseManagement.Tests;

/// <summary>A database of an earlier form is brought to the newest with what is in it, and one that is newest stays as it is.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void An_earlier_database_keeps_what_is_in_it()
    {
        using var folder = new TestFolder();
        var file = folder.At("assessments.db");
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            connection.Run(System.IO.File.ReadAllText(RepositoryFiles.Path("samples", "CaseManagement", "Storing", "Migrations", "001-assessments.sql")));
            connection.Run(
                """
                PRAGMA user_version = 1;
                INSERT INTO cases VALUES (7, '2026-05-11 10:00:00');
                INSERT INTO assessments (id, case_id, started_by, stage, version, answers, notes)
                  VALUES (3, 7, 'x', 'answering', 4, '{"configuration":{"id":"c","version":"1"},"assessedOn":"2026-05-11","answers":{"q":true}}', '{"q":"seen"}');
                """);
        }

        var database = new Database(file);
        database.Migrate();
        database.Migrate();
        var stored = new StoredAssessments(database, TimeProvider.System);
        var found = stored.Find(3)!;
        Assert.Equal((7, 4, Stage.Answering, "seen", null, null), (found.CaseId, found.Version, found.Stage, found.Notes["q"], found.Plan, found.Package));
        Assert.Equal(new YesNoAnswer(true), found.Answers.Answers["q"]);
        Assert.Equal(SaveOutcome.Saved, stored.Save(3, 4, Worker.All[0], a => a with { Plan = new(12.30m, "visits", new(2026, 6, 1)) }).Outcome);
        Assert.Equal(new CostedPlan(12.30m, "visits", new(2026, 6, 1)), stored.Find(3)!.Plan);
        Assert.Equal("2", Rows.Read(file, "PRAGMA user_version").Single()[0]);
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public void A_database_of_a_later_version_is_left_alone()
    {
        using var folder = new TestFolder();
        var database = new Database(folder.At("assessments.db"));
        database.Migrate();
        Rows.Read(folder.At("assessments.db"), "PRAGMA user_version = 99");
        Assert.Contains("The database is of a later version", Assert.Throws<InvalidOperationException>(database.Migrate).Message);
        SqliteConnection.ClearAllPools();
    }
}
