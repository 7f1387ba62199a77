using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What must hold of properties that stand together: how it is checked, and how a schema says it.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="check">What is wrong with a record, given the names of the properties that stand; null where nothing is.</param>
/// <param name="describe">Writes the keywords that say the same.</param>
internal sealed class PropertyRule<T>(Func<T, ISet<string>, Fault?> check, Action<SchemaWriter> describe)
{
    public Fault? Check(T record, ISet<string> standing) => check(record, standing);

    public void Describe(SchemaWriter schema) => describe(schema);
}

/// <summary>Makes the rules of properties that stand together.</summary>
internal static class PropertyRule
{
    /// <summary>Just one of some properties stands.</summary>
    public static PropertyRule<T> JustOne<T>(Func<T, string> subject, string what, params string[] names) => new(
        (record, standing) => ReadingFaults.NotJustOne(subject(record), what, names.Select(n => (n, standing.Contains(n))).ToArray()),
        schema => schema.Each("oneOf", Standing(schema, names)));

    /// <summary>Just one of two properties stands.</summary>
    public static PropertyRule<T> EitherOr<T>(string first, string second, Fault neither, Fault both) => new(
        (_, standing) => (standing.Contains(first), standing.Contains(second)) switch
        {
            (false, false) => neither,
            (true, true) => both,
            _ => null,
        },
        schema => schema.Each("oneOf", Standing(schema, first, second)));

    /// <summary>One of some properties stands, or more of them.</summary>
    public static PropertyRule<T> AtLeastOne<T>(Func<T, Fault> none, params string[] names) => new(
        (record, standing) => names.Any(standing.Contains) ? null : none(record),
        schema => schema.Each("anyOf", Standing(schema, names)));

    /// <summary>Two properties do not stand together.</summary>
    public static PropertyRule<T> NotBoth<T>(string first, string second, Func<T, Fault> both) => new(
        (record, standing) => standing.Contains(first) && standing.Contains(second) ? both(record) : null,
        schema => schema.Within("not", () => schema.Texts("required", [first, second])));

    /// <summary>Where one property is true, another does not stand.</summary>
    public static PropertyRule<T> NotWhereTrue<T>(string flag, Func<T, bool?> isTrue, string name, Func<T, Fault> both) => new(
        (record, standing) => isTrue(record) == true && standing.Contains(name) ? both(record) : null,
        schema => schema.Within("not", () =>
        {
            schema.Within("properties", () => schema.Within(flag, () => schema.Keyword("const", true)));
            schema.Texts("required", [flag, name]);
        }));

    /// <summary>Where one property stands, so does another.</summary>
    public static PropertyRule<T> Needs<T>(string name, string needed, Func<T, Fault> without) => new(
        (record, standing) => standing.Contains(name) && !standing.Contains(needed) ? without(record) : null,
        schema => schema.Within("dependentRequired", () => schema.Texts(name, [needed])));

    private static Action[] Standing(SchemaWriter schema, params string[] names) =>
        names.Select(name => (Action)(() => schema.Texts("required", [name]))).ToArray();
}
