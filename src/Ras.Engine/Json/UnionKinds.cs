using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>One of the shapes that a thing can have, and the word that tells it from the others.</summary>
/// <typeparam name="TBase">The thing.</typeparam>
internal abstract class Variant<TBase>(string word)
    where TBase : class
{
    public string Word { get; } = word;

    public abstract bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out TBase value);

    /// <summary>Writes the value where it is of this shape.</summary>
    public abstract bool TryWrite(Utf8JsonWriter writer, TBase value);

    /// <summary>Describes this shape in a schema.</summary>
    public abstract void Describe(SchemaWriter schema);
}

/// <summary>One of the shapes that a thing can have.</summary>
/// <typeparam name="TBase">The thing.</typeparam>
/// <typeparam name="T">The record of this shape.</typeparam>
internal sealed class Variant<TBase, T>(string word, RecordShape<T> shape) : Variant<TBase>(word)
    where TBase : class
    where T : class, TBase
{
    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out TBase value)
    {
        var whole = shape.TryRead(reader, node, out var record);
        value = record;
        return whole;
    }

    public override bool TryWrite(Utf8JsonWriter writer, TBase value)
    {
        if (value is not T record)
            return false;
        shape.Write(writer, record);
        return true;
    }

    public override void Describe(SchemaWriter schema) => shape.Describe(schema);
}

/// <summary>A thing of which one property says which table reads it: the <c>type</c> of a question, the <c>op</c> of a step.</summary>
/// <typeparam name="T">The thing.</typeparam>
/// <param name="owner">What a message calls it, with its article.</param>
/// <param name="tag">The property.</param>
/// <param name="byDefault">The word that counts where the property is left out; null where it must stand.</param>
/// <param name="missing">What is said where the property must stand and does not.</param>
/// <param name="unknown">What is said of a word that there is not: the label of the value, what is written, and the words.</param>
/// <param name="variants">The shapes.</param>
internal sealed class TaggedKind<T>(
    string owner, string tag, string? byDefault, string missing, Func<string, string, IReadOnlyList<string>, Fault> unknown, params Variant<T>[] variants) : JsonKind<T>
    where T : class
{
    private readonly string[] _words = variants.Select(v => v.Word).ToArray();

    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        var tree = reader.Tree;
        if (tree.KindOf(node) != JsonTokenType.StartObject)
            return reader.Refuse(node, $"{owner} as an object in braces");
        var written = tree.Find(node, tag);
        if (written == JsonTree.None && byDefault is null)
        {
            reader.Report(node, ReadingFaults.MissingProperty(tag, reader.Owner(node, owner), missing));
            return false;
        }

        if (written != JsonTree.None && tree.KindOf(written) != JsonTokenType.String)
            return reader.Refuse(written, ReadingFaults.OneOf(_words) + " in quotes");
        var word = written == JsonTree.None ? byDefault : tree.TextOf(written);
        if (variants.FirstOrDefault(v => v.Word == word) is { } variant)
            return variant.TryRead(reader, node, out value);
        reader.Report(written, unknown(tree.LabelOf(written), word!, _words));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        foreach (var variant in variants)
        {
            if (variant.TryWrite(writer, value))
                return;
        }
    }

    // Why if and then, and not a choice of shapes: a validator then says what is wrong with the shape that was meant, and not with every other.
    public override void Describe(SchemaWriter schema) => schema.Refer(owner.Substring(owner.IndexOf(' ') + 1), this, () =>
    {
        schema.Types("object");
        schema.Within("properties", () => schema.Within(tag, () =>
        {
            schema.Keyword("description", missing);
            schema.Texts("enum", _words);
        }));
        if (byDefault is null)
            schema.Texts("required", [tag]);
        schema.Each("allOf", variants.Select(v => (Action)(() => DescribeVariant(schema, v))).ToArray());
    });

    private void DescribeVariant(SchemaWriter schema, Variant<T> variant)
    {
        schema.Within("if", () =>
        {
            schema.Within("properties", () => schema.Within(tag, () => schema.Keyword("const", variant.Word)));
            if (variant.Word != byDefault)
                schema.Texts("required", [tag]);
        });
        schema.Within("then", () => variant.Describe(schema));
    }
}

/// <summary>The one word that a property has in one of several shapes; which shape it is has been settled by it already.</summary>
internal sealed class ConstantKind(string word) : JsonKind<string>
{
    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out string value)
    {
        value = word;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(word);

    public override void Describe(SchemaWriter schema) => schema.Keyword("const", word);
}
