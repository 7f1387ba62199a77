using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.Data.Sqlite;
using Ras.Engine;

namespace CaseManagement.Tests.Support;

/// <summary>What stands in the file of a database, read without the application.</summary>
internal static class Rows
{
    public static List<string?[]> Read(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))]);
        return rows;
    }

    public static IReadOnlyList<ScoreRecord> Records(string file) => [.. Read(file, "SELECT document FROM records ORDER BY assessment_id, version").Select(r => RasJson.ReadRecord(Encoding.UTF8.GetBytes(r[0]!)))];

    /// <summary>What the indicative budget of an assessment became, change by change.</summary>
    public static string[] Results(string file, long assessment) =>
        [.. Read(file, $"SELECT after FROM changes WHERE assessment_id = {assessment} AND what = 'Indicative budget' ORDER BY id").Select(r => r[0]?.Split(' ')[0] ?? "Nothing")];
}
