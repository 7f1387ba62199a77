using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>Configurations built in code have gone past no reader; nonsense in them is diagnosed as if it had been read.</summary>
public sealed class CodeBuiltTests
{
    private static readonly RasConfiguration Good = new() { Id = "good", Version = "1", Title = "Good", Budget = new() { PointPrice = 1 } };

    [Fact]
    public void Every_fault_of_one_configuration_is_told_at_once()
    {
        var nonsense = Good with
        {
            Id = "", Title = "\uD800", Version = null!, Currency = "pounds",
            Questions = [new ChoiceQuestion { Id = "q", Options = [] }, new NumberQuestion { Id = null! }],
            Domains = [new() { Id = "need", Of = [] }],
        };
        Assert.Equal(["RAS107", "RAS107", "RAS109", "RAS111", "RAS113", "RAS114", "RAS114"], Codes(nonsense).Order());
    }

    [Fact]
    public void A_condition_nested_too_deep_is_refused()
    {
        Condition deep = new AnswerCondition { Question = "q", Answered = true };
        for (var i = 0; i < 1500; i++)
            deep = new NotCondition { Part = deep };
        Assert.Equal(["RAS112"], Codes(Good with { Exclusions = [new() { Id = "deep", When = deep }] }));
    }

    [Fact]
    public void A_null_where_a_reference_belongs_is_told() =>
        Assert.Equal(["RAS105"], Codes(Good with { Steps = [new SumStep { Id = "s", Of = [(SumTerm)(string)null!] }] }));

    /// <summary>A kind that there is not, and a rule that is missing within another.</summary>
    [Fact]
    public void What_no_document_can_say_is_told_in_its_words()
    {
        string[] Told(RasConfiguration configuration)
        {
            RasEngine.TryCompile(configuration with { Questions = [new YesNoQuestion { Id = "q" }] }, out _, out var diagnostics);
            return [.. diagnostics.Select(d => d.ToString())];
        }

        Assert.Equal(["RAS109 error at /period: `period` cannot be `9`. Write `week`, `fourWeeks`, `month` or `year`."], Told(Good with { Period = (Period)9 }));
        Assert.Equal(
            ["RAS115 error at /exclusions/0/when: The condition does not say what it looks at. Give it `answer`, `of`, `all`, `any`, `not` or `count`."],
            Told(Good with { Exclusions = [new() { Id = "x", Reason = "R", When = new NotCondition { Part = null! } }] }));
        Assert.Equal(
            ["RAS107 error at /exclusions/0: `when` is missing from the exclusion `x`. Add `when`: the condition under which this RAS gives no figure."],
            Told(Good with { Exclusions = [new() { Id = "x", Reason = "R", When = null! }] }));
    }

    [Theory]
    [InlineData("gbp")]
    [InlineData("A12")]
    [InlineData("GBPS")]
    [InlineData("[[[")]
    public void A_currency_is_three_capital_letters(string currency) => Assert.Equal(["RAS109"], Codes(Good with { Currency = currency, Questions = [new YesNoQuestion { Id = "q" }] }));

    [Theory]
    [InlineData("""{ "answers": { "q": 1e5 } }""", "RAS510 problem at /answers/q: `q` is 1e5, which has an exponent. Write it in full, such as 100 for 1e2.")]
    [InlineData("[]", "RAS502 problem at the document: The document is a list. Write an answers document as an object in braces.")]
    public void A_problem_is_one_line(string document, string line) => Assert.Equal([line], RasJson.ReadAnswers(Encoding.UTF8.GetBytes(document)).Problems.Select(p => p.ToString()));

    [Theory]
    [InlineData("""{ "id": "s", "op": "lookup", "of": ["q"], "rows": [{ "is": [1e3], "value": 1 }] }""", "RAS108 error at /steps/0/rows/0/is/0 (line 1, column 152): Entry 1 of `is` is 1e3, which has an exponent. Write it in full, such as 100 for 1e2.")]
    [InlineData("""{ "id": "s", "op": "lookup", "of": ["q"], "rows": [{ "is": ["1/0"], "value": 1 }] }""", "RAS108 error at /steps/0/rows/0/is/0 (line 1, column 152): Entry 1 of `is` is 1/0, which divides by 0. Write a number above 0 after the `/`.")]
    [InlineData("""{ "id": "s", "op": "max", "of": [] }""", "RAS114 error at /steps/0/of (line 1, column 124): `of` has no entry. Add at least one.")]
    [InlineData("""{ "id": "s", "op": "interpolate", "of": "q", "nodes": [{ "at": 0, "value": 1 }], "rounding": { "increment": 1 } }""", "RAS114 error at /steps/0/nodes (line 1, column 146): `nodes` has 1 entry. Write at least 2.")]
    [InlineData("""{ "id": "s", "op": "interpolate", "of": "q", "nodes": [], "rounding": { "increment": 1 } }""", "RAS114 error at /steps/0/nodes (line 1, column 146): `nodes` has no entry. Add at least 2.")]
    public void A_step_that_cannot_be_read_is_told_whole(string step, string line)
    {
        var document = $$"""{ "formatVersion": 1, "id": "a", "version": "1", "title": "T", "period": "week", "steps": [{{step}}], "questions": [{ "id": "q", "type": "yesNo" }], "budget": { "pointPrice": 1 } }""";
        Assert.False(RasJson.TryReadConfiguration(Encoding.UTF8.GetBytes(document), out _, out var diagnostics));
        Assert.Equal([line], diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_refused_with_what_is_wrong() =>
        Assert.StartsWith("RAS101", Assert.Single(Assert.Throws<RasConfigurationException>(() => RasEngine.Load(RepositoryFiles.OfTests("Broken", "RAS101.json"))).Diagnostics).Code);

    [Fact]
    public void A_report_on_what_is_no_configuration_names_none() => Assert.StartsWith("{\"configuration\":null,", RasJson.Write(new CheckReport(), indented: false));

    /// <summary>A document that is cut short anywhere is told by both readers of answers, and nothing is thrown.</summary>
    [Fact]
    public void Answers_cut_short_within_an_escape_are_told()
    {
        var engine = RasEngine.Compile(Good with { Questions = [new ChoiceQuestion { Id = "q", Options = [new() { Id = "a" }] }] });
        var sheet = engine.CreateSheet();
        var whole = Encoding.UTF8.GetBytes("""{ "answers": { "q": "\u0061\n\ud83d\ude00" } }""");
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.False(engine.Read(whole.AsSpan(0, length), sheet));
            Assert.Equal(["RAS501"], sheet.Problems.Select(p => p.Code));
            Assert.Equal(["RAS501"], RasJson.ReadAnswers(whole.AsSpan(0, length)).Problems.Select(p => p.Code));
        }
    }

    [Fact]
    public void A_note_of_ones_own_is_JSON_under_a_name_that_says_so()
    {
        Assert.Throws<System.ArgumentException>(() => new ExtensionProperty("authority", "1"));
        Assert.Throws<System.ArgumentException>(() => new ExtensionProperty("x-a", "{"));
        Assert.Throws<System.ArgumentNullException>(() => new ExtensionProperty("x-a", null!));
        Assert.Throws<System.ArgumentNullException>(() => new ConfigurationReference(null!, null));
    }

    [Fact]
    public void Every_fault_of_a_document_is_told_at_once_in_the_order_of_the_text()
    {
        const string Document = """
            {
              "formatVersion": 1, "id": "several faults", "version": "1", "titel": "Example",
              "period": "weekly",
              "domains": [ { "id": "need", "weight": 1e2, "weight": 2 } ],
              "questions": [ { "id": "q", "points": null, "options": [ { "id": "a", "points": "ten" } ] } ],
              "budget": { "pointPrice": 12345678901234567890123456789012345 }
            }
            """;
        Assert.False(RasJson.TryReadConfiguration(Encoding.UTF8.GetBytes(Document), out _, out var diagnostics));
        Assert.Equal(["RAS107", "RAS111", "RAS103", "RAS109", "RAS108", "RAS104", "RAS103", "RAS106", "RAS108"], diagnostics.Select(d => d.Code));
        Assert.Equal(diagnostics.OrderBy(d => d.Position!.Value.Line).ThenBy(d => d.Position!.Value.Column).Select(d => d.Code), diagnostics.Select(d => d.Code));
        Assert.Contains("`title`", diagnostics[2].Help);
    }

    private static string[] Codes(RasConfiguration configuration)
    {
        Assert.False(RasEngine.TryCompile(configuration, out _, out var diagnostics));
        return diagnostics.Select(d => d.Code).ToArray();
    }
}
