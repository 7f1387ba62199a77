using System;
using System.Linq;
using System.Text;
using Ras.Engine.Tests.Schemas;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>A record, and cases written from a result, are read as they were written, and give the same again.</summary>
public sealed class RecordTests
{
    private const string Decision = """{ "amount": 40.00, "reason": "A costed plan.", "role": "team manager", "on": "2026-05-18" }""";

    [Property(MaxTest = 300, Arbitrary = [typeof(Arbitraries)])]
    internal void A_record_is_read_as_it_was_written(Scenario scenario)
    {
        var written = RasJson.Write(ResultDocuments.RecordOf(scenario, RasEngine.Compile(scenario.Configuration).Score(scenario.Answers)));
        var read = RasJson.ReadRecord(Encoding.UTF8.GetBytes(written));
        Assert.Equal(written, RasJson.Write(read));
        Assert.Equal(scenario.Configuration, read.Configuration);
        Assert.Equal(RasJson.Write(read.Result), RasJson.Write(RasEngine.Compile(read.Configuration).Score(read.Answers)));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Arbitraries)])]
    internal void A_case_written_from_a_result_comes_out(Scenario scenario)
    {
        var engine = RasEngine.Compile(scenario.Configuration);
        var written = RasJson.Write(ResultDocuments.CasesOf(scenario, engine.Explain(scenario.Answers)));
        var read = RasJson.ReadCases(Encoding.UTF8.GetBytes(written));
        Assert.Equal(written, RasJson.Write(read));
        Assert.Empty(engine.Test(read.Cases.Single()));
    }

    [Fact]
    public void A_decision_is_kept_with_the_record()
    {
        var read = Read(RecordWith(Decision));
        Assert.Equal(new BudgetDecision { Amount = 40, Reason = "A costed plan.", Role = "team manager", On = new(2026, 5, 18) }, read.Decision);
        Assert.Equal("40.00 on 2026-05-18", read.Decision!.ToString());
        Assert.Equal("Indicative 21.75", read.ToString());
    }

    [Theory]
    [InlineData("\"amount\": 40.00, ", "", "RAS107")]
    [InlineData("40.00", "\"40.00\"", "RAS106")]
    [InlineData("40.00", "4e1", "RAS108")]
    [InlineData("2026-05-18", "2026-02-29", "RAS110")]
    [InlineData("\"team manager\"", "\"\"", "RAS116")]
    [InlineData("\"role\"", "\"roll\"", "RAS103 RAS107")]
    public void What_is_wrong_with_a_record_is_told(string from, string to, string codes)
    {
        var thrown = Assert.Throws<RasConfigurationException>(() => Read(RecordWith(Decision.Replace(from, to, StringComparison.Ordinal))));
        Assert.Equal(codes, string.Join(' ', thrown.Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void What_is_wrong_with_the_answers_in_a_record_is_told()
    {
        var thrown = Assert.Throws<RasConfigurationException>(() => Read(RecordWith(Decision).Replace("\"washing\": \"daily\"", "\"washing\": {}", StringComparison.Ordinal)));
        Assert.Equal("/answers/answers/washing", thrown.Diagnostics.Single().Pointer);
    }

    /// <summary>Answers that were read by halves are never scored by halves, years later neither.</summary>
    [Theory]
    [InlineData("""{ "answers": { "washing": { "a": 1 } } }""")]
    [InlineData("""{ "answers": { "washing": "daily", "washing": "none" } }""")]
    [InlineData("""{ "assessedOn": "2026-02-30", "answers": { "washing": "daily" } }""")]
    [InlineData("{nope")]
    public void What_could_not_be_read_stays_with_the_record(string json)
    {
        var engine = RasEngine.Compile(RasJson.ReadConfiguration(Documents.Small));
        var answers = RasJson.ReadAnswers(json);
        var record = new ScoreRecord { Configuration = engine.Configuration, Answers = answers, Result = engine.Score(answers), Engine = "1" };
        var again = RasJson.ReadRecord(Encoding.UTF8.GetBytes(RasJson.Write(record)));
        Assert.Equal(answers.Problems, again.Answers.Problems);
        Assert.Equal(RasJson.Write(record.Result), RasJson.Write(engine.Score(again.Answers)));
    }

    [Fact]
    public void What_fills_a_document_of_its_own_fits_into_a_record()
    {
        var deep = Documents.Small.Replace("{ \"on\": \"2026-03-02\", \"present\": [ 5, true, null ] }", new string('[', 31) + new string(']', 31), StringComparison.Ordinal);
        var large = deep.Replace("\"Small\"", $"\"{new string('a', (4 * 1024 * 1024) - deep.Length)}\"", StringComparison.Ordinal);
        var record = new ScoreRecord { Configuration = RasJson.ReadConfiguration(large), Result = RasEngine.Compile(RasJson.ReadConfiguration(large)).Score(AnswerSet.Empty), Engine = "1" };
        Assert.Equal(record.Configuration, RasJson.ReadRecord(Encoding.UTF8.GetBytes(RasJson.Write(record))).Configuration);
    }

    [Fact]
    public void Figures_of_a_result_keep_their_digits_and_the_zeros_at_their_end()
    {
        var record = RecordWith(Decision).Replace("40.00", "123456789012.1234567890", StringComparison.Ordinal);
        Assert.Contains("123456789012.1234567890", RasJson.Write(Read(record)), StringComparison.Ordinal);
    }

    private static ScoreRecord Read(string json) => RasJson.ReadRecord(Encoding.UTF8.GetBytes(json));

    private static string RecordWith(string decision)
    {
        var engine = RasEngine.Compile(RasJson.ReadConfiguration(Documents.Small));
        var answers = RasJson.ReadAnswers("""{ "answers": { "washing": "daily" } }""");
        var record = new ScoreRecord { Configuration = engine.Configuration, Answers = answers, Result = engine.Score(answers), Engine = RasEngine.Version };
        var json = RasJson.Write(record).TrimEnd();
        return json[..^1].TrimEnd() + ",\n  \"decision\": " + decision + "\n}";
    }
}
