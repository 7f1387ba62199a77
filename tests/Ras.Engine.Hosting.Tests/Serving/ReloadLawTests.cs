using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;

namespace Ras.Engine.Hosting.Tests.Serving;

/// <summary>After any sequence of edits and looks, what is served is what an obvious twin says: the last that stood still and could be used, whole.</summary>
public sealed class ReloadLawTests
{
    private static readonly string[] Texts =
    [
        Small.Json(), Small.Json(price: 5), Small.Json(price: 6, version: "2027.1"), Small.Json("carers"), Small.Json("carers", price: 7), Small.Json(price: -1), "", "{ \"half\": ",
        Small.Json(version: "2026.2", replaces: "2026.1"),
    ];

    private enum Act
    {
        Edit, Remove, Look, Ask,
    }

    [Fact]
    public async Task What_is_served_is_always_the_last_whole_that_could_be_used()
    {
        var (sequences, swaps, refusals) = (Sequences.Sample(400, new Rnd(1), 40), 0, 0);
        foreach (var sequence in sequences)
        {
            var documents = new Dictionary<string, string> { ["a"] = Small.Json() };
            await using var host = await TestHost.Start(ras => ras.AddCallback("rows", TestHost.Documents(documents)));
            var twin = new Twin(documents);
            foreach (var (act, name, text) in sequence)
            {
                switch (act)
                {
                    case Act.Edit: documents[name] = text; break;
                    case Act.Remove: documents.Remove(name); break;
                    case Act.Look: host.Served.Look(); twin.Look(documents); break;
                    case Act.Ask: host.Served.Reload(); twin.Take(documents); break;
                }

                var isSame = twin.Served.SequenceEqual(host.Served.Current.Engines.Select(e => e.Hash)) && twin.IsRefused == host.Served.Refused.Count > 0;
                Assert.True(isSame, $"At `{act}` the host parts from the twin: {string.Join("\n", sequence)}");
            }

            (swaps, refusals) = (swaps + twin.Swaps, refusals + twin.Refusals);
        }

        Assert.True(swaps > 200 && refusals > 200, $"The sequences reach too little: {swaps} swaps, {refusals} refusals.");
    }

    private static Gen<(Act Act, string Name, string Text)[]> Sequences =>
        (from act in Gen.Frequency((4, Gen.Constant(Act.Edit)), (1, Gen.Constant(Act.Remove)), (6, Gen.Constant(Act.Look)), (1, Gen.Constant(Act.Ask)))
         from name in Gen.Elements("a", "b", "c")
         from text in Gen.Elements(Texts)
         select (act, name, text)).ArrayOf();

    /// <summary>The rule, said slowly: texts are kept, and compared as texts.</summary>
    private sealed class Twin
    {
        private string _lastTaken = "";
        private string? _lastLook;

        public Twin(Dictionary<string, string> documents)
        {
            Take(documents);
            (Swaps, Refusals) = (0, 0);
        }

        public string[] Served { get; private set; } = [];

        public bool IsRefused { get; private set; }

        public int Swaps { get; private set; }

        public int Refusals { get; private set; }

        public void Look(Dictionary<string, string> documents)
        {
            var now = Said(documents);
            if (now == _lastTaken)
            {
                _lastLook = null;
                return;
            }

            if (now == _lastLook)
                Take(documents);
            _lastLook = now;
        }

        public void Take(Dictionary<string, string> documents)
        {
            _lastTaken = Said(documents);
            var engines = new List<RasEngine>();
            foreach (var text in documents.Values)
            {
                if (RasJson.TryReadConfiguration(Small.Utf8(text), out var configuration, out _) && RasEngine.TryCompile(configuration, out var engine, out _))
                    engines.Add(engine);
            }

            IsRefused = documents.Count == 0 || engines.Count < documents.Count || !RasCatalogue.TryCreate(engines, out _, out _);
            var next = IsRefused ? Served : RasCatalogue.Of(engines).Engines.Select(e => e.Hash).ToArray();
            Swaps += next.SequenceEqual(Served) ? 0 : 1;
            Refusals += IsRefused ? 1 : 0;
            Served = next;
        }

        private static string Said(Dictionary<string, string> documents) => string.Join("\n", documents.Select(d => $"{d.Key}: {d.Value}"));
    }
}
