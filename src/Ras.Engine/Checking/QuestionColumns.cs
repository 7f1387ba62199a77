using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>What a column says of an answer.</summary>
internal enum ColumnKind
{
    /// <summary>Its base points times the weight of the question.</summary>
    Points,

    /// <summary>The share of a need that it leaves to be paid for.</summary>
    Leaves,

    /// <summary>Its points in a second set.</summary>
    Table,
}

/// <summary>A column of what the answers to one question count.</summary>
internal sealed class ValueColumn
{
    private readonly ConfigurationIndex _index;
    private readonly int _question;
    private readonly PointsStep? _table;

    public ValueColumn(ConfigurationIndex index, int question, ColumnKind kind, PointsStep? table = null)
    {
        (_index, _question, Kind, _table) = (index, question, kind, table);
        Unit = ProgramDraft.CommonGrain(index.Questions[question] switch
        {
            NumberQuestion number when kind == ColumnKind.Points => [index.Resolve(number.Min)!.Value * PerOne, index.Resolve(number.Increment)!.Value * PerOne],
            YesNoQuestion => [OfNone, OfYesNo(true)],
            _ => index.Options[question].Select(OfOption).Append(OfNone),
        });
        None = (OfNone / Unit).Numerator;
    }

    public ColumnKind Kind { get; }

    /// <summary>What 1 is worth.</summary>
    public Rational Unit { get; }

    /// <summary>What it says where there is no answer: no points, and as a reducer everything is left.</summary>
    public BigInteger None { get; }

    /// <summary>Of a number question, what each 1 of the answer counts.</summary>
    public Rational PerOne => _index.Resolve(((NumberQuestion)_index.Questions[_question]).Points, 1) * Weight;

    private Rational OfNone => Kind == ColumnKind.Leaves ? Rational.One : Rational.Zero;

    private Rational Weight => _index.Resolve(_index.Questions[_question].Weight, 1);

    public Rational OfYesNo(bool yes)
    {
        var question = (YesNoQuestion)_index.Questions[_question];
        return Kind == ColumnKind.Leaves ? (yes ? _index.Resolve(question.Leaves, 1) : 1) : yes ? _index.Resolve(question.Points, 0) * Weight : 0;
    }

    public Rational OfOption(QuestionOption option) => Kind switch
    {
        ColumnKind.Points => _index.Resolve(option.Points, 0) * Weight,
        ColumnKind.Leaves => _index.Resolve(option.Leaves, 1),
        _ => _index.Resolve(_table!.Table.First(p => p.Option == option.Id).Points)!.Value,
    };
}

/// <summary>What is asked of one question's answers: columns of what they count, and columns of tests.</summary>
internal sealed class QuestionColumns
{
    private readonly Dictionary<AnswerCondition, int> _tests = [];

    public List<ValueColumn> Values { get; } = [];

    public List<AnswerCondition> Tests { get; } = [];

    /// <summary>The place of a new column.</summary>
    public int ValueColumn(ConfigurationIndex index, int question, ColumnKind kind, PointsStep? table = null)
    {
        Values.Add(new(index, question, kind, table));
        return Values.Count - 1;
    }

    /// <summary>The place of a test's column; the same for equal ones.</summary>
    public int TestColumn(AnswerCondition test)
    {
        if (_tests.TryGetValue(test, out var known))
            return known;
        Tests.Add(test);
        return _tests[test] = Tests.Count - 1;
    }
}
