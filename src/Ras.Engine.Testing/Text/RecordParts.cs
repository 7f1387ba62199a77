using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Ras.Engine.Testing;

/// <summary>Everything that records are made of, found by looking, so that nothing new in the format is passed over.</summary>
internal static class RecordParts
{
    // Why kept: looking types up again for every part would be most of the time that tests take.
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>The whole itself and all its parts, the parts of parts too, in the order of the document.</summary>
    public static IEnumerable<object> Of(object whole)
    {
        yield return whole;
        foreach (var part in Directly(whole).SelectMany(Of))
            yield return part;
    }

    /// <summary>What a record holds, by name; what was left out is passed over.</summary>
    public static IEnumerable<(string Name, object Value)> Named(object record)
    {
        foreach (var property in Properties.GetOrAdd(record.GetType(), PropertiesOf))
        {
            if (property.GetValue(record) is { } value)
                yield return (property.Name, value);
        }
    }

    /// <summary>Whether this is a record of several parts and not a single word or figure.</summary>
    public static bool IsRecord(object value) =>
        value is ConfigurationPart or Answer or ExtensionProperty or ConfigurationReference or Number or NumberOrReference or OptionPoints;

    private static IEnumerable<object> Directly(object whole) => whole switch
    {
        string => [],
        IEnumerable list => list.Cast<object>(),
        _ when IsRecord(whole) => Named(whole).Select(p => p.Value),
        _ => [],
    };

    private static PropertyInfo[] PropertiesOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0).OrderBy(Depth),
    ];

    // Why: reflection lists a derived record's own properties first, and the document begins with those that all share, such as the id.
    private static int Depth(PropertyInfo property)
    {
        var depth = 0;
        for (var type = property.DeclaringType; type is not null; type = type.BaseType)
            depth++;
        return property.Name == nameof(ConfigurationPart.Extensions) ? int.MaxValue : depth;
    }
}
