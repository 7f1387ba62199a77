using System;
using System.Text;

namespace Ras.Engine.Tests.Fuzzing;

/// <summary>Many answers for one engine by every way that answers have into it: documents, sheets and columns. Most are scored as a host with many cases does it; a share is explained and written too.</summary>
internal sealed class AnswerInputs(RasEngine engine, int seed, Random random)
{
    private const int Documents = 400;
    private const int SheetEvery = 3;
    private const int ExplainEvery = 50;
    private const int PageEvery = 2_000;
    private const int ColumnsEvery = 4;

    private readonly AnswerWalk _walk = new(engine, seed, random);
    private readonly AnswerSheet _sheet = engine.CreateSheet();
    private readonly AnswerColumns _columns = engine.CreateColumns(Documents);
    private readonly ScoreSummary[] _alone = new ScoreSummary[Documents];
    private readonly bool[] _whole = new bool[Documents];

    /// <summary>The document in hand, for a report of what fails.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_walk.Document);

    /// <summary>Puts all of them to the engine.</summary>
    /// <exception cref="InvalidOperationException">Something holds that must not.</exception>
    public void Run(FuzzTally tally)
    {
        var inColumns = seed % ColumnsEvery == 0;
        for (var at = 0; at < Documents; at++)
        {
            _walk.Next();
            _whole[at] = engine.Read(_walk.Document, _sheet);
            _alone[at] = ScoreSheet(_whole[at]);
            if (inColumns)
                _columns.Put(at, _sheet);
            var isExplained = random.Next(ExplainEvery) == 0;
            if (isExplained)
                Explain(_alone[at]);
            tally.Add(FuzzKind.Scanned, !_whole[at] ? FuzzStage.Refused : isExplained ? FuzzStage.Explained : FuzzStage.Scored);
            if (at % SheetEvery == 0)
                tally.Add(FuzzKind.Sheet, ChangeSheet() ? FuzzStage.Scored : FuzzStage.Refused);
        }

        if (inColumns)
            RunColumns(tally);
    }

    private ScoreSummary ScoreSheet(bool isWhole)
    {
        var summary = engine.Score(_sheet);
        Law.Must(isWhole == (_sheet.Problems.Count == 0) && isWhole == (summary.Status != ScoreStatus.InvalidAnswers), "answers are invalid where they have problems");
        Law.Must(summary.Amount is null == (summary.Status != ScoreStatus.Indicative), "there is a figure where the budget is indicative");
        return summary;
    }

    private void Explain(ScoreSummary alone)
    {
        var answers = RasJson.ReadAnswers(_walk.Document);
        var why = Law.Explain(engine, answers);
        Law.Must((why.Budget.Status, why.Budget.Amount) == (alone.Status, alone.Amount), "a document scores the same straight from its bytes and as a tree");
        if (random.Next(PageEvery / ExplainEvery) == 0)
            Law.Write(engine, answers, why);
    }

    /// <summary>Changes a few answers by place; false where one does not fit.</summary>
    private bool ChangeSheet()
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var question = random.Next(_sheet.QuestionCount);
            switch (engine.Configuration.Questions[question])
            {
                case var _ when random.Next(8) == 0:
                    _sheet.Clear(question);
                    break;
                case ChoiceQuestion { Options: { } options }:
                    _sheet.SetOption(question, random.Next(options.Count));
                    break;
                case ChoicesQuestion { Options: { } options }:
                    _sheet.SetOptions(question, (ulong)random.NextInt64() & ((1UL << Math.Min(options.Count, 63)) - 1));
                    break;
                case NumberQuestion:
                    _sheet.SetNumber(question, random.Next(2) == 0 ? random.Next(0, 20) : (decimal)random.Next(-2_000, 2_000) / (1 << random.Next(8)));
                    break;
                case YesNoQuestion:
                    _sheet.SetYesNo(question, random.Next(2) == 0);
                    break;
            }
        }

        return ScoreSheet(_sheet.Problems.Count == 0).Status != ScoreStatus.InvalidAnswers;
    }

    private void RunColumns(FuzzTally tally)
    {
        var results = engine.CreateResults(Documents);
        engine.Score(_columns, results);
        for (var at = 0; at < Documents; at++)
            Law.Must((results.StatusOf(at), results.AmountOf(at)) == (_alone[at].Status, _alone[at].Amount), "a case scores the same in columns and alone");

        // What no sheet can hold: any byte for a place, any whole number for a number, any bits for a set.
        for (var at = 0; at < Documents; at++)
            ChangeCase(at, random.Next(_columns.QuestionCount));

        engine.Score(_columns, results);
        for (var at = 0; at < Documents; at++)
        {
            var status = results.StatusOf(at);
            Law.Must(results.AmountOf(at) is null == (status != ScoreStatus.Indicative), "there is a figure where the budget is indicative");
            tally.Add(FuzzKind.Column, status == ScoreStatus.InvalidAnswers ? FuzzStage.Refused : FuzzStage.Scored);
        }
    }

    private void ChangeCase(int at, int question)
    {
        var isWild = random.Next(8) == 0;
        switch (engine.Configuration.Questions[question])
        {
            case NumberQuestion:
                _columns.Numbers(question).Span[at] = isWild ? random.NextInt64(long.MinValue, long.MaxValue) : random.Next(-2, 30);
                break;
            case var other:
                _columns.Places(question).Span[at] = (byte)random.Next(isWild ? 256 : 3);
                if (other is ChoicesQuestion)
                    _columns.Sets(question).Span[at] = (ulong)random.NextInt64() >> random.Next(64);
                break;
        }
    }
}
