using System;
using System.Linq;
using System.Runtime.InteropServices;

namespace Ras.Engine;

/// <summary>What one thread works with while it runs a program over columns: the values of one block of cases at a time.</summary>
/// <remarks>
/// Every block has a whole number of vectors. The cases that are left at the end of the columns are copied into a block of
/// their own, which is filled up with cases that have no answers.
/// </remarks>
internal sealed class BlockMemory
{
    /// <summary>How many cases a block is a multiple of.</summary>
    public const int Step = 32;

    /// <summary>By how many bytes more than a block takes one column stands behind another.</summary>
    // Why: a cache confuses what lies at the same place of different pages, and blocks are whole pages long.
    private const int Apart = 64;

    private readonly byte[] _bytes;
    private readonly byte[] _unanswered;
    private readonly byte[] _lastPlaces;
    private readonly long[] _lastNumbers;
    private readonly ulong[] _lastSets;
    private readonly int _blockCases;
    private readonly BlockProgram _program;
    private AnswerColumns _answers = null!;
    private bool _isLast;

    public BlockMemory(BlockProgram program)
    {
        _program = program;
        _blockCases = program.CasesPerBlock;
        _bytes = new byte[program.BytesPerCase * (_blockCases + Apart)];
        _unanswered = new byte[_blockCases];
        _unanswered.AsSpan().Fill(AnswerColumns.Unanswered);
        var questions = program.Program.Index.Questions;
        _lastPlaces = new byte[questions.Count * Step];
        _lastNumbers = new long[questions.Any(q => q is NumberQuestion) ? _lastPlaces.Length : 0];
        _lastSets = new ulong[questions.Any(q => q is ChoicesQuestion) ? _lastPlaces.Length : 0];
        Cases = _blockCases;
        foreach (var (slot, value) in program.Constants)
            Fill(slot, value);
    }

    /// <summary>How many cases the block has: a multiple of <see cref="Step"/>.</summary>
    public int Cases { get; private set; }

    /// <summary>How many of them are cases of the columns; the others only fill the block up.</summary>
    public int Real { get; private set; }

    /// <summary>How far ahead in the columns the same case of the next block stands; 0 where there is none.</summary>
    public int Ahead { get; private set; }

    /// <summary>Which case of the columns is the first of the block.</summary>
    public int First { get; private set; }

    public ResultColumns Results { get; private set; } = null!;

    /// <summary>Runs the program over a stretch of the cases.</summary>
    public void Run(AnswerColumns answers, ResultColumns results, int first, int end)
    {
        (_answers, Results) = (answers, results);
        for (First = first; First < end; First += Real)
        {
            var left = end - First;
            Real = left < Step ? left : Math.Min(left / Step * Step, _blockCases);
            _isLast = left < Step;
            Cases = _isLast ? Step : Real;
            Ahead = !_isLast && end - First >= 2 * Cases ? Cases : 0;
            if (_isLast)
                CopyLast();
            foreach (var operation in _program.Operations)
                operation.Run(this);
        }
    }

    public Span<T> Column<T>(Slot slot)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(BeginOf(slot), Cases * (int)slot.Lane));

    public Span<byte> Truths(Slot slot) => _bytes.AsSpan(BeginOf(slot), Cases);

    /// <summary>The places of chosen options, 255 where there is no answer: as given, or as settled.</summary>
    public ReadOnlySpan<byte> Places(PlacesOf of) => of.Settled is { } slot ? Truths(slot) : GivenPlaces(of.Question);

    public ReadOnlySpan<byte> GivenPlaces(int question)
    {
        if (_isLast)
            return _lastPlaces.AsSpan(question * Step, Step);
        ref readonly var given = ref _answers.GivenPlaces(question);
        return given.IsEmpty ? _unanswered.AsSpan(0, Cases) : given.Slice(First, Cases);
    }

    public ReadOnlySpan<long> GivenNumbers(int question) =>
        _isLast ? _lastNumbers.AsSpan(question * Step, Step) : Given(in _answers.GivenNumbers(question));

    public ReadOnlySpan<ulong> GivenSets(int question) =>
        _isLast ? _lastSets.AsSpan(question * Step, Step) : Given(in _answers.GivenSets(question));

    /// <summary>Cases that the columns refuse; empty where there are none.</summary>
    public ReadOnlySpan<byte> Refused => _answers.Refused.IsEmpty ? default : _answers.Refused.Slice(First, Real);

    private int BeginOf(Slot slot) => (slot.Offset * _blockCases) + (slot.Number * Apart);

    private void Fill(Slot slot, long value)
    {
        switch (slot.Lane)
        {
            case Lane.Bits8:
                Column<sbyte>(slot).Fill((sbyte)value);
                break;
            case Lane.Bits16:
                Column<short>(slot).Fill((short)value);
                break;
            case Lane.Bits32:
                Column<int>(slot).Fill((int)value);
                break;
            default:
                Column<long>(slot).Fill(value);
                break;
        }
    }

    private void CopyLast()
    {
        _lastPlaces.AsSpan().Fill(AnswerColumns.Unanswered);
        _lastNumbers.AsSpan().Fill(AnswerColumns.NoNumber);
        for (var question = 0; question < _answers.QuestionCount; question++)
        {
            CopyLast(in _answers.GivenPlaces(question), _lastPlaces, question);
            CopyLast(in _answers.GivenNumbers(question), _lastNumbers, question);
            CopyLast(in _answers.GivenSets(question), _lastSets, question);
        }
    }

    private ReadOnlySpan<T> Given<T>(in ColumnBuffer<T> given)
        where T : unmanaged => given.IsEmpty ? default : given.Slice(First, Cases);

    private void CopyLast<T>(in ColumnBuffer<T> given, T[] last, int question)
        where T : unmanaged
    {
        if (!given.IsEmpty)
            given.Slice(First, Real).CopyTo(last.AsSpan(question * Step));
    }
}
