using System;
using System.Text;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>A part of a configuration exactly as written: what was left out is null, and equal content is equal.</summary>
public abstract record ConfigurationPart
{
    private protected ConfigurationPart()
    {
    }

    /// <summary>Properties whose names begin with <c>x-</c>: kept, part of the hash, and without effect; null where there are none.</summary>
    public ValueList<ExtensionProperty>? Extensions { get; init; }
}

/// <summary>A property that the format leaves to others.</summary>
public sealed record ExtensionProperty
{
    /// <summary>Makes a property.</summary>
    /// <param name="name">The name; it begins with <c>x-</c>.</param>
    /// <param name="json">The value as JSON text.</param>
    /// <exception cref="ArgumentNullException">The name or the value is null.</exception>
    /// <exception cref="ArgumentException">The name does not begin with <c>x-</c>, or the value is not JSON.</exception>
    public ExtensionProperty(string name, string json)
    {
        Framework.ThrowIfNull(name);
        Framework.ThrowIfNull(json);
        if (!name.StartsWith("x-", StringComparison.Ordinal))
            throw new ArgumentException("The name of such a property begins with `x-`.", nameof(name));
        if (!IsJson(json))
            throw new ArgumentException("The value of such a property is JSON.", nameof(json));
        (Name, Json) = (name, json);
    }

    /// <summary>The name; it begins with <c>x-</c>.</summary>
    public string Name { get; }

    /// <summary>The value as JSON text.</summary>
    public string Json { get; }

    private static bool IsJson(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
