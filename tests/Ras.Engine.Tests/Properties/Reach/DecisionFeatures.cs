using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

/// <summary>Steps that choose: what they take and where they stop, and each kind of cell, fitting and not.</summary>
internal static class DecisionFeatures
{
    private static readonly string[] Kinds =
        ["option", "list of options", "yes", "no", "number", "from", "to", "from and to", "anything"];

    public static IEnumerable<Feature> All =>
    [
        .. Of("choose", s => s is ChooseStep),
        .. Of("lookup", s => s is LookupStep),
        .. from kind in Kinds
           from truth in Enum.GetValues<Truth>()
           where kind != "anything" || truth == Truth.True
           select new Feature($"cell: {kind} {truth}", o => Cells(o).Any(c => c.Kind == kind && c.Truth == truth)),
        .. new[] { "choice", "choices", "number", "yesNo", "domain", "step", "total" }.Select(kind =>
            new Feature($"cell: on {kind}", o => Cells(o).Any(c => c.Kind != "anything" && KindOf(o, c.Of) == kind))),
        new("cell: anything on what is unknown", o => Cells(o).Any(c => c.Kind == "anything" && o.ValueOf(c.Of) is null)),
        new("cell: anything on a question without an answer", o => Cells(o).Any(c => c.Kind == "anything" && IsUnanswered(o, c.Of))),
        new("cell: on a question without an answer", o => Cells(o).Any(c => c.Kind != "anything" && IsUnanswered(o, c.Of))),
        new("cell: on a question without an answer whose 0 would fit", o => Cells(o).Any(c =>
            c.Kind is "to" or "from and to" or "number" && IsUnanswered(o, c.Of) && c.WouldFit0)),
        new("lookup: a cell that says no beside an unknown one", o =>
            Decisions(o).Any(d => d.Step is LookupStep && d.Made.Cases.Any(c => c.When is AllCondition all
                && all.Parts.Select(o.Case.Ordinary.TruthOf).ToList() is var parts && parts.Contains(Truth.False) && parts.Contains(Truth.Unknown)))),
        new("lookup: a row with nothing but anything", o =>
            Decisions(o).Any(d => d.Step is LookupStep && d.Made.Cases.Any(c => c.When is AllCondition { Parts.Count: 0 }))),
        new("lookup: three cells", o => Decisions(o).Any(d => d.Step is LookupStep { Of.Count: 3 })),
    ];

    private static IEnumerable<Feature> Of(string op, Func<Step, bool> isOp)
    {
        bool Sees(Observed o, Func<CaseTaken, bool> test) => Decisions(o).Any(d => isOp(d.Step) && test(d.Made));
        bool SeesCautious(Observed o, Func<CaseTaken, bool> test) =>
            o.IsValid && o.Steps.Any(s => isOp(s) && DecisionOf(s, o.Case.Cautious) is { } made && test(made));
        return
        [
            new($"{op}: the first taken", o => Sees(o, d => IsCase(d) && d.Looked == 1)),
            new($"{op}: a later one taken", o => Sees(o, d => IsCase(d) && d.Looked > 1)),
            new($"{op}: otherwise taken", o => Sees(o, d => IsOtherwise(o, d))),
            new($"{op}: nothing there", o => Sees(o, d => d.Found == Truth.False)),
            new($"{op}: stopped at an unknown one", o => Sees(o, d => d.Found == Truth.Unknown)),
            new($"{op}: an unknown one after the one taken", o => Sees(o, d =>
                IsCase(d) && d.Cases.Skip(d.Looked).Any(c => o.Case.Ordinary.TruthOf(c.When) == Truth.Unknown))),
            new($"{op}: took a number", o => Sees(o, d => d.Taken is { Reference: null })),
            new($"{op}: took a reference", o => Sees(o, d => d.Taken is { Reference: not null } t && o.Case.Ordinary.ValueOf(t) is not null)),
            new($"{op}: took a value that is unknown", o => Sees(o, d => d.Taken is { } t && o.Case.Ordinary.ValueOf(t) is null)),
            new($"{op}: an unknown value that was not taken", o => Sees(o, d =>
                d.Taken is { } t && o.Case.Ordinary.ValueOf(t) is not null && d.Cases.Any(c => o.Case.Ordinary.ValueOf(c.Value) is null))),
            new($"{op}: stopped for want of an answer, to exclusions only", o =>
                o.Result.Missing.Count > 0 && SeesCautious(o, d => d.Found == Truth.Unknown) && Sees(o, d => d.Found != Truth.Unknown)),
        ];
    }

    private static bool IsCase(CaseTaken d) => d.Found == Truth.True && d.Looked > 0 && d.Taken == d.Cases[d.Looked - 1].Value;

    private static bool IsOtherwise(Observed o, CaseTaken d) =>
        d.Found == Truth.True && d.Cases.All(c => o.Case.Ordinary.TruthOf(c.When) == Truth.False);

    private static CaseTaken? DecisionOf(Step step, View view) => step switch
    {
        ChooseStep choose => CaseTaken.Of(choose, view),
        LookupStep table => CaseTaken.Of(table, view),
        _ => null,
    };

    private static IEnumerable<(Step Step, CaseTaken Made)> Decisions(Observed o) =>
        from step in o.IsValid ? o.Steps : []
        let made = DecisionOf(step, o.Case.Ordinary)
        where made is not null
        select (step, made);

    private static IEnumerable<(string Of, string Kind, Truth Truth, bool WouldFit0)> Cells(Observed o) =>
        from view in o.IsValid ? new[] { o.Case.Ordinary, o.Case.Cautious } : []
        from table in o.Steps.OfType<LookupStep>()
        from row in table.Rows
        from cell in table.Of.Zip(row.Is)
        let alone = CaseTaken.CasesOf(table with { Of = [cell.First], Rows = [row with { Is = [cell.Second] }] })[0].When
        select (cell.First, KindOf(cell.Second), view.TruthOf(alone), Fits0(o, cell.Second));

    private static string KindOf(LookupCell cell) => cell switch
    {
        AnswerCell { Is: OptionAnswer } => "option",
        AnswerCell { Is: OptionsAnswer } => "list of options",
        AnswerCell { Is: YesNoAnswer { Yes: true } } => "yes",
        AnswerCell => "no",
        NumberCell => "number",
        RangeCell { From: not null, To: not null } => "from and to",
        RangeCell { From: not null } => "from",
        RangeCell => "to",
        _ => "anything",
    };

    private static bool Fits0(Observed o, LookupCell cell) => cell switch
    {
        NumberCell n => o.ValueOf(n.Equal) == 0,
        RangeCell r => (r.From is not { } from || o.ValueOf(from) <= 0) && (r.To is not { } to || o.ValueOf(to) >= 0),
        _ => false,
    };

    private static bool IsUnanswered(Observed o, string of) =>
        o.Case.Written.QuestionWith(of) is not null && o.Case.Asking.StandingOf(of) is Standing.Unanswered or Standing.NotAsked;

    private static string KindOf(Observed o, string reference) => o.Case.Written.Find(reference) switch
    {
        ChoiceQuestion => "choice",
        ChoicesQuestion => "choices",
        NumberQuestion => "number",
        YesNoQuestion => "yesNo",
        NeedDomain => "domain",
        Step => "step",
        _ => "total",
    };
}
