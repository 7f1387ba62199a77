using Ras.Engine;

namespace Ras.Cli;

/// <summary>Scores a block of cases: parsed cases in, what came of them out. Used by one thread at a time.</summary>
internal sealed class SheetScoring(RasEngine engine)
{
    private readonly Question[] _questions = [.. engine.Configuration.Questions];
    private readonly AnswerSheet _sheet = engine.CreateSheet();

    /// <summary>Scores every case; one that is unfit, or whose answer the engine refuses, has invalid answers.</summary>
    public void Score(ParsedCases cases, ScoredCases results)
    {
        results.Clear(cases.Count);
        for (var row = 0; row < cases.Count; row++)
        {
            _sheet.Clear();
            Put(cases, row * cases.Questions);
            var score = engine.Score(_sheet);
            results.Status[row] = score.Status;
            results.AmountInIncrements[row] = score.AmountInIncrements;
            results.OneOffInIncrements[row] = score.OneOffInIncrements;
            results.Points[row] = score.Points;
        }

        foreach (var row in cases.Unfit)
        {
            results.Status[row] = ScoreStatus.InvalidAnswers;
            (results.AmountInIncrements[row], results.OneOffInIncrements[row], results.Points[row]) = (0, 0, null);
        }
    }

    private void Put(ParsedCases cases, int at)
    {
        for (var question = 0; question < _questions.Length; question++)
        {
            var code = cases.Codes[at + question];
            if (code <= 0)
                continue;
            switch (_questions[question])
            {
                case ChoiceQuestion:
                    _sheet.SetOption(question, code - 1);
                    break;
                case ChoicesQuestion:
                    _sheet.SetOptions(question, cases.Sets[at + question]);
                    break;
                case NumberQuestion:
                    _sheet.SetNumber(question, cases.Numbers[at + question]);
                    break;
                default:
                    _sheet.SetYesNo(question, code == 2);
                    break;
            }
        }
    }
}
