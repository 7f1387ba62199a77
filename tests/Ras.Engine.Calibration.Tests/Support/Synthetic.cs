using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ras.Engine.Calibration.Tests;

/// <summary>Made-up portfolios with a known truth: points of a number question, a price, and noise.</summary>
internal static class Synthetic
{
    public const string Small = """
        {
          "formatVersion": 1, "id": "synthetic", "version": "2026.1", "title": "Synthetic", "period": "week",
          "domains": [ { "id": "need", "title": "Need" } ],
          "questions": [
            { "id": "points", "domain": "need", "text": "How many points?", "type": "number", "min": 0, "max": 200, "increment": 0.5 },
            { "id": "alarm", "text": "Is there an alarm?", "type": "yesNo", "required": false },
            { "id": "home", "text": "Is it at home?", "type": "yesNo", "required": false }
          ],
          "exclusions": [ { "id": "elsewhere", "when": { "answer": "home", "is": false }, "reason": "Only at home." } ],
          "budget": { "lines": [
            { "id": "needs", "price": 5 },
            { "id": "alarm-line", "when": { "answer": "alarm", "is": true }, "amount": 6.5 } ] }
        }
        """;

    public static RasEngine Engine(string json = Small) => RasEngine.Compile(RasJson.ReadConfiguration(Encoding.UTF8.GetBytes(json)));

    /// <summary>Cases whose cost is the points times the price, the alarm, and noise in proportion.</summary>
    public static List<PortfolioEntry> Entries(int cases, double price, double noise, int seed, Func<int, Random, double>? priceOf = null, Func<int, string>? groupOf = null)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, cases).Select(i =>
        {
            var points = 10 + (random.Next(0, 300) * 0.5m);
            var alarm = random.Next(4) == 0;
            var cost = ((double)points * (priceOf?.Invoke(i, random) ?? price) * (1 + (noise * Normal(random)))) + (alarm ? 6.5 : 0);
            return Entry($"C-{i}", points, Math.Max(1, Math.Round((decimal)cost, 2)), alarm) with { Groups = [groupOf?.Invoke(i) ?? (i % 2 == 0 ? "North" : "South")] };
        }).ToList();
    }

    public static PortfolioEntry Entry(string reference, decimal points, decimal? cost, bool alarm = false) => new()
    {
        Reference = reference, WeeklyCost = cost, Groups = ["North"],
        Answers = AnswerSet.Empty.With("points", (NumberAnswer)new NumberAnswer(points)).With("alarm", alarm),
    };

    public static Portfolio Portfolio(IEnumerable<PortfolioEntry> entries, RasEngine? engine = null, bool leaveOut = false) =>
        Calibration.Portfolio.Of(engine ?? Engine(), entries, new() { GroupColumns = ["area"], LeaveOutOutliers = leaveOut });

    public static Portfolio Portfolio(int cases, double price, double noise, int seed) => Portfolio(Entries(cases, price, noise, seed));

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
