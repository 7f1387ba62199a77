using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>
/// The canonical form against the vectors of RFC 8785 that apply: order of names, escapes, white space, literals. Its numbers do not,
/// where they go through binary floating point: here digits stay as they are, less zeros that say nothing.
/// </summary>
/// <remarks>A hash is all that the library shows of the form, so each vector stands in a note of a configuration, and the whole is hashed here apart.</remarks>
public sealed class CanonicalVectorTests
{
    private const string Before = """{"budget":{"pointPrice":1},"formatVersion":1,"id":"c","period":"week","questions":[{"id":"q","options":[{"id":"a"}]}],"title":"T","version":"1","x-note":""";

    /// <summary>RFC 8785, section 3.2.3: names in the order of UTF-16 code units.</summary>
    [Fact]
    public void Names_stand_in_the_order_of_their_code_units() => Canonical(
        "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}",
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");

    /// <summary>RFC 8785, section 3.2.2: the text and the literals of its first example.</summary>
    [Fact]
    public void Only_what_must_be_escaped_is() => Canonical(
        """{ "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }""",
        "{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");

    /// <summary>RFC 8785, section 3.2.2.2: the short escapes, and lower-case hexadecimal digits for the rest.</summary>
    [Fact]
    public void Control_characters_have_one_spelling() => Canonical(
        "\"\\u0000\\u0008\\u0009\\u000A\\u000c\\u000D\\u001F\\u007f\"",
        "\"\\u0000\\b\\t\\n\\f\\r\\u001f\u007f\"");

    [Theory]
    [InlineData("[ ]", "[]")]
    [InlineData("{ }", "{}")]
    [InlineData("[56, {\"d\": true, \"10\": null, \"1\": [ ]}]", "[56,{\"1\":[],\"10\":null,\"d\":true}]")]
    [InlineData("{\"peach\":\"a\",\"péché\":\"b\",\"pêche\":\"c\",\"sin\":\"d\"}", "{\"peach\":\"a\",\"péché\":\"b\",\"pêche\":\"c\",\"sin\":\"d\"}")]
    [InlineData("[4.50, 2e-3, 0.000000000000000000000000001, 0, 1.0]", "[4.5,2e-3,0.000000000000000000000000001,0,1]")]
    public void Structures_and_plain_numbers(string written, string canonical) => Canonical(written, canonical);

    /// <summary>A hash changes if and only if the canonical document does.</summary>
    [Fact]
    public void The_hash_is_that_of_the_canonical_document()
    {
        Canonical("1", "1");
        Assert.NotEqual(HashWith("1"), HashWith("2"));
        Assert.Equal(HashWith("1.00"), HashWith("1"));
    }

    private static void Canonical(string written, string canonical)
    {
        var expected = SHA256.HashData(Encoding.UTF8.GetBytes(Before + canonical + "}"));
        Assert.Equal("sha256:" + string.Concat(expected.Select(b => b.ToString("x2"))), HashWith(written));
    }

    private static string HashWith(string note) => RasEngine.Compile(RasJson.ReadConfiguration(Before + note + "}")).Hash;
}
