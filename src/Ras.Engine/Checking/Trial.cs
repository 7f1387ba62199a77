using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>One set of answers at a time, scored as every set is, by the prepared path.</summary>
internal sealed class Trial
{
    private readonly AnswerSheet _sheet;
    private readonly long[] _given;
    private ScoreSummary _summary;

    /// <param name="program">The program.</param>
    /// <param name="space">The answers that can be given.</param>
    /// <param name="leavesEverything">Whether reducers leave everything, whatever their answers.</param>
    public Trial(RasProgram program, AnswerSpace space, bool leavesEverything = false)
    {
        Space = space;
        _sheet = new(program);

        // Why: on a sheet without answers every code is 0, with which a reducer leaves everything.
        if (leavesEverything)
            _sheet = _sheet.CopyForReducers();
        _given = new long[space.Answers.Length];
        Values = new(program, _sheet);
        for (var i = 0; i < _given.Length; i++)
            Give(i, 0);
    }

    public AnswerSpace Space { get; }

    public CaseValues Values { get; }

    public RasProgram Program => Values.Program;

    public ScoreStatus Status => _summary.Status;

    /// <summary>Whether nobody is turned away: no exclusion holds, and every requirement is met or unknown.</summary>
    public bool IsAdmitted => Status is ScoreStatus.NoFigure or ScoreStatus.Indicative;

    public bool HasFigure => Status == ScoreStatus.Indicative;

    /// <summary>The budget in increments of its rounding.</summary>
    public long Amount => _summary.AmountInIncrements;

    public long OneOff => _summary.OneOffInIncrements;

    /// <summary>The answers by their places, as given: also to questions that are not asked.</summary>
    public IReadOnlyList<long> Given => _given;

    public void Give(int question, long answer)
    {
        _given[question] = answer;
        var (code, set) = Space.Answers[question].At(answer);
        _sheet.PutCode(question, code, set);
    }

    public void Give(IReadOnlyList<long> answers)
    {
        for (var i = 0; i < answers.Count; i++)
            Give(i, answers[i]);
    }

    public void Run() => _summary = Scored.Run(Program, _sheet);

    public bool IsAsked(int question) => _sheet.AskedStates[question] == AnswerSheet.Asked;

    /// <summary>Whether the condition in a register holds.</summary>
    public bool Holds(int register) => _sheet.Registers[register] == 1;

    public bool Fails(int register) => _sheet.Registers[register] == 0;

    /// <summary>The integer that a value is held by; unknown is <see cref="RasProgram.Unknown"/>.</summary>
    public long Raw(ValueHandle handle) => _sheet.Registers[handle.Register];

    /// <summary>What values are under just these answers, by the rules of the proofs.</summary>
    public PossibleValues Exactly(IEnumerable<Expression> reads)
    {
        var values = new PossibleValues(Space, PossibleAnswers.Just(_given), new(long.MaxValue));
        values.WorkOut(Space.Graph.Below(reads));
        return values;
    }

    /// <summary>Who gives these answers, as a report shows them: those to the questions that are asked.</summary>
    public CheckWitness ToWitness()
    {
        var answers = new (long Code, ulong Set)?[_given.Length];
        for (var i = 0; i < answers.Length; i++)
            answers[i] = IsAsked(i) ? Space.Answers[i].At(_given[i]) : null;
        return new(Space.Index, answers, _summary);
    }
}
