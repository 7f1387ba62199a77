using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Samples;

/// <summary>Random valid answers to every question of a configuration, by id, for a rule that has never seen the configuration.</summary>
internal sealed class RandomAnswers
{
    private static readonly double[] Skews = [0.25, 0.5, 1, 2, 4, 8, 24];
    private static readonly double[] Quiets = [0, 0.3, 0.7, 0.9, 0.97];
    private readonly Dictionary<string, Answer?> _answers = new(StringComparer.Ordinal);

    // Why skewed: even draws of forty questions nearly all have the same total, and no edge of a table would be met.
    private RandomAnswers(RasConfiguration configuration, Random random)
    {
        var skew = Skews[random.Next(Skews.Length)];
        var quiet = Quiets[random.Next(Quiets.Length)];
        foreach (var question in configuration.Questions)
        {
            if (question.IfMissing is not null && random.Next(8) == 0)
                continue;
            _answers[question.Id] = Draw(configuration, question, random, () => random.NextDouble() < quiet ? 0 : Math.Pow(random.NextDouble(), skew));
        }
    }

    public static RandomAnswers Draw(RasConfiguration configuration, Random random) => new(configuration, random);

    public AnswerSet ToAnswerSet() => new(_answers);

    public string Option(string question) => ((OptionAnswer)_answers[question]!).Option;

    /// <summary>The options chosen; none where there is no answer.</summary>
    public IEnumerable<string> Options(string question) => _answers.TryGetValue(question, out var answer) ? ((OptionsAnswer)answer!).Options : [];

    /// <summary>The number; 0 where there is no answer.</summary>
    public decimal Number(string question) => _answers.TryGetValue(question, out var answer) ? ((NumberAnswer)answer!).Value.ToDecimal() : 0;

    /// <summary>Whether it is yes; no where there is no answer.</summary>
    public bool Yes(string question) => _answers.TryGetValue(question, out var answer) && ((YesNoAnswer)answer!).Yes;

    public override string ToString() => RasJson.Write(ToAnswerSet(), indented: false);

    private static Answer Draw(RasConfiguration configuration, Question question, Random random, Func<double> share)
    {
        switch (question)
        {
            case ChoiceQuestion choice:
                var options = Options(configuration, choice.Options, choice.Scale);
                return new OptionAnswer(options[(int)(options.Count * share())].Id);
            case ChoicesQuestion choices:
                var often = share();
                return new OptionsAnswer([.. Options(configuration, choices.Options, choices.Scale).Where(_ => random.NextDouble() < often).Select(o => o.Id)]);
            case NumberQuestion number:
                var count = (number.Max.Value - number.Min.Value) / number.Increment.Value + 1;
                return new NumberAnswer(number.Min.Value + number.Increment.Value * (int)((double)count.ToDecimal() * share()));
            default:
                return new YesNoAnswer(share() > 0.5);
        }
    }

    private static ValueList<QuestionOption> Options(RasConfiguration configuration, ValueList<QuestionOption>? own, string? scale) =>
        own ?? configuration.Scales!.Single(s => s.Id == scale).Options;
}
