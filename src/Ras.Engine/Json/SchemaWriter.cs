using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Writes a JSON Schema (2020-12) keyword by keyword; what is used more than once, or within itself, is defined once and referred to by name.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    private readonly Dictionary<string, object> _defined = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, Action Describe)> _waiting = new();

    public void Keyword(string name, string value) => json.WriteString(name, value);

    public void Keyword(string name, int value) => json.WriteNumber(name, value);

    public void Keyword(string name, bool value) => json.WriteBoolean(name, value);

    /// <summary>The types of JSON that a value may be of.</summary>
    public void Types(params string[] types)
    {
        if (types.Length == 1)
            Keyword("type", types[0]);
        else
            Texts("type", types);
    }

    /// <summary>A keyword with a list of texts.</summary>
    public void Texts(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>A keyword, or a property, with a schema.</summary>
    public void Within(string name, Action describe)
    {
        json.WriteStartObject(name);
        describe();
        json.WriteEndObject();
    }

    /// <summary>A keyword with a list of schemas.</summary>
    public void Each(string name, params Action[] schemas)
    {
        json.WriteStartArray(name);
        foreach (var describe in schemas)
        {
            json.WriteStartObject();
            describe();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Refers to a definition, which is written once, after everything that stands now.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="kind">What is defined, to tell two of one name apart.</param>
    /// <param name="describe">Writes its keywords.</param>
    /// <exception cref="InvalidOperationException">Another definition has the name.</exception>
    public void Refer(string name, object kind, Action describe)
    {
        Keyword("$ref", "#/$defs/" + name);
        if (!_defined.TryGetValue(name, out var defined))
        {
            _defined.Add(name, kind);
            _waiting.Enqueue((name, describe));
        }
        else if (!ReferenceEquals(defined, kind))
        {
            throw new InvalidOperationException($"Two definitions of a schema are called `{name}`.");
        }
    }

    /// <summary>Writes the definitions that were referred to, and those that they refer to.</summary>
    public void WriteDefinitions()
    {
        json.WriteStartObject("$defs");
        while (_waiting.Count > 0)
        {
            var (name, describe) = _waiting.Dequeue();
            Within(name, describe);
        }

        json.WriteEndObject();
    }
}
