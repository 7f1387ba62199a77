using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace CaseManagement.Storing;

/// <summary>One file of SQLite.</summary>
/// <param name="path">The file; it is made where there is none.</param>
internal sealed class Database(string path)
{
    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString();

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();

        // Why: what was acknowledged must outlast the power supply, and writers wait for each other instead of failing.
        connection.Run("PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000");
        return connection;
    }

    /// <summary>Brings the tables to their newest form: every migration that this file has not seen, in order, each whole or not at all.</summary>
    /// <exception cref="InvalidOperationException">The file is of a later version of the application.</exception>
    public void Migrate()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var connection = Open();
        connection.Run("PRAGMA journal_mode = WAL");
        var done = connection.Read("PRAGMA user_version", r => r.GetInt32(0)).Single();
        var migrations = Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => char.IsAsciiDigit(n[0])).Order(StringComparer.Ordinal).ToArray();
        if (done > migrations.Length)
            throw new InvalidOperationException($"The database is of a later version of this application: it has seen {done} migrations, and this version knows {migrations.Length}. Start the later version, or another database.");
        for (var next = done; next < migrations.Length; next++)
        {
            using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(migrations[next])!);
            using var transaction = connection.BeginTransaction();
            connection.Run(text.ReadToEnd());
            connection.Run($"PRAGMA user_version = {next + 1}");
            transaction.Commit();
        }
    }
}
