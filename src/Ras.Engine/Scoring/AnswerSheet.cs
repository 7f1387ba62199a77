using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>One person's answers as numbers for one engine: reusable, by one thread at a time.</summary>
/// <remarks>
/// Questions and options go by their place, counted from 0 in the order of the configuration. Setting an answer
/// allocates nothing; what is wrong with one is kept in <see cref="Problems"/> and makes the sheet invalid until
/// <see cref="Clear()"/>.
/// </remarks>
public sealed class AnswerSheet
{
    internal const byte NotAsked = 0;
    internal const byte Asked = 1;
    internal const byte NotAskedYet = 2;

    private readonly List<Problem> _problems = [];
    private readonly ToldCount _told = new();
    private readonly ulong[] _marks;

    internal AnswerSheet(RasProgram program)
    {
        Program = program;
        var questions = program.Index.Questions.Count;
        _marks = new ulong[(questions + 63) / 64];
        Given = new long[questions];
        Codes = new long[questions];
        ReducerCodes = Codes;
        GivenSets = new ulong[program.HasSets ? questions : 0];
        Sets = new ulong[GivenSets.Length];
        AskedStates = new byte[questions];
        AskedStates.AsSpan().Fill(Asked);
        Registers = new long[program.Registers.Length];
        foreach (var constant in program.Constants)
            Registers[constant.Register] = constant.Value;
        Taken = new int[program.Registers.Length];
        StillNeeded = program.AlwaysNeededCount;
    }

    private AnswerSheet(AnswerSheet other)
    {
        Program = other.Program;
        _problems.AddRange(other._problems);
        _told = new(other._told);
        _marks = (ulong[])other._marks.Clone();
        Given = (long[])other.Given.Clone();
        Codes = (long[])other.Codes.Clone();
        ReducerCodes = Codes;
        GivenSets = (ulong[])other.GivenSets.Clone();
        Sets = (ulong[])other.Sets.Clone();
        AskedStates = (byte[])other.AskedStates.Clone();
        Registers = (long[])other.Registers.Clone();
        Taken = (int[])other.Taken.Clone();
        StillNeeded = other.StillNeeded;
    }

    /// <summary>What is wrong with the answers, none where they can be scored; of more than 1,000 problems the first 1,000, and how many more there are (RAS513).</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>How many questions there are.</summary>
    public int QuestionCount => Given.Length;

    internal RasProgram Program { get; }

    /// <summary>Answer codes as given.</summary>
    internal long[] Given { get; }

    internal ulong[] GivenSets { get; }

    /// <summary>Answer codes that count. Invariant: they are those given, but of questions that a score first settles.</summary>
    internal long[] Codes { get; }

    /// <summary>The codes by which reducers say what they leave: the same, but where somebody asks what they took off.</summary>
    internal long[] ReducerCodes { get; private set; }

    internal ulong[] Sets { get; }

    internal byte[] AskedStates { get; }

    /// <summary>How many answers that are needed whatever the others are have not been put.</summary>
    internal int StillNeeded { get; private set; }

    internal long[] Registers { get; }

    internal int[] Taken { get; }

    /// <summary>The place of a question, or -1 where there is none with this id.</summary>
    /// <param name="id">The question's id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public int FindQuestion(string id)
    {
        Framework.ThrowIfNull(id);
        return Program.Index.FindQuestion(id) ?? -1;
    }

    /// <summary>The place of an option in its question, or -1 where there is none with this id.</summary>
    /// <param name="question">The question's place.</param>
    /// <param name="id">The option's id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    public int FindOption(int question, string id)
    {
        Framework.ThrowIfNull(id);
        At<Question>(question);
        return Program.Index.FindOption(question, id);
    }

    /// <summary>Takes every answer and every problem away.</summary>
    public void Clear()
    {
        Array.Clear(Given, 0, Given.Length);
        Array.Clear(_marks, 0, _marks.Length);
        Array.Clear(Codes, 0, Codes.Length);
        Array.Clear(GivenSets, 0, GivenSets.Length);
        Array.Clear(Sets, 0, Sets.Length);
        StillNeeded = Program.AlwaysNeededCount;
        _problems.Clear();
        _told.Clear();
    }

    /// <summary>Takes one answer away.</summary>
    /// <param name="question">The question's place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    public void Clear(int question)
    {
        At<Question>(question);
        Put(question, 0, 0);
    }

    /// <summary>Answers a choice question.</summary>
    /// <param name="question">The question's place.</param>
    /// <param name="option">The option's place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question or option.</exception>
    /// <exception cref="ArgumentException">It is not a choice question.</exception>
    public void SetOption(int question, int option)
    {
        At<ChoiceQuestion>(question);
        if (unchecked((uint)option >= (uint)Program.Index.Options[question].Count))
            throw new ArgumentOutOfRangeException(nameof(option), "The question has no option at this place.");
        Put(question, option + 1, 0);
    }

    /// <summary>Answers a yes-or-no question.</summary>
    /// <param name="question">The question's place.</param>
    /// <param name="yes">True for yes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    /// <exception cref="ArgumentException">It is not a yes-or-no question.</exception>
    public void SetYesNo(int question, bool yes)
    {
        At<YesNoQuestion>(question);
        Put(question, yes ? AnswerCodes.Yes : AnswerCodes.No, 0);
    }

    /// <summary>Answers a choices question; false, with a problem, where an exclusive option stands beside others.</summary>
    /// <param name="question">The question's place.</param>
    /// <param name="options">A bit for each option, the first in the lowest; 0 where none is chosen, which is an answer.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question, or a bit that stands for no option.</exception>
    /// <exception cref="ArgumentException">It is not a choices question.</exception>
    public bool SetOptions(int question, ulong options)
    {
        At<ChoicesQuestion>(question);
        var known = Program.Index.Options[question];
        if (known.Count < 64 && options >> known.Count != 0)
            throw new ArgumentOutOfRangeException(nameof(options), "A bit stands for no option.");
        var several = (options & (options - (options == 0 ? 0UL : 1UL))) != 0;
        for (var i = 0; several && i < known.Count; i++)
        {
            if ((options >> i & 1) != 0 && known[i].Exclusive == true)
                return Refuse(question, AnswerFaults.ExclusiveOption(Program.Index.Questions[question].Id, known[i].Id));
        }

        Put(question, 1, options);
        return true;
    }

    /// <summary>Answers a number question; false, with a problem, where the number is not one of those permitted.</summary>
    /// <param name="question">The question's place.</param>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    /// <exception cref="ArgumentException">It is not a number question.</exception>
    public bool SetNumber(int question, decimal number)
    {
        At<NumberQuestion>(question);
        return Set(question, number);
    }

    /// <summary>Answers any question; false, with a problem, where the answer does not fit it.</summary>
    /// <param name="question">The question's place.</param>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    public bool Set(int question, Answer answer)
    {
        Framework.ThrowIfNull(answer);
        At<Question>(question);
        var faults = AnswerCodes.TryEncode(Program.Index, question, answer, out var code, out var set);
        foreach (var fault in faults)
            Refuse(question, fault);
        if (faults.Length > 0)
            return false;
        Put(question, code, set);
        return true;
    }

    /// <summary>The same answers, with all that scoring left, on a sheet of its own.</summary>
    internal AnswerSheet Copy() => new(this);

    /// <summary>The same, with codes of its own by which reducers say what they leave: 0 lets one leave everything, and what else its answer decides stays as it is.</summary>
    internal AnswerSheet CopyForReducers()
    {
        var copy = Copy();
        copy.ReducerCodes = (long[])Codes.Clone();
        return copy;
    }

    /// <summary>Marks a question while answers are read; false where it was marked since all answers were taken away.</summary>
    internal bool Mark(int question)
    {
        ref var marks = ref _marks[question >> 6];
        var mark = 1UL << (question & 63);
        var isNew = (marks & mark) == 0;
        marks |= mark;
        return isNew;
    }

    /// <summary>Adds what could not be read of an answers document.</summary>
    internal void AddRead(IReadOnlyList<Problem> problems) => _problems.AddRange(problems);

    /// <summary>Adds an answer that does not fit; of very many, how many more there are.</summary>
    internal void Add(Fault fault, string question)
    {
        if (_told.Take())
        {
            _problems.Add(new(fault.Code, question, Place.Root.At(JsonNames.Answers).At(question).ToString(), fault.Message, fault.Help));
            return;
        }

        var closing = _told.Closing(DiagnosticCodes.MoreProblems);
        if (_told.More > 1)
            _problems.RemoveAt(_problems.Count - 1);
        _problems.Add(new(closing.Code, null, "", closing.Message, closing.Help));
    }

    /// <summary>Puts the code of an answer, which the caller knows to fit.</summary>
    internal void PutCode(int question, long code, ulong set) => Put(question, code, set);

    private void Put(int question, long code, ulong set)
    {
        if (Program.AlwaysNeeded[question])
            StillNeeded += (Given[question] != 0 ? 1 : 0) - (code != 0 ? 1 : 0);
        Given[question] = Codes[question] = code;
        if (GivenSets.Length > 0)
            GivenSets[question] = Sets[question] = set;
    }

    private bool Refuse(int question, Fault fault)
    {
        Add(fault, Program.Index.Questions[question].Id);
        return false;
    }

    private void At<T>(int question)
        where T : Question
    {
        if (unchecked((uint)question >= (uint)Given.Length))
            throw new ArgumentOutOfRangeException(nameof(question), "There is no question at this place.");
        if (Program.Index.Questions[question] is not T)
            throw new ArgumentException("The question at this place is of another type.", nameof(question));
    }
}
