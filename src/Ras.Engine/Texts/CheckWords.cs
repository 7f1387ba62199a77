using System.Linq;

namespace Ras.Engine;

/// <summary>What is said of one finding of a check: its subject, how far it goes, and who shows it.</summary>
internal sealed class CheckWords(PageWords words)
{
    /// <summary>A claim by itself.</summary>
    public string Claim(CheckClaim claim) => words.Say("claim." + Key(claim));

    /// <summary>A claim and what it is about.</summary>
    public string Claim(CheckFinding finding) =>
        finding.Id == ConfigurationIndex.BudgetName ? Claim(finding.Claim) : words.Say("check.claimOf", ("claim", Claim(finding.Claim)), ("id", finding.Id));

    /// <summary>What a finding is about, in the configuration's words.</summary>
    public string Subject(CheckFinding finding) => finding.Id switch
    {
        ConfigurationIndex.BudgetName => words.Say(finding.Claim == CheckClaim.OneOffRange ? "check.oneOff" : "check.budget"),
        ConfigurationIndex.Total => words.Say("check.total"),
        var id => words.Own.NameOf(id),
    };

    /// <summary>One end of a range: the figure that is reached, or the nearest that was found and the limit.</summary>
    public string Bound(CheckFinding finding, CheckBound? bound)
    {
        if (bound is null)
            return "";
        if (bound.IsReached)
            return Figure(finding, bound.Limit);
        return bound.Found is { } found
            ? words.Say("check.notReached", ("found", Figure(finding, found)), ("limit", Figure(finding, bound.Limit)))
            : words.Say("check.noneFound", ("limit", Figure(finding, bound.Limit)));
    }

    /// <summary>Who shows that a claim does not hold, or how much of a difference there is; nothing where nobody needs to.</summary>
    public string Shown(CheckFinding finding)
    {
        var witnesses = finding.Witnesses.Count > 0 ? finding.Witnesses : finding.Claim == CheckClaim.CharacteristicEffect ? (finding.Least!.Found!.Value.IsZero ? finding.Greatest! : finding.Least).Witnesses : [];
        return witnesses.Count switch
        {
            1 => words.Say("check.person", ("result", Result(witnesses[0])), ("answers", Answers(witnesses[0], ""))),
            2 => words.Say(
                "check.pair", ("before", Result(witnesses[0])), ("from", Answer(witnesses[0], finding.Id)), ("after", Result(witnesses[1])), ("to", Answer(witnesses[1], finding.Id)),
                ("answers", Answers(witnesses[0], finding.Id))),
            _ => "",
        };
    }

    /// <summary>How far one step moves the figure, in money and of what it was before.</summary>
    public string Step(CheckFinding finding)
    {
        var (from, to) = (finding.Greatest!.Witnesses[0], finding.Greatest.Witnesses[1]);
        var (before, change) = ((Rational)from.Amount!.Value, (Rational)to.Amount!.Value - from.Amount.Value);
        return words.Say(
            before.IsZero ? "check.step" : "check.stepPercent", ("question", finding.Id), ("from", Answer(from, finding.Id)), ("to", Answer(to, finding.Id)), ("before", words.Pounds(before)),
            ("after", words.Pounds(to.Amount.Value)), ("change", words.Change(change)), ("percent", before.IsZero ? "" : words.Percent(change / before)), ("answers", Answers(from, finding.Id)));
    }

    private static string Key(CheckClaim claim) => char.ToLowerInvariant(claim.ToString()[0]) + claim.ToString().Substring(1);

    private string Figure(CheckFinding finding, Rational figure) =>
        IsMoney(finding) ? words.Pounds(figure) : Money.Exact(figure.ToDecimal());

    private bool IsMoney(CheckFinding finding) => finding.Id == ConfigurationIndex.BudgetName
        || finding.Proof is CheckProof.Cliffs or CheckProof.Influence
        || words.Index.Lines.Any(l => l.Line.Id == finding.Id);

    private string Result(CheckWitness witness)
    {
        var result = words.Brief(witness.Status, witness.Amount);
        return witness.OneOff is { } once and not 0 ? words.Say("check.once", ("result", result), ("amount", words.Pounds(once))) : result;
    }

    // Why ids: its reader writes the rules, and finds the things in them by these.
    private string Answers(CheckWitness witness, string but)
    {
        var given = witness.Answers.Answers.Where(a => a.Key != but).Select(a => $"{a.Key} {Text(a.Value)}").ToArray();
        return given.Length == 0 ? words.Say("check.nothingElse") : string.Join(", ", given);
    }

    private string Answer(CheckWitness witness, string question) => Text(witness.Answers.Answers.TryGetValue(question, out var answer) ? answer : null);

    private string Text(Answer? answer) => answer switch
    {
        OptionAnswer one => one.Option,
        OptionsAnswer { Options.Count: 0 } => words.Say("answer.none"),
        OptionsAnswer several => string.Join("+", several.Options),
        NumberAnswer number => number.Value.ToString(),
        YesNoAnswer yesNo => words.Say(yesNo.Yes ? "answer.yes" : "answer.no"),
        _ => words.Say("whatIf.noAnswer"),
    };
}
