using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Ras.Engine.Mutation;

/// <summary>What became of each change, one line a word of it, written at once: a change may end the process.</summary>
internal sealed class Results : IDisposable
{
    private readonly Dictionary<int, List<string>> _words = [];
    private readonly StreamWriter _writer;

    public Results(string file)
    {
        foreach (var line in File.Exists(file) ? File.ReadAllLines(file) : [])
        {
            var parts = line.Split(' ', 3);
            Words(int.Parse(parts[0], CultureInfo.InvariantCulture)).Add(parts[1]);
        }

        _writer = new(file, append: true) { AutoFlush = true };
        // Why: what was begun and has no end ended the process, as a stack that overflows does.
        foreach (var (change, words) in _words.Where(w => w.Value[^1] == Begun).ToList())
            Write(change, words.Count(word => word == Begun) > 1 || !words.Contains(Unclean) ? "crashed" : "unsteady", "");
    }

    public const string Begun = "begun";

    /// <summary>The test fails without the change too, once the change was in force: what it left behind is at fault. It is judged again, in a new process, once.</summary>
    public const string Unclean = "unclean";

    public bool HasEnd(int change) => _words.TryGetValue(change, out var words) && words[^1] != Unclean;

    public bool WasUnclean(int change) => Words(change).Contains(Unclean);

    public void Write(int change, string word, string test)
    {
        Words(change).Add(word);
        _writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{change} {word} {test}"));
    }

    public void Dispose() => _writer.Dispose();

    private List<string> Words(int change)
    {
        if (!_words.TryGetValue(change, out var words))
            _words.Add(change, words = []);
        return words;
    }
}
