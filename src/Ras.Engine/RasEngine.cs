using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>A configuration, compiled: it turns answers into an indicative budget, exactly. Immutable, and safe on many threads.</summary>
/// <example>
/// <code>
/// RasEngine engine = RasEngine.Load("example-adults.json");
/// AnswerSet answers = RasJson.ReadAnswers(json);
/// IndicativeBudget budget = engine.Score(answers);
/// Explanation why = engine.Explain(answers);
/// </code>
/// </example>
public sealed partial class RasEngine
{
    /// <summary>The version of the engine, which every result carries.</summary>
    public static string Version => "0.9.0";

    private readonly RasProgram _program;
    private readonly AnswerScanner _scanner;
    private readonly AnswersFingerprint _fingerprint;
    private readonly ConfigurationFacts _facts;

    private RasEngine(RasProgram program, string hash)
    {
        (_program, Hash) = (program, hash);
        _scanner = new(program.Index);
        _fingerprint = new(program.Index);
        _facts = new(program.Index);
    }

    /// <summary>The configuration that was compiled.</summary>
    public RasConfiguration Configuration => Index.Configuration;

    internal ConfigurationIndex Index => _program.Index;

    /// <summary>The fingerprint of the configuration, as <c>sha256:</c> and 64 digits: it shows a change, it does not prevent one.</summary>
    public string Hash { get; }

    /// <summary>Makes a sheet for answers as numbers, to be used again and again by one thread at a time.</summary>
    public AnswerSheet CreateSheet() => new(_program);

    /// <summary>Puts an answer set onto a sheet in place of what was there; false, with the problems on the sheet, where something is wrong.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="sheet">A sheet of this engine.</param>
    /// <exception cref="ArgumentNullException">The answers or the sheet are null.</exception>
    /// <exception cref="ArgumentException">The sheet is another engine's.</exception>
    public bool Read(AnswerSet answers, AnswerSheet sheet)
    {
        Framework.ThrowIfNull(answers);
        CheckOwn(sheet);
        SheetReader.Read(answers, sheet);
        return sheet.Problems.Count == 0;
    }

    /// <summary>Reads an answers document onto a sheet in place of what was there; false, with the problems on the sheet, where something is wrong. One pass over the bytes, and allocates nothing where nothing is wrong.</summary>
    /// <param name="utf8Json">The document as UTF-8, at most 4 MiB; <c>x-</c> properties that hold lists or objects, and numbers that do not fit 64 bits on the way to their place, allocate.</param>
    /// <param name="sheet">A sheet of this engine.</param>
    /// <exception cref="ArgumentNullException">The sheet is null.</exception>
    /// <exception cref="ArgumentException">The sheet is another engine's.</exception>
    public bool Read(ReadOnlySpan<byte> utf8Json, AnswerSheet sheet)
    {
        CheckOwn(sheet);
        return _scanner.TryRead(utf8Json, sheet) || Read(RasJson.ReadAnswers(utf8Json), sheet);
    }

    /// <summary>Scores a sheet; never fails on data. Linear in questions and steps, and allocates nothing.</summary>
    /// <param name="sheet">A sheet of this engine.</param>
    /// <exception cref="ArgumentNullException">The sheet is null.</exception>
    /// <exception cref="ArgumentException">The sheet is another engine's.</exception>
    public ScoreSummary Score(AnswerSheet sheet)
    {
        CheckOwn(sheet);
        return Scored.Run(_program, sheet);
    }

    /// <summary>Scores answers; never fails on data. Makes one sheet and the result.</summary>
    /// <param name="answers">The answers.</param>
    /// <exception cref="ArgumentNullException">The answers are null.</exception>
    public IndicativeBudget Score(AnswerSet answers) => Result(answers, Run(answers), out _);

    /// <summary>Scores answers and explains the result; never fails on data.</summary>
    /// <param name="answers">The answers.</param>
    /// <exception cref="ArgumentNullException">The answers are null.</exception>
    public Explanation Explain(AnswerSet answers)
    {
        var sheet = Run(answers);
        var budget = Result(answers, sheet, out var shares);
        return ExplanationBuilder.Build(_program, sheet, answers, budget, shares, _facts);
    }

    /// <summary>Scores answers again under each other answer, one at a time; for those who review. Scores once for each answer.</summary>
    /// <param name="answers">The answers.</param>
    /// <exception cref="ArgumentNullException">The answers are null.</exception>
    public WhatIf WhatIf(AnswerSet answers) => WhatIfBuilder.Build(_program, Run(answers));

    /// <summary>Runs a worked example, and says in what its result differs from what must come of it; nothing where they agree.</summary>
    /// <param name="example">The example.</param>
    /// <exception cref="ArgumentNullException">The example is null.</exception>
    public IReadOnlyList<CaseDifference> Test(WorkedCase example)
    {
        Framework.ThrowIfNull(example);
        return CaseComparison.Compare(example.Expect, Explain(example.Answers), Kinds.Status.WordFor);
    }

    /// <summary>Lists what the configuration was compiled to: operations, denominators, ranges and bits.</summary>
    public string DescribeProgram() => ProgramListing.Write(_program);

    private AnswerSheet Run(AnswerSet answers)
    {
        Framework.ThrowIfNull(answers);
        var sheet = CreateSheet();
        SheetReader.Read(answers, sheet);
        ProgramRunner.Run(_program, sheet);
        return sheet;
    }

    private IndicativeBudget Result(AnswerSet answers, AnswerSheet sheet, out DividedShares? shares) =>
        ResultBuilder.Build(_program, sheet, answers, Hash, _fingerprint.Of(answers), Version, out shares);

    private void CheckOwn(AnswerSheet sheet)
    {
        Framework.ThrowIfNull(sheet);
        if (!ReferenceEquals(sheet.Program, _program))
            throw new ArgumentException("The sheet is another engine's.", nameof(sheet));
    }
}
