using System;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>One row of a record's table: a property's name, kind, whether it is required, and what it is.</summary>
/// <typeparam name="T">The record.</typeparam>
internal abstract class Property<T>(string name, bool isRequired, string description)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    public string Description { get; } = description;

    /// <summary>Reads the value and puts it into a copy of the record; the record as it was where the value cannot be read.</summary>
    public abstract bool TryRead(DocumentReader reader, int node, ref T record);

    /// <summary>Writes name and value, or nothing where the property was left out.</summary>
    public abstract void Write(Utf8JsonWriter writer, T record);

    /// <summary>Writes the keywords of the property into the object that is open.</summary>
    public abstract void Describe(SchemaWriter schema);
}

/// <summary>Makes the rows of a record's table.</summary>
internal static class Property
{
    public static Property<T> Required<T, TValue>(string name, JsonKind<TValue> kind, Func<T, TValue> get, Func<T, TValue, T> set, string description)
        where TValue : notnull => new PropertyRow<T, TValue>(name, true, description, kind, (r, v) => set(r, v), r => get(r) is { } value ? (true, value) : default);

    public static Property<T> Optional<T, TValue>(string name, JsonKind<TValue> kind, Func<T, TValue?> get, Func<T, TValue, T> set, string description)
        where TValue : class => new PropertyRow<T, TValue>(name, false, description, kind, set, r => get(r) is { } value ? (true, value) : default);

    public static Property<T> Optional<T, TValue>(string name, JsonKind<TValue> kind, Func<T, TValue?> get, Func<T, TValue, T> set, string description)
        where TValue : struct => new PropertyRow<T, TValue>(name, false, description, kind, set, r => get(r) is { } value ? (true, value) : default);

    /// <summary>A property that is always written: null where there is nothing to say.</summary>
    public static Property<T> OrNull<T, TValue>(string name, JsonKind<TValue> kind, Func<T, TValue?> get, Func<T, TValue?, T> set, string description)
        where TValue : class => new PropertyRow<T, TValue?>(name, true, description, new NullableKind<TValue>(kind), set, r => (true, get(r)));

    /// <summary>A property that is always written: null where there is nothing to say.</summary>
    public static Property<T> OrNull<T, TValue>(string name, JsonKind<TValue> kind, Func<T, TValue?> get, Func<T, TValue?, T> set, string description)
        where TValue : struct => new PropertyRow<T, TValue?>(name, true, description, new NullableValueKind<TValue>(kind), set, r => (true, get(r)));

    /// <summary>A property of a document that is only written.</summary>
    public static Property<T> Written<T, TValue>(string name, JsonKind<TValue> kind, Func<T, TValue> get, string description)
        where TValue : notnull => Required(name, kind, get, OnlyWritten, description);

    /// <summary>A property of a document that is only written: null where there is nothing to say.</summary>
    public static Property<T> WrittenOrNull<T, TValue>(string name, JsonKind<TValue> kind, Func<T, TValue?> get, string description)
        where TValue : class => OrNull(name, kind, get, OnlyWritten, description);

    /// <summary>A property of a document that is only written: null where there is nothing to say.</summary>
    public static Property<T> WrittenOrNull<T, TValue>(string name, JsonKind<TValue> kind, Func<T, TValue?> get, string description)
        where TValue : struct => OrNull(name, kind, get, OnlyWritten, description);

    private static T OnlyWritten<T, TValue>(T record, TValue value) => throw new NotSupportedException("The document is only written.");

    private sealed class PropertyRow<T, TValue>(
        string name, bool isRequired, string description, JsonKind<TValue> kind, Func<T, TValue, T> set, Func<T, (bool Has, TValue Value)> get)
        : Property<T>(name, isRequired, description)
    {
        public override bool TryRead(DocumentReader reader, int node, ref T record)
        {
            if (!kind.TryRead(reader, node, out var value))
                return false;
            record = set(record, value);
            return true;
        }

        public override void Write(Utf8JsonWriter writer, T record)
        {
            var (has, value) = get(record);
            if (!has)
                return;
            writer.WritePropertyName(Name);
            kind.Write(writer, value);
        }

        public override void Describe(SchemaWriter schema)
        {
            schema.Keyword("description", Description);
            kind.Describe(schema);
        }
    }
}
