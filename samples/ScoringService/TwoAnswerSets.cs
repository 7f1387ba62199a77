using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Ras.Engine;

namespace ScoringService;

/// <summary>Splits <c>{ "before": answers, "after": answers }</c> into the two documents, without reading them.</summary>
internal static class TwoAnswerSets
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static bool TrySplit(ReadOnlyMemory<byte> utf8, out ReadOnlyMemory<byte> before, out ReadOnlyMemory<byte> after, [NotNullWhen(false)] out IResult? refusal)
    {
        (before, after, refusal) = (default, default, null);
        try
        {
            if (Split(utf8.Span.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8, ref before, ref after))
                return true;
        }
        catch (JsonException)
        {
            // The engine's reader says what is wrong with JSON, and where, better than the framework's.
            if (RasJson.ReadAnswers(utf8.Span).Problems is [{ Code: Refusals.NotJson }, ..] problems)
            {
                refusal = Refusals.Invalid(problems);
                return false;
            }
        }

        refusal = Refusals.BadRequest("The body holds two answers documents, once each and nothing else: `{ \"before\": …, \"after\": … }`.");
        return false;
    }

    private static bool Split(ReadOnlyMemory<byte> utf8, ref ReadOnlyMemory<byte> before, ref ReadOnlyMemory<byte> after)
    {
        var reader = new Utf8JsonReader(utf8.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ref var document = ref after;
            if (reader.ValueTextEquals("before"u8))
                document = ref before;
            else if (!reader.ValueTextEquals("after"u8))
                return false;
            if (!document.IsEmpty)
                return false;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            document = utf8[start..(int)reader.BytesConsumed];
        }

        return !reader.Read() && !before.IsEmpty && !after.IsEmpty;
    }
}
