using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ras.Engine.Benchmarks;

/// <summary>Random people for one configuration of choice questions, in every form that a lane takes.</summary>
internal sealed class RandomPeople
{
    private readonly RasConfiguration _configuration;

    public RandomPeople(RasConfiguration configuration, int count)
    {
        _configuration = configuration;
        Engine = RasEngine.Compile(configuration);
        var random = new Random(40);
        Answers = Enumerable.Range(0, count).Select(_ => configuration.Questions.Select(q => (byte)random.Next(OptionsOf(q).Count)).ToArray()).ToArray();
    }

    public RasEngine Engine { get; }

    /// <summary>The place of the chosen option, by person and question.</summary>
    public byte[][] Answers { get; }

    public AnswerSheet[] Sheets() => Answers.Select(Sheet).ToArray();

    public AnswerSet[] Sets() => Answers.Select(a => new AnswerSet(Named(a))).ToArray();

    /// <summary>The documents that say the answers, compact, in the order of the configuration or in any.</summary>
    public byte[][] Documents(bool anyOrder)
    {
        var random = new Random(41);
        return Answers.Select(a => new AnswerSet(anyOrder ? Named(a).OrderBy(_ => random.Next()) : Named(a))).Select(s => Encoding.UTF8.GetBytes(RasJson.Write(s, indented: false))).ToArray();
    }

    /// <summary>As many cases as wanted in columns, drawn at random.</summary>
    public AnswerColumns Columns(int count)
    {
        var random = new Random(42);
        var columns = Engine.CreateColumns(count);
        for (var question = 0; question < _configuration.Questions.Count; question++)
        {
            var options = OptionsOf(_configuration.Questions[question]).Count;
            var places = columns.Places(question).Span;
            random.NextBytes(places);
            foreach (ref var place in places)
                place = (byte)(place % options);
        }

        return columns;
    }

    private IEnumerable<KeyValuePair<string, Answer?>> Named(byte[] answers) =>
        _configuration.Questions.Select((q, i) => new KeyValuePair<string, Answer?>(q.Id, OptionsOf(q)[answers[i]].Id));

    private AnswerSheet Sheet(byte[] answers)
    {
        var sheet = Engine.CreateSheet();
        for (var question = 0; question < answers.Length; question++)
            sheet.SetOption(question, answers[question]);
        return sheet;
    }

    private ValueList<QuestionOption> OptionsOf(Question question) =>
        ((ChoiceQuestion)question).Options ?? _configuration.Scales!.Single(s => s.Id == ((ChoiceQuestion)question).Scale).Options;
}
