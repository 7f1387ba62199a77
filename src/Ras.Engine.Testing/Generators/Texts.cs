using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Texts for people: what readers and writers of documents must not trip over.</summary>
internal static class Texts
{
    public static Gen<string> Any { get; } = Gen.Elements(
        "Help with washing",
        "Every day",
        "He said \"never\"",
        "C:\\care\\plans",
        "Gofal a chymorth yn Llŷn",
        "50% < all & more > none",
        "£4.35 an hour",
        "👵🏽 at home",
        "it's 'quoted'",
        "a/b ~ c",
        "$price",
        "total");

    public static Gen<ExtensionProperty> Extension { get; } =
        from name in Gen.Elements("x-note", "x-", "x-Owner", "x-é")
        from json in Gen.Elements("1", "\"seen\"", "true", "[]", "{}", "[1,\"two\",{\"three\":3.5}]", "{\"x-a\":{\"b\":[false]}}")
        select new ExtensionProperty(name, json);

    public static Gen<ValueList<ExtensionProperty>?> Extensions { get; } =
        Extension.Select(e => (ValueList<ExtensionProperty>)[e]).Sometimes(4);
}
