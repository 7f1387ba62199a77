using System;

namespace Ras.Engine;

/// <summary>The answers of many cases for one engine, a column a question: reusable, by one thread at a time.</summary>
/// <remarks>
/// <para>
/// A choice is the place of its option, counted from 0 in the order of the configuration, and yes or no is 1 or 0, a
/// byte each; 255 is no answer. A number is its whole number of increments. Several options are a set of 64 bits, the first
/// option in the lowest, beside a byte that is 0 where the question is answered and 255 where it is not.
/// </para>
/// <para>
/// A question's column is made when it is first asked for, with no answers in it, or is the caller's own buffer, which is read
/// where it lies. What a question cannot have makes the case's status <see cref="ScoreStatus.InvalidAnswers"/>.
/// Places belong to one engine's hash: another version of the configuration may have other questions and options at
/// them, so columns are never written to files.
/// </para>
/// </remarks>
public sealed class AnswerColumns
{
    /// <summary>What a column of places holds where there is no answer.</summary>
    public const byte Unanswered = 255;

    /// <summary>What a column of numbers holds where there is no answer.</summary>
    public const long NoNumber = long.MinValue;

    private readonly ColumnBuffer<byte>[] _places;
    private readonly ColumnBuffer<long>[] _numbers;
    private readonly ColumnBuffer<ulong>[] _sets;
    private readonly long[] _least;
    private byte[] _refused = [];

    internal AnswerColumns(RasProgram program, int count)
    {
        (Program, Count) = (program, count);
        var questions = program.Index.Questions.Count;
        _places = new ColumnBuffer<byte>[questions];
        _numbers = new ColumnBuffer<long>[questions];
        _sets = new ColumnBuffer<ulong>[questions];
        _least = new long[questions];
        for (var question = 0; question < questions; question++)
        {
            if (program.Index.Questions[question] is NumberQuestion number)
                _least[question] = (long)(program.Index.Resolve(number.Min)!.Value / program.Index.Resolve(number.Increment)!.Value).Numerator;
        }
    }

    /// <summary>How many cases there are.</summary>
    public int Count { get; }

    /// <summary>How many questions there are.</summary>
    public int QuestionCount => _places.Length;

    internal RasProgram Program { get; }

    /// <summary>Cases whose answers have problems that no column can hold; empty where there are none.</summary>
    internal ReadOnlySpan<byte> Refused => _refused;

    /// <summary>The column of a choice or yes-or-no question, or of a choices question the column that says where it is answered.</summary>
    /// <param name="question">The question's place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    /// <exception cref="ArgumentException">It is a number question.</exception>
    public Memory<byte> Places(int question)
    {
        At(question, isNumber: false);
        return Made(_places, question, Unanswered);
    }

    /// <summary>The column of a number question: whole increments, or <see cref="NoNumber"/>.</summary>
    /// <param name="question">The question's place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    /// <exception cref="ArgumentException">It is another question.</exception>
    public Memory<long> Numbers(int question)
    {
        At(question, isNumber: true);
        return Made(_numbers, question, NoNumber);
    }

    /// <summary>The column of a choices question: a bit for each option. It counts where <see cref="Places"/> says that the question is answered.</summary>
    /// <param name="question">The question's place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    /// <exception cref="ArgumentException">It is another question.</exception>
    public Memory<ulong> Sets(int question)
    {
        AtSets(question);
        return Made(_sets, question, 0UL);
    }

    /// <summary>Reads a choice or yes-or-no question from the caller's own buffer.</summary>
    /// <param name="question">The question's place.</param>
    /// <param name="places">A byte a case; it may be longer.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    /// <exception cref="ArgumentException">It is another question, or the buffer is too short.</exception>
    public void Use(int question, Memory<byte> places)
    {
        At(question, isNumber: false);
        _places[question] = Whole(places);
    }

    /// <summary>Reads a number question from the caller's own buffer.</summary>
    /// <param name="question">The question's place.</param>
    /// <param name="numbers">The whole increments of each case; it may be longer.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    /// <exception cref="ArgumentException">It is another question, or the buffer is too short.</exception>
    public void Use(int question, Memory<long> numbers)
    {
        At(question, isNumber: true);
        _numbers[question] = Whole(numbers);
    }

    /// <summary>Reads a choices question from the caller's own buffers.</summary>
    /// <param name="question">The question's place.</param>
    /// <param name="sets">A bit for each option, a set a case; it may be longer.</param>
    /// <param name="answered">0 where the question is answered and 255 where not; it may be longer.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    /// <exception cref="ArgumentException">It is another question, or a buffer is too short.</exception>
    public void Use(int question, Memory<ulong> sets, Memory<byte> answered)
    {
        AtSets(question);
        (_sets[question], _places[question]) = (Whole(sets), Whole(answered));
    }

    /// <summary>Puts the answers of a sheet into a case; one with problems makes the case invalid.</summary>
    /// <param name="at">The place of the case.</param>
    /// <param name="sheet">A sheet of the same engine.</param>
    /// <exception cref="ArgumentNullException">The sheet is null.</exception>
    /// <exception cref="ArgumentException">The sheet is another engine's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    public void Put(int at, AnswerSheet sheet)
    {
        Framework.ThrowIfNull(sheet);
        if (!ReferenceEquals(sheet.Program, Program))
            throw new ArgumentException("The sheet is another engine's.", nameof(sheet));
        if (unchecked((uint)at >= (uint)Count))
            throw new ArgumentOutOfRangeException(nameof(at), "There is no case at this place.");
        Refuse(at, sheet.Problems.Count > 0);
        for (var question = 0; question < _places.Length; question++)
        {
            var code = sheet.Given[question];
            if (Program.Index.Questions[question] is NumberQuestion)
            {
                Numbers(question).Span[at] = code == 0 ? NoNumber : _least[question] + code - 1;
                continue;
            }

            Places(question).Span[at] = unchecked((byte)(code - 1));
            if (Program.Index.Questions[question] is ChoicesQuestion)
                Sets(question).Span[at] = sheet.GivenSets[question];
        }
    }

    /// <summary>Takes every answer away, also out of the caller's own buffers.</summary>
    public void Clear()
    {
        for (var question = 0; question < _places.Length; question++)
        {
            _places[question].Memory.Span.Fill(Unanswered);
            _numbers[question].Memory.Span.Fill(NoNumber);
            _sets[question].Memory.Span.Clear();
        }

        _refused.AsSpan().Clear();
    }

    /// <summary>The places given to a question; empty where it has no column.</summary>
    internal ref readonly ColumnBuffer<byte> GivenPlaces(int question) => ref _places[question];

    /// <summary>The numbers given to a question; empty where it has no column.</summary>
    internal ref readonly ColumnBuffer<long> GivenNumbers(int question) => ref _numbers[question];

    /// <summary>The sets given to a question; empty where it has no column.</summary>
    internal ref readonly ColumnBuffer<ulong> GivenSets(int question) => ref _sets[question];

    private void Refuse(int at, bool isRefused)
    {
        if (isRefused && _refused.Length == 0)
            _refused = new byte[Count];
        if (_refused.Length > 0)
            _refused[at] = isRefused ? byte.MaxValue : byte.MinValue;
    }

    private Memory<T> Made<T>(ColumnBuffer<T>[] columns, int question, T none)
        where T : unmanaged
    {
        if (columns[question].IsEmpty && Count > 0)
        {
            var column = new T[Count];
            column.AsSpan().Fill(none);
            columns[question] = new(column);
        }

        return columns[question].Memory;
    }

    private ColumnBuffer<T> Whole<T>(Memory<T> buffer)
        where T : unmanaged =>
        buffer.Length >= Count ? new(buffer.Slice(0, Count)) : throw new ArgumentException("The buffer is shorter than the columns.", nameof(buffer));

    private void At(int question, bool isNumber)
    {
        if (unchecked((uint)question >= (uint)_places.Length))
            throw new ArgumentOutOfRangeException(nameof(question), "There is no question at this place.");
        if (Program.Index.Questions[question] is NumberQuestion != isNumber)
            throw new ArgumentException("The question at this place is of another type.", nameof(question));
    }

    private void AtSets(int question)
    {
        At(question, isNumber: false);
        if (Program.Index.Questions[question] is not ChoicesQuestion)
            throw new ArgumentException("The question at this place is of another type.", nameof(question));
    }
}
