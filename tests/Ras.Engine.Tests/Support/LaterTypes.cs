#if NETFRAMEWORK
// What the tests use of later frameworks and .NET Framework has not: whole types here, members in LaterMembers.cs.
namespace System.Diagnostics.CodeAnalysis
{
    internal sealed class NotNullIfNotNullAttribute(string parameterName) : Attribute
    {
        public string ParameterName { get; } = parameterName;
    }
}

namespace System.Collections.Generic
{
    internal static class KeyValuePair
    {
        public static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value) => new(key, value);
    }

    internal sealed class ReferenceEqualityComparer : IEqualityComparer<object?>
    {
        public static readonly ReferenceEqualityComparer Instance = new();

        bool IEqualityComparer<object?>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        public int GetHashCode(object? obj) => Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
#endif
