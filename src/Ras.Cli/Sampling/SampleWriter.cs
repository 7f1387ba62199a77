using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Writes made-up cases: case after case, each from the seed and its own number alone.</summary>
/// <remarks>
/// Answers that give no figure are mostly drawn again, so that a portfolio is one of people whom the RAS is for, with some of the
/// others among them. Whether they give one is found by the engine, which is exact, so that the same cases are kept everywhere.
/// </remarks>
internal sealed class SampleWriter
{
    private const int MostTries = 24;
    private const int KeptWithoutFigure = 50;

    private static readonly string[] Areas = ["North", "North", "North", "North", "East", "East", "East", "South", "South", "West"];

    private readonly RasEngine _engine;
    private readonly ulong _seed;
    private readonly bool _asJson;
    private readonly int? _noise;
    private readonly SampleDraw _draw;
    private readonly ColumnScoring _scoring;
    private readonly AmountText _amounts;
    private readonly ParsedCases _cases;
    private readonly ScoredCases _scored = new();
    private readonly string[] _ages;
    private readonly DrawnFacts _facts;

    public SampleWriter(RasEngine engine, ulong seed, OutputForm form, int? noise = null)
    {
        (_engine, _seed, _asJson, _noise) = (engine, seed, form == OutputForm.Json, noise);
        (_draw, _scoring, _amounts) = (new(engine.Configuration), new(engine), new(engine.Configuration));
        _cases = new(engine.Configuration.Questions.Count);
        _ages = engine.Configuration.About == About.Child ? ["0 to 4", "5 to 10", "11 to 17"] : ["18 to 39", "40 to 64", "65 to 84", "85 and over"];
        _facts = new(engine.Configuration.Questions.Select(q => q.Id));
    }

    public void Write(Stream output, long cases)
    {
        var bytes = new ByteWriter();
        var record = new CsvRecord(bytes, (byte)',', raw: false);
        if (!_asJson)
            WriteHeader(record);
        for (var number = 1L; number <= cases; number++)
        {
            var numbers = new IntegerStream(_seed, (ulong)number);
            Draw(ref numbers);
            var reference = string.Create(CultureInfo.InvariantCulture, $"S-{number:0000000}");
            DrawFacts(ref numbers);
            if (_asJson)
                WriteJson(bytes, reference);
            else
                WriteRow(record, reference);
            if (bytes.Length < 1 << 18)
                continue;
            output.Write(bytes.Written.Span);
            bytes.Clear();
        }

        output.Write(bytes.Written.Span);
    }

    private void Draw(ref IntegerStream numbers)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            _draw.Draw(ref numbers, _cases);
            _scoring.Score(_cases, _scored);
            if (_scored.StatusOf(0) == ScoreStatus.Indicative || numbers.Below(KeptWithoutFigure) == 0)
                return;
        }
    }

    private void WriteHeader(CsvRecord record)
    {
        foreach (var name in new[] { "reference" }.Concat(_facts.Names).Concat(_draw.Cells.Select(c => c.Question.Id)))
            record.Cell(name);
        record.End();
    }

    private void WriteRow(CsvRecord record, string reference)
    {
        record.Cell(reference);
        foreach (var fact in _facts.Names)
            record.Cell(_facts.Text(fact));
        for (var at = 0; at < _draw.Cells.Count; at++)
            record.Cell(Cell(at));
        record.End();
    }

    private void DrawFacts(ref IntegerStream numbers)
    {
        _facts.Area = numbers.Below(700) == 0 ? "Islands" : Areas[numbers.Below(Areas.Length)];
        _facts.AgeBand = _ages[numbers.Below(_ages.Length)];
        var share = Share(ref numbers);
        _facts.Package = _scored.StatusOf(0) == ScoreStatus.Indicative ? decimal.Floor(_amounts.ToMoney(_scored.AmountsInIncrements[0]) * share) / 100 : null;
    }

    /// <summary>What an existing package costs in percent of the indicative budget: from 70 to 140, or about 100 with so much noise.</summary>
    private decimal Share(ref IntegerStream numbers)
    {
        if (_noise is not { } percent)
            return 70 + numbers.Below(71);

        // Why twelve: their sum, less its mean, is close to a normal distribution with a standard deviation of a thousand.
        var sum = 0;
        for (var i = 0; i < 12; i++)
            sum += numbers.Below(1000);
        return decimal.Max(1, 100 + (percent * (sum - 5994) / 1000m));
    }

    private string Cell(int at) => (_draw.Cells[at].Question, _cases.Codes[at]) switch
    {
        (_, 0) => "",
        (ChoiceQuestion, var code) => _draw.Cells[at].Options[code - 1].Id,
        (ChoicesQuestion, _) => string.Join(";", Chosen(at)) is { Length: > 0 } list ? list : ";",
        (NumberQuestion, _) => _cases.Numbers[at].ToString("0.##################", CultureInfo.InvariantCulture),
        var (_, code) => code == 2 ? "true" : "false",
    };

    private IEnumerable<string> Chosen(int at) => _draw.Cells[at].Options.Where((_, i) => (_cases.Sets[at] >> i & 1) != 0).Select(o => o.Id);

    private void WriteJson(ByteWriter bytes, string reference)
    {
        var answers = Enumerable.Range(0, _draw.Cells.Count).Where(at => _cases.Codes[at] != 0).Select(at => KeyValuePair.Create(_draw.Cells[at].Question.Id, (Answer?)AnswerAt(at)));
        var document = RasJson.Write(new AnswerSet(answers).WithReference(reference), indented: false);
        bytes.Write(document[..^1] + _facts.Extensions() + "}");
        bytes.Write((byte)'\n');
    }

    private Answer AnswerAt(int at) => _draw.Cells[at].Question switch
    {
        ChoiceQuestion => Cell(at),
        ChoicesQuestion => new OptionsAnswer(ValueList.From(Chosen(at))),
        NumberQuestion => _cases.Numbers[at],
        _ => _cases.Codes[at] == 2,
    };
}
