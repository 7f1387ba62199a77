namespace Ras.Engine;

/// <summary>The values that scoring left on a sheet, as exact fractions.</summary>
internal sealed class CaseValues(RasProgram program, AnswerSheet sheet)
{
    public RasProgram Program { get; } = program;

    public AnswerSheet Sheet { get; } = sheet;

    public ConfigurationIndex Index => Program.Index;

    public Rational? this[ValueHandle handle] => Sheet.Registers[handle.Register] is var integer && integer == RasProgram.Unknown ? null : new Rational(integer) * handle.Grain;

    /// <summary>The answer to a question that counts: given or standing in; null for none.</summary>
    public Answer? Answer(int question) => AnswerCodes.Decode(Index, question, Sheet.Codes[question], Sheet.Sets.Length > 0 ? Sheet.Sets[question] : 0);

    public Rational? Total => this[Program.Total];

    public Rational? Domain(int domain) => this[Program.Domains[domain].Value];

    /// <summary>The points of a question, after reducers and weight.</summary>
    public Rational Points(int question) => new Rational(PointTerms.Points(Program, Sheet, question)) * Program.TermGrains[question];

    /// <summary>The points that a question would have if its reducers left everything.</summary>
    public Rational UnreducedPoints(int question) => new Rational(PointTerms.UnreducedPoints(Program, Sheet, question)) * Program.TermGrains[question];

    /// <summary>The value of what bears an id.</summary>
    public Rational? Of(string reference) => Of(Index.Find(reference)!.Value);

    private Rational? Of(Named named) => named.Kind switch
    {
        NameKind.Question => Points(named.Index),
        NameKind.Domain => Domain(named.Index),
        NameKind.Step => this[Program.Steps[named.Index]],
        _ => Total,
    };

    /// <summary>Whether a line counts: its condition holds, or it has none. Null where that is unknown.</summary>
    public bool? Counts(int line) => Program.Lines[line].When is var when && when < 0
        ? true
        : Sheet.Registers[when] switch { 1 => true, 0 => false, _ => null };

    /// <summary>Whether an adjustment was made: its condition holds, or it has none.</summary>
    public bool IsMade(int adjustment) => Program.Adjustments[adjustment].When is var when && (when < 0 || Sheet.Registers[when] == 1);

    /// <summary>Which operand, row, case, band or line between nodes the operation of a value took, counted from 0; -1 for none.</summary>
    public int Taken(ValueHandle handle) => Sheet.Taken[handle.Register];
}
