using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Xunit;

namespace Ras.Engine.Tests.Scoring;

/// <summary>Answers built in code have gone past no reader; whatever they hold, scoring gives a result.</summary>
public sealed class NonsenseAnswerTests
{
    private static readonly RasEngine Engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", "illustrative-adults", "configuration.json"));

    public static IEnumerable<object[]> Nonsense() => new AnswerSet[]
    {
        AnswerSet.Empty.With("\uD800", "\uDC00"),
        AnswerSet.Empty.With("\uD800", "a").With("\uFFFD", "b"),
        AnswerSet.Empty.With("", "").With("a/b~c", new[] { "\uD800", "\uD800" }),
        AnswerSet.Empty.With("nights", new NumberAnswer(new Rational(BigInteger.Pow(7, 4000), BigInteger.Pow(3, 4000)))),
        AnswerSet.Empty.With("setting", new string('x', 5_000_000)),
        new(Enumerable.Range(0, 20_000).Select(i => KeyValuePair.Create<string, Answer?>($"question-{i}", i))),
        AnswerSet.Empty.WithReference("\uD800").WithConfiguration(new("\uD800\n`", "\u202E")).WithAssessedOn(default(CalendarDate)),
    }.Select(a => new object[] { a });

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Scoring_never_throws_on_it(AnswerSet answers)
    {
        var why = Engine.Explain(answers);
        Assert.NotEqual(ScoreStatus.Indicative, why.Budget.Status);
        Assert.NotEmpty(RasText.Write(why));
        Assert.NotEmpty(RasJson.Write(why.Budget));
        Assert.NotEmpty(RasJson.Write(answers));
    }

    [Fact]
    public void Nulls_are_refused_where_they_are_written()
    {
        Assert.Throws<ArgumentNullException>(() => new OptionAnswer(null!));
        Assert.Throws<ArgumentNullException>(() => new OptionAnswer("a") with { Option = null! });
        Assert.Throws<ArgumentNullException>(() => new OptionsAnswer(null!));
        Assert.Throws<ArgumentNullException>(() => new OptionsAnswer(["a"]) with { Options = null! });
        Assert.Throws<ArgumentNullException>(() => ValueList.From(["a", null!]));
        Assert.Throws<ArgumentNullException>(() => AnswerSet.Empty.With(null!, "a"));
        Assert.Throws<ArgumentNullException>(() => Engine.Score((AnswerSet)null!));
    }
}
