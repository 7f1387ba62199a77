using System;

namespace Ras.Engine.Hosting;

/// <summary>One configuration as a source gives it, not yet read.</summary>
/// <param name="Name">What messages call it, such as the name of a file or the key of a row.</param>
/// <param name="Utf8">The document as UTF-8, at most 4 MiB.</param>
public sealed record SourceDocument(string Name, ReadOnlyMemory<byte> Utf8);
