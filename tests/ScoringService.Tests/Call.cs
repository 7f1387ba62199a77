using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

namespace ScoringService.Tests;

/// <summary>One request, and what must come of it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Route">The route, as the description writes it.</param>
/// <param name="Path">The address.</param>
/// <param name="Status">The status that must come.</param>
internal sealed record Call(string Method, string Route, string Path, int Status)
{
    public byte[]? Body { get; init; }

    public string ContentType { get; init; } = "application/json";

    public string? Accept { get; init; }

    /// <summary>The media type that must come.</summary>
    public string MediaType { get; init; } = "application/json";

    /// <summary>The type of the problem that must come; null where none must.</summary>
    public string? Problem { get; init; }

    /// <summary>Words that the detail of the problem must hold.</summary>
    public string Detail { get; init; } = "";

    public static Call Get(string route, string path) => new("GET", route, path, 200);

    public static Call Post(string route, string path, byte[] body) => new("POST", route, path, 200) { Body = body };

    public static Call Post(string route, string path, string body) => Post(route, path, Encoding.UTF8.GetBytes(body));

    public Call Refused(int status, string problem, string detail) => this with { Status = status, MediaType = "application/problem+json", Problem = problem, Detail = detail };

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(new(Method), Path);
        if (Accept is not null)
            message.Headers.TryAddWithoutValidation("Accept", Accept);
        if (Body is not null)
            message.Content = new ByteArrayContent(Body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(ContentType) } };
        return message;
    }

    public override string ToString() => $"{Method} {Path} {Status} {Problem} {Body?.Length}";
}
