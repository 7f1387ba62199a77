using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>An object with known properties: the one table from which a record is read and written.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="owner">What a message calls it, with its article: <c>a domain</c>.</param>
/// <param name="create">Makes an empty record.</param>
/// <param name="rules">What must hold of properties that stand together, the first that does not being told; null where nothing must.</param>
/// <param name="properties">The rows, in the order of the document.</param>
internal sealed class RecordShape<T>(string owner, Func<T> create, PropertyRule<T>[]? rules, params Property<T>[] properties) : JsonKind<T>
    where T : class
{
    private readonly Dictionary<string, Property<T>> _byName = properties.ToDictionary(p => p.Name, StringComparer.Ordinal);

    /// <summary>An object of a document that is only written.</summary>
    public RecordShape(string owner, params Property<T>[] properties)
        : this(owner, () => throw new NotSupportedException("The document is only written."), null, properties)
    {
    }

    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        var tree = reader.Tree;
        if (tree.KindOf(node) != JsonTokenType.StartObject)
            return reader.Refuse(node, $"{owner} as an object in braces");
        var record = create();
        var whole = true;
        var read = new HashSet<string>(StringComparer.Ordinal);
        var unknown = new List<int>();
        var extensions = new List<ExtensionProperty>();
        for (var child = tree.FirstChildOf(node); child != JsonTree.None; child = tree.NextOf(child))
        {
            var name = tree.NameOf(child)!;
            if (name.StartsWith("x-", StringComparison.Ordinal))
            {
                extensions.Add(new(name, CanonicalJson.Compact(tree, child)));
            }
            else if (!_byName.TryGetValue(name, out var property))
            {
                unknown.Add(child);
            }
            else
            {
                read.Add(name);
                whole &= property.TryRead(reader, child, ref record);
            }
        }

        whole &= ReportUnknown(reader, node, unknown, read) & ReportMissing(reader, node, read);
        if (whole && rules?.Select(r => r.Check(record, read)).FirstOrDefault(f => f is not null) is { } fault)
        {
            reader.Report(node, fault);
            whole = false;
        }

        value = WithExtensions(record, extensions);
        return whole;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    public void WriteProperties(Utf8JsonWriter writer, T value)
    {
        foreach (var property in properties)
            property.Write(writer, value);
        if (value is not ConfigurationPart { Extensions: { } extensions })
            return;
        foreach (var extension in extensions)
        {
            writer.WritePropertyName(extension.Name);
            writer.WriteRawValue(Encoding.UTF8.GetBytes(extension.Json));
        }
    }

    public override void Describe(SchemaWriter schema) => schema.Refer(DefinitionName(), this, () => DescribeRecord(schema));

    /// <summary>Writes what <see cref="Describe"/> refers to.</summary>
    public void DescribeRecord(SchemaWriter schema)
    {
        schema.Types("object");
        schema.Within("properties", () =>
        {
            foreach (var property in properties)
                schema.Within(property.Name, () => property.Describe(schema));
        });
        if (properties.Any(p => p.IsRequired))
            schema.Texts("required", properties.Where(p => p.IsRequired).Select(p => p.Name));
        schema.Within("patternProperties", () => schema.Keyword("^x-", true));
        schema.Keyword("additionalProperties", false);
        if (rules is not null)
            schema.Each("allOf", rules.Select(r => (Action)(() => r.Describe(schema))).ToArray());
    }

    /// <summary>The owner as one word: <c>sumStep</c> for <c>a `sum` step</c>, <c>personReview</c> for <c>a person's review</c>.</summary>
    private string DefinitionName()
    {
        var words = owner.Replace("`", "").Replace("'s", "").Split(' ').Skip(1).ToArray();
        return words[0] + string.Concat(words.Skip(1).Select(w => char.ToUpperInvariant(w[0]) + w.Substring(1)));
    }

    private static T WithExtensions(T record, List<ExtensionProperty> extensions) =>
        extensions.Count > 0 && record is ConfigurationPart part ? (T)(object)(part with { Extensions = ValueList.From(extensions) }) : record;

    /// <summary>Reports properties that are not known; what is nearest is looked for among those that do not stand already.</summary>
    private bool ReportUnknown(DocumentReader reader, int node, List<int> unknown, HashSet<string> read)
    {
        if (unknown.Count == 0)
            return true;
        var inWords = reader.Owner(node, owner);
        var free = _byName.Keys.Where(k => !read.Contains(k)).ToArray();
        foreach (var child in unknown)
        {
            if (!reader.TryPass())
                reader.ReportName(child, ReadingFaults.UnknownProperty(reader.Tree.NameOf(child)!, inWords, reader.MaySuggest ? free : []));
        }

        return false;
    }

    private bool ReportMissing(DocumentReader reader, int node, HashSet<string> read)
    {
        var whole = true;
        foreach (var property in properties)
        {
            if (!property.IsRequired || read.Contains(property.Name))
                continue;
            whole = false;
            if (reader.TryPass())
                continue;
            reader.Report(node, property.Name == JsonNames.FormatVersion
                ? ReadingFaults.MissingFormatVersion(ConfigurationShape.Version)
                : ReadingFaults.MissingProperty(property.Name, reader.Owner(node, owner), property.Description));
        }

        return whole;
    }
}
