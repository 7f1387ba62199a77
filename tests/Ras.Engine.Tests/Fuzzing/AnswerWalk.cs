using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Ras.Engine.Tests.Fuzzing;

/// <summary>A walk through answers documents for one engine: each differs from the one before it in an answer or two, and some in their bytes. A document costs less than a microsecond, so that most of a run is spent in the engine.</summary>
internal sealed class AnswerWalk
{
    private const int Sets = 3;

    private static readonly byte[][] Odd = Bytes(
        "null", "true", "false", "[]", "[null]", "{}", "\"\"", "0", "-1", "-0", "1e3", "0.1", "1.50", "7", "100", "999999999999999999", "1234567890123456789", "0.000000000000000001", "\"1/3\"", "\"none\"", "\"\\u006eone\"", "\"\\uD800\"", "[\"a\",\"a\"]");

    private static readonly byte[][] Openings = Bytes(
        "{\"answers\":{", "{\"reference\":\"x\",\"answers\":{", "{\"assessedOn\":\"2026-04-06\",\"answers\":{", "{\"x-note\":[1,{\"a\":null}],\"answers\":{", "{\"configuration\":{\"id\":\"c\"},\"answers\":{", "\uFEFF{ \"answers\" :\t{\r\n", "{\"assessedOn\":\"2026-02-30\",\"answers\":{", "{\"answers\":{},\"answers\":{", "{\"other\":1,\"answers\":{", "{\"answers\":{\"nobody\":1,");

    private readonly Random _random;
    private readonly ByteMutation _bytes;
    private readonly byte[][] _names;
    private readonly byte[][][] _given;
    private readonly byte[]?[] _now;
    private byte[] _document = new byte[1024];
    private int _length;

    public AnswerWalk(RasEngine engine, int seed, Random random)
    {
        (_random, _bytes) = (random, new(random));
        var questions = engine.Configuration.Questions;
        _names = [.. questions.Select(q => Encoding.UTF8.GetBytes($"\"{q.Id}\":"))];
        _now = new byte[]?[questions.Count];

        // What somebody may answer comes from valid answers; what nobody may, from the list.
        var found = questions.ToDictionary(q => q.Id, _ => new HashSet<string>(), StringComparer.Ordinal);
        foreach (var answers in RandomAnswers.Complete(engine, Sets, seed))
        {
            using var document = JsonDocument.Parse(RasJson.Write(answers, indented: false));
            foreach (var answer in document.RootElement.GetProperty("answers").EnumerateObject())
                found[answer.Name].Add(answer.Value.GetRawText());
        }

        foreach (var question in questions)
        {
            var options = question switch { ChoiceQuestion choice => choice.Options, _ => null };
            found[question.Id].UnionWith((options ?? []).Select(o => $"\"{o.Id}\""));
            if (question is YesNoQuestion)
                found[question.Id].UnionWith(["true", "false"]);
        }

        _given = [.. questions.Select(q => found[q.Id].Select(Encoding.UTF8.GetBytes).ToArray())];
        Begin();
    }

    /// <summary>The document that was made last.</summary>
    public ReadOnlySpan<byte> Document => _document.AsSpan(0, _length);

    /// <summary>Goes on to the next document.</summary>
    public void Next()
    {
        if (_random.Next(12) == 0)
            Begin();
        for (var times = _random.Next(1, 3); times > 0; times--)
        {
            var question = _random.Next(_now.Length);
            _now[question] = _random.Next(32) switch { 0 or 1 => null, 2 => Odd[_random.Next(Odd.Length)], _ => OneOf(question) };
        }

        Write();
        if (_random.Next(16) == 0)
        {
            var changed = _bytes.Of(Document.ToArray());
            _length = 0;
            Append(changed);
        }
    }

    private void Begin()
    {
        for (var question = 0; question < _now.Length; question++)
            _now[question] = OneOf(question);
    }

    private byte[]? OneOf(int question) => _given[question] is { Length: > 0 } given ? given[_random.Next(given.Length)] : null;

    private void Write()
    {
        _length = 0;
        Append(Openings[_random.Next(16) == 0 ? _random.Next(Openings.Length) : 0]);
        var first = _random.Next(4) == 0 ? _random.Next(_now.Length) : 0;
        var twice = _random.Next(64) == 0 ? 1 : 0;
        var isFirst = true;
        for (var i = 0; i < _now.Length + twice; i++)
        {
            var question = (first + i) % _now.Length;
            if (_now[question] is not { } answer)
                continue;
            if (!isFirst)
                Append(","u8);
            isFirst = false;
            Append(_names[question]);
            Append(answer);
        }

        Append("}}"u8);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_document.Length - _length < bytes.Length)
            Array.Resize(ref _document, Math.Max(_document.Length * 2, _length + bytes.Length));
        bytes.CopyTo(_document.AsSpan(_length));
        _length += bytes.Length;
    }

    private static byte[][] Bytes(params string[] texts) => Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
}
