using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>The answers of a portfolio in columns, which every engine with the same questions and options reads where they lie. Safe on many threads.</summary>
internal sealed class CaseColumns
{
    private readonly IReadOnlyList<PortfolioCase> _cases;
    private readonly AnswerColumns _columns;
    private readonly string _shape;

    public CaseColumns(Portfolio portfolio)
    {
        (_cases, _shape) = (portfolio.Cases, Shape(portfolio.Engine.Configuration));
        _columns = Filled(portfolio.Engine);
    }

    /// <summary>The columns as an engine takes them; filled anew where it asks other questions.</summary>
    public AnswerColumns For(RasEngine engine)
    {
        if (Shape(engine.Configuration) != _shape)
            return Filled(engine);

        // Invariant: every case has a figure by the portfolio's engine, so no answer has a fault that no column can hold.
        var columns = engine.CreateColumns(_cases.Count);
        for (var i = 0; i < columns.QuestionCount; i++)
        {
            switch (engine.Configuration.Questions[i])
            {
                case NumberQuestion:
                    columns.Use(i, _columns.Numbers(i));
                    break;
                case ChoicesQuestion:
                    columns.Use(i, _columns.Sets(i), _columns.Places(i));
                    break;
                default:
                    columns.Use(i, _columns.Places(i));
                    break;
            }
        }

        return columns;
    }

    private AnswerColumns Filled(RasEngine engine)
    {
        var (columns, sheet) = (engine.CreateColumns(_cases.Count), engine.CreateSheet());
        for (var i = 0; i < _cases.Count; i++)
        {
            engine.Read(_cases[i].Answers, sheet);
            columns.Put(i, sheet);
        }

        return columns;
    }

    /// <summary>What the codes in columns hang on: questions, their types, the options of each in order, and increments.</summary>
    private static string Shape(RasConfiguration configuration) =>
        string.Join('\n', configuration.Questions.Select(q => $"{q.Id} {q.GetType().Name} " + q switch
        {
            NumberQuestion number => Periods.ValueOf(configuration, number.Increment).ToString(),
            ChoiceQuestion choice => Options(configuration, choice.Options, choice.Scale),
            ChoicesQuestion choices => Options(configuration, choices.Options, choices.Scale),
            _ => "",
        }));

    private static string Options(RasConfiguration configuration, IReadOnlyList<QuestionOption>? own, string? scale) =>
        string.Join(' ', (own ?? configuration.Scales!.First(s => s.Id == scale).Options).Select(o => o.Id));
}
