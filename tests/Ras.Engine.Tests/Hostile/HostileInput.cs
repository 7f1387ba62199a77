using System;
using System.Text;

namespace Ras.Engine.Tests.Hostile;

/// <summary>A document made to break its reader: too deep, too large, twice, wrongly encoded, or with numbers and references that grow without end.</summary>
/// <param name="Name">What is hostile about it.</param>
/// <param name="Kind">As what it is read.</param>
/// <param name="Codes">Every code that the engine gives for it, each once and in order, with blanks between; empty where it is taken.</param>
/// <param name="Make">Makes its bytes; many are far too large to keep as files.</param>
internal sealed record HostileInput(string Name, HostileKind Kind, string Codes, Func<byte[]> Make)
{
    public static HostileInput Configuration(string name, string codes, Func<string> text) => new(name, HostileKind.Configuration, codes, () => Utf8(text()));

    public static HostileInput Configuration(string name, string codes, string text) => Configuration(name, codes, () => text);

    public static HostileInput Answers(string name, string codes, Func<string> text) => new(name, HostileKind.Answers, codes, () => Utf8(text()));

    public static HostileInput Answers(string name, string codes, string text) => Answers(name, codes, () => text);

    public static byte[] Utf8(string text) => new UTF8Encoding(false, true).GetBytes(text);

    public override string ToString() => $"{Kind}: {Name}";
}

/// <summary>As what a hostile document is read.</summary>
internal enum HostileKind
{
    Configuration,
    Answers,
    Record,
    Cases,
    Texts,
}
