using System.Linq;
using System.Text;
using System.Text.Json;

namespace Ras.Engine.Tests.Schemas;

/// <summary>What a schema must say of a document.</summary>
internal enum Verdict
{
    Accepted,
    Rejected,

    /// <summary>The reader refuses it for something that a schema cannot always say.</summary>
    Either,
}

/// <summary>A document, and what its schema must say of it.</summary>
/// <param name="Document">Of which kind it is.</param>
/// <param name="Origin">Where it comes from, in a word.</param>
/// <param name="Name">What it is called in a message.</param>
/// <param name="Expected">What the schema must say.</param>
/// <param name="Bytes">The document.</param>
internal sealed record SchemaCase(RasDocument Document, string Origin, string Name, Verdict Expected, byte[] Bytes)
{
    /// <summary>The case with what the reader says of the document, which the schema must say as well.</summary>
    public static SchemaCase AsRead(RasDocument document, string origin, string name, byte[] bytes) => new(document, origin, name, VerdictOf(document, bytes), bytes);

    /// <summary>The case as one line; the bytes in base 64, since not every broken file is text.</summary>
    public string ToLine() => new StringBuilder("{\"schema\":\"").Append(Document.ToString().ToLowerInvariant())
        .Append("\",\"origin\":\"").Append(Origin)
        .Append("\",\"name\":").Append(JsonSerializer.Serialize(Name))
        .Append(",\"expected\":\"").Append(Word(Expected.ToString()))
        .Append("\",\"bytes\":\"").Append(System.Convert.ToBase64String(Bytes)).Append("\"}\n").ToString();

    private static Verdict VerdictOf(RasDocument document, byte[] bytes)
    {
        var codes = CodesOf(document, bytes);
        return codes.Length == 0 ? Verdict.Accepted : BeyondSchemas.MayPass(codes) ? Verdict.Either : Verdict.Rejected;
    }

    private static string[] CodesOf(RasDocument document, byte[] bytes)
    {
        try
        {
            switch (document)
            {
                case RasDocument.Configuration:
                    RasJson.ReadConfiguration(bytes);
                    break;
                case RasDocument.Answers:
                    return [.. RasJson.ReadAnswers(bytes).Problems.Select(p => p.Code)];
                case RasDocument.Cases:
                    RasJson.ReadCases(bytes);
                    break;
                case RasDocument.Record:
                    RasJson.ReadRecord(bytes);
                    break;
                case RasDocument.Texts:
                    RasJson.ReadTexts(bytes);
                    break;
            }

            return [];
        }
        catch (RasConfigurationException refused)
        {
            return [.. refused.Diagnostics.Select(d => d.Code)];
        }
    }

    private static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
