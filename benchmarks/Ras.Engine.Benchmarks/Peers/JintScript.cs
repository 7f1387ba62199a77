using System.Linq;
using System.Text.Json;
using Jint.Native;

namespace Ras.Engine.Benchmarks;

/// <summary>The same work as a script that Jint interprets, in whole numbers scaled by eye: scripts know no decimals.</summary>
internal sealed class JintScript
{
    private const string Source = """
        function pennies(person) {
          var answers = people[person], total = 0, i = 0;
          for (i = 0; i < answers.length; i++) if (answers[i] === 255) return -1;
          for (var d = 0; d < weights.length; d++) {
            var sum = 0;
            for (i = d * 5; i < d * 5 + 5; i++) sum += points[i * 5 + answers[i]];
            total += sum * answers[40 + d] * weights[d];
          }
          var level = total >= 60800 ? 260 : total >= 41600 ? 175 : total >= 25600 ? 110 : total >= 12800 ? 60 : total >= 3200 ? 25 : 0;
          return Math.floor((total * 135 + 80) / 160) + level * 100;
        }
        """;

    private readonly Jint.Engine _engine = new();
    private readonly JsValue _pennies;

    public JintScript(RasConfiguration configuration, byte[][] people)
    {
        var points = configuration.Questions.OfType<ChoiceQuestion>().Where(q => q.Options is not null).SelectMany(q => q.Options!.Select(o => (int)(o.Points!.Value.Value * 2).Numerator));
        var weights = configuration.Domains!.Select(d => (int)(d.Weight!.Value.Value * 20).Numerator);
        _engine.Execute($"var points = {JsonSerializer.Serialize(points)}, weights = {JsonSerializer.Serialize(weights)}, people = {JsonSerializer.Serialize(people.Select(p => p.Select(a => (int)a)))};");
        _engine.Execute(Source);
        _pennies = _engine.GetValue("pennies");
    }

    public long Pennies(int person) => (long)_pennies.Invoke(person).AsNumber();
}
