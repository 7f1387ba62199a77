using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What is promised of effort, at its limits: as many answer sets as are allowed and one fewer, no work at all, and a check that is ended before it begins.</summary>
public sealed class CheckEffortTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(3, 2)]
    public void All_answers_are_gone_through_where_there_are_just_as_many_as_are_allowed(int options, int numbers)
    {
        var (configuration, sets) = (Of(options, numbers), options * numbers);
        Assert.Equal((long?)sets, RasChecker.Check(configuration, new() { MostAnswerSets = sets, EffortPercent = 0 }).AnswerSets);
        Assert.Null(RasChecker.Check(configuration, new() { MostAnswerSets = sets - 1, EffortPercent = 0 }).AnswerSets);
    }

    [Fact]
    public void Where_no_work_is_allowed_none_of_climbing_is_told()
    {
        var told = new List<CheckProgress>();
        RasChecker.Check(Of(3, 2), ProofAndCountTests.ByEnds, new Told(told.Add));
        var reached = told.Where(t => t.Proof == CheckProof.Reach).Select(t => t.Done).ToArray();
        Assert.NotEmpty(reached);
        Assert.DoesNotContain(reached, done => done is >= 50 and < 75);
    }

    /// <summary>Without a question no proof tells of progress, so going through the one set there is ends by itself.</summary>
    [Fact]
    public void A_check_that_is_ended_before_it_begins_has_no_report_even_where_nothing_is_asked()
    {
        var configuration = RasJson.ReadConfiguration("""
            { "formatVersion": 1, "id": "grant", "version": "1", "title": "Grant", "period": "week",
              "questions": [], "budget": { "lines": [ { "id": "grant", "amount": 10 } ] } }
            """);
        Assert.Equal((long?)1, RasChecker.Check(configuration).AnswerSets);
        Assert.Throws<OperationCanceledException>(() => RasChecker.Check(configuration, cancellation: new CancellationToken(canceled: true)));
    }

    private static RasConfiguration Of(int options, int numbers)
    {
        var written = string.Join(", ", Enumerable.Range(0, options).Select(i => $$"""{ "id": "o{{i}}", "points": {{i}} }"""));
        return RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "few", "version": "1", "title": "Few", "period": "week",
              "domains": [ { "id": "care" } ],
              "questions": [ { "id": "q", "domain": "care", "options": [ {{written}} ] },
                             { "id": "n", "type": "number", "domain": "care", "min": 1, "max": {{numbers}}, "increment": 1 } ],
              "budget": { "pointPrice": 3 } }
            """);
    }
}
