using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;

namespace Ras.Engine;

/// <summary>The ids of questions and of their options as bytes, found without making a string.</summary>
/// <remarks>
/// Where one of a few ids is expected, the next question or an option of one, they are compared with what stands in the
/// text, eight bytes at a time and with the quote that ends them. Else one open table holds all of them; an id's place in
/// it is its hash, and is right at the first look nearly always.
/// </remarks>
internal sealed class AnswerNames
{
    private const int OfQuestions = -1;

    /// <summary>Of more options it is quicker to look one up than to compare with each.</summary>
    private const int MostCompared = 12;

    private readonly byte[] _bytes;
    private readonly Entry[] _entries;
    private readonly int[] _slots;

    /// <summary>By question where its options stand among the entries; questions of one scale share theirs.</summary>
    private readonly (int First, int Count)[] _options;

    /// <summary>By question the one whose options it shares.</summary>
    private readonly int[] _owners;

    public AnswerNames(ConfigurationIndex index)
    {
        var bytes = new List<byte>();
        var entries = new List<Entry>();
        _options = new (int, int)[index.Questions.Count];
        _owners = index.FirstWithOptions;
        for (var question = 0; question < index.Questions.Count; question++)
            Add(OfQuestions, question, index.Questions[question].Id);
        for (var question = 0; question < index.Questions.Count; question++)
        {
            _options[question] = _owners[question] < question ? _options[_owners[question]] : (entries.Count, index.Options[question].Count);
            for (var option = 0; _owners[question] == question && option < index.Options[question].Count; option++)
                Add(question, option, index.Options[question][option].Id);
        }

        (_bytes, _entries) = ([.. bytes], [.. entries]);
        var size = 16;
        while (size < entries.Count * 4)
            size *= 2;
        _slots = new int[size];
        for (var i = 0; i < _entries.Length; i++)
            Enter(i);

        void Add(int owner, int place, string id)
        {
            // Why: in a document a quote follows; with it, one comparison says whether just this id stands there.
            var quoted = Encoding.ASCII.GetBytes(id + '"');
            var first = quoted.AsSpan(0, Math.Min(8, quoted.Length));
            var mask = ulong.MaxValue >> (64 - (8 * first.Length));
            var padded = new byte[8];
            first.CopyTo(padded);
            entries.Add(new(owner, place, bytes.Count, id.Length, BinaryPrimitives.ReadUInt64LittleEndian(padded), mask));
            bytes.AddRange(quoted);
        }
    }

    /// <summary>How many bytes the id of a question and the quote after it take, where they stand at the beginning of a text; else 0.</summary>
    public int LengthIfAt(int question, ReadOnlySpan<byte> text) =>
        text.Length >= 8 && IsAt(in _entries[question], text, BinaryPrimitives.ReadUInt64LittleEndian(text)) ? _entries[question].Length + 1 : 0;

    /// <summary>The place of the option of a question that stands, with the quote after it, at the beginning of a text; -1 where none is found so.</summary>
    /// <param name="question">The question.</param>
    /// <param name="text">The text.</param>
    /// <param name="length">How many bytes the id and the quote take.</param>
    public int OptionAt(int question, ReadOnlySpan<byte> text, out int length)
    {
        var entries = _entries.AsSpan(_options[question].First, _options[question].Count);
        if (text.Length >= 8 && entries.Length <= MostCompared)
        {
            var first = BinaryPrimitives.ReadUInt64LittleEndian(text);
            foreach (ref readonly var entry in entries)
            {
                if (!IsAt(in entry, text, first))
                    continue;
                length = entry.Length + 1;
                return entry.Place;
            }
        }

        length = 0;
        return -1;
    }

    /// <summary>The place of a question, or -1.</summary>
    public int FindQuestion(ReadOnlySpan<byte> id) => Find(OfQuestions, id);

    /// <summary>The place of an option of a question, or -1.</summary>
    public int FindOption(int question, ReadOnlySpan<byte> id) => Find(_owners[question], id);

    private bool IsAt(in Entry entry, ReadOnlySpan<byte> text, ulong first) =>
        (first & entry.Mask) == entry.First && (entry.Length < 8 || text.StartsWith(_bytes.AsSpan(entry.Start, entry.Length + 1)));

    private int Find(int owner, ReadOnlySpan<byte> id)
    {
        for (var slot = SlotOf(owner, id); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var entry = ref _entries[_slots[slot] - 1];
            if (entry.Owner == owner && entry.Length == id.Length && _bytes.AsSpan(entry.Start, entry.Length).SequenceEqual(id))
                return entry.Place;
        }

        return -1;
    }

    private void Enter(int at)
    {
        var entry = _entries[at];
        var slot = SlotOf(entry.Owner, _bytes.AsSpan(entry.Start, entry.Length));
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = at + 1;
    }

    private int SlotOf(int owner, ReadOnlySpan<byte> id)
    {
        unchecked
        {
            const ulong Mixer = 0x9E3779B97F4A7C15;
            var hash = ((ulong)(uint)owner * Mixer) ^ (ulong)id.Length;
            for (; id.Length > 8; id = id.Slice(8))
                hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(id)) * Mixer;
            hash = (hash ^ LastBytes(id)) * Mixer;
            return (int)(hash >> 40) & (_slots.Length - 1);
        }
    }

    /// <summary>At most eight bytes as one number.</summary>
    private static ulong LastBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 8)
            return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        if (bytes.Length >= 4)
            return BinaryPrimitives.ReadUInt32LittleEndian(bytes) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(bytes.Length - 4)) << 32);
        ulong all = 0;
        foreach (var one in bytes)
            all = (all << 8) | one;
        return all;
    }

    /// <summary>One id: whose it is, its place, where its bytes stand, and up to eight of them with the quote after them as a number.</summary>
    private readonly record struct Entry(int Owner, int Place, int Start, int Length, ulong First, ulong Mask);
}
