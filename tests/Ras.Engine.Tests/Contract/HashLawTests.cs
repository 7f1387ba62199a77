using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Contract;

/// <summary>A hash changes if and only if the canonical document does, on random configurations.</summary>
public sealed class HashLawTests
{
    /// <summary>The document with every object's properties turned round and white space between all tokens is the same document.</summary>
    [Fact]
    public void Order_and_white_space_are_no_part_of_it()
    {
        foreach (var scenario in Scenarios.Any.Sample(300, new Rnd(31), 50))
        {
            var turned = Turned(JsonNode.Parse(RasJson.Write(scenario.Configuration, indented: false))!).ToJsonString(new JsonSerializerOptions { WriteIndented = true });
            Assert.Equal(RasEngine.Compile(scenario.Configuration).Hash, RasEngine.Compile(RasJson.ReadConfiguration(turned)).Hash);
        }
    }

    /// <summary>Two configurations have one hash just where they are equal.</summary>
    [Fact]
    public void Different_configurations_have_different_hashes()
    {
        var byHash = new Dictionary<string, RasConfiguration>();
        foreach (var scenario in Scenarios.Any.Sample(1500, new Rnd(32), 50))
        {
            var hash = RasEngine.Compile(scenario.Configuration).Hash;
            if (byHash.TryGetValue(hash, out var other))
                Assert.Equal(other, scenario.Configuration);
            else
                byHash.Add(hash, scenario.Configuration);
        }

        Assert.True(byHash.Count > 1000);
    }

    /// <summary>Whichever text of a configuration gets one letter more, the hash is another, where the configuration can still be used.</summary>
    [Fact]
    public void Any_text_changes_it()
    {
        var changed = 0;
        foreach (var scenario in Scenarios.Any.Sample(40, new Rnd(33), 50))
        {
            // Why without: the name of a schema is no part of the fingerprint.
            var configuration = scenario.Configuration with { Schema = null };
            var document = RasJson.Write(configuration, indented: false);
            var hash = RasEngine.Compile(configuration).Hash;
            foreach (var at in Enumerable.Range(1, document.Length - 1).Where(i => document[i] == '"' && char.IsLetter(document[i - 1])))
            {
                if (!RasJson.TryReadConfiguration(System.Text.Encoding.UTF8.GetBytes(document.Insert(at, "z")), out var read, out _) || !RasEngine.TryCompile(read, out var engine, out _))
                    continue;
                Assert.NotEqual(hash, engine.Hash);
                changed++;
            }
        }

        Assert.True(changed > 1000, $"{changed} changes could be compiled");
    }

    private static JsonNode Turned(JsonNode node) => node switch
    {
        JsonObject thing => new JsonObject(thing.Reverse().Select(p => new KeyValuePair<string, JsonNode?>(p.Key, p.Value is null ? null : Turned(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(e => e is null ? null : Turned(e))]),
        _ => node.DeepClone(),
    };
}
