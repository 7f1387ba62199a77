using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Writes documents as text: indented with two spaces and line feeds on every system, or without white space.</summary>
internal static class JsonOutput
{
    public static byte[] Bytes(Action<Utf8JsonWriter> write, bool indented)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(writer);
        return stream.ToArray();
    }

    // Why: inside a JSON text a carriage return is always escaped, so those that stand bare are the writer's line ends.
    public static string Text(Action<Utf8JsonWriter> write, bool indented) => Encoding.UTF8.GetString(Bytes(write, indented)).Replace("\r\n", "\n");
}
