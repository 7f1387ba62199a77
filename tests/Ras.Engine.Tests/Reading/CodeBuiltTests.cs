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
