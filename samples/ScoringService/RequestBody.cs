using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace ScoringService;

/// <summary>Reads a body of JSON within limits.</summary>
internal static class RequestBody
{
    /// <summary>The most that is kept of a body, as the engine reads no more of answers: 4 MiB.</summary>
    public const int MostKept = 4 << 20;

    /// <summary>The most that is read of a body: 16 MiB. What is not kept is let go by, so that a caller who sends too much is still there to be told.</summary>
    public const int MostRead = 16 << 20;

    /// <summary>The whole body; or why it is not taken.</summary>
    public static async Task<(byte[] Utf8, IResult? Refusal)> Read(HttpRequest request)
    {
        if (!request.HasJsonContentType())
            return ([], Refusals.Plain(StatusCodes.Status415UnsupportedMediaType, "The body is of another type", "Send JSON, with the header `Content-Type: application/json`."));
        var kept = new MemoryStream();
        var buffer = new byte[81920];
        var length = 0L;
        try
        {
            while (await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is > 0 and var read)
            {
                length += read;
                if (length <= MostKept)
                    kept.Write(buffer, 0, read);
            }
        }
        catch (BadHttpRequestException e)
        {
            // Callers break off every day; that is no fault of the service, and nothing to fill its log with.
            return ([], e.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Refusals.TooLarge()
                : Refusals.Plain(e.StatusCode, "The request cannot be understood", "The body breaks off, or is not sent as HTTP allows. Send it again."));
        }

        return length <= MostKept ? (kept.ToArray(), null) : ([], Refusals.TooLarge());
    }
}
