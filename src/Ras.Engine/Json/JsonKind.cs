using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>A kind of value in a document: how it is read, with everything that can be wrong with it, how it is written, and how a schema describes it.</summary>
/// <typeparam name="T">What the value becomes.</typeparam>
internal abstract class JsonKind<T>
{
    /// <summary>Reads a value; where it cannot, it reports why and is false.</summary>
    public abstract bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value so that reading gives it back.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Says in a schema what <see cref="TryRead"/> takes: writes keywords into the object that is open.</summary>
    public abstract void Describe(SchemaWriter schema);
}
