using System.Linq;

namespace Ras.Engine;

/// <summary>Compiles a configuration: names, then rules, then the program with its proofs; every error of a stage is told together.</summary>
internal static class ConfigurationCompiler
{
    /// <summary>The program of a configuration; null, and the errors in the bag, where it cannot be used.</summary>
    public static RasProgram? Compile(RasConfiguration configuration, DiagnosticBag bag)
    {
        var index = new ConfigurationIndex(configuration);
        var context = new RuleContext(index, bag);
        NameRules.Check(configuration, bag);
        QuestionRules.Check(context);
        ValueRules.Check(context);
        BudgetRules.Check(context);
        var dependencies = Dependencies.Find(index, bag);
        return bag.HasErrors ? null : Build(index, dependencies, bag);
    }

    private static RasProgram? Build(ConfigurationIndex index, Dependencies dependencies, DiagnosticBag bag)
    {
        var configuration = index.Configuration;
        var draft = new ProgramDraft(index, bag);
        var pending = new Pending(index, dependencies);
        var terms = new TermBuilder(draft);
        var values = new ValueBuilder(draft, dependencies, pending, terms);
        var conditions = new ConditionBuilder(draft, pending, values);
        var asked = BuildAsking(draft, conditions);
        var exclusions = configuration.Exclusions ?? [];
        values.BuildAll(exclusions.SelectMany(e => ConditionTree.References(e.When)), new(draft, values, conditions, new(draft, values, pending)));
        var excluded = exclusions.Select(e => conditions.Build(e.When, new($"exclusion `{e.Id}`", Place.Root.At(JsonNames.Exclusions)), cautious: true).Register).ToArray();
        var required = (configuration.Eligibility ?? []).Select(e => conditions.Build(e.Require, new($"requirement `{e.Id}`", Place.Root.At(JsonNames.Eligibility)), cautious: false).Register).ToArray();
        var budget = new BudgetBuilder(draft, values, conditions);
        var lines = budget.BuildLines();
        var total = values.Get(new Named(NameKind.Total, 0)).Handle;
        var sum = budget.BuildSum(lines, oneOff: false);
        var (adjusted, adjustments) = budget.BuildAdjustments(sum);
        var amount = budget.BuildRounded(adjusted, oneOff: false);
        var oneOff = budget.BuildRounded(budget.BuildSum(lines, oneOff: true), oneOff: true);
        var referred = budget.BuildReferrals(amount);
        if (!bag.HasErrors)
            ShownFigures.Prove(draft, terms, values, lines, adjustments, amount.Handle, oneOff.Handle);
        if (bag.HasErrors)
            return null;
        return new(index, dependencies)
        {
            Operations = [.. draft.Operations],
            Registers = [.. draft.Registers],
            FilledBy = [.. draft.FilledBy],
            Data = [.. draft.Data],
            Terms = terms.Terms,
            TermGrains = terms.Grains,
            Members = [.. draft.Members],
            Reducers = [.. draft.Reducers],
            Weighted = [.. draft.Weighted],
            Divisions = [.. draft.Divisions],
            Branches = [.. draft.Branches],
            LookupInputs = [.. draft.LookupInputs],
            RowMasks = [.. draft.RowMasks],
            Constants = [.. draft.Constants],
            LookedUp = [.. draft.LookedUp],
            Asked = asked,
            MustAnswer = Enumerable.Range(0, index.Questions.Count).Where(q => Pending.MustAnswer(index.Questions[q])).ToArray(),
            Needed = index.Questions.Select(Pending.MustAnswer).ToArray(),
            AlwaysNeeded = index.Questions.Select(q => Pending.MustAnswer(q) && q.AskWhen is null).ToArray(),
            AlwaysNeededCount = index.Questions.Count(q => Pending.MustAnswer(q) && q.AskWhen is null),
            NeededWhereAsked = Enumerable.Range(0, index.Questions.Count).Where(q => Pending.MustAnswer(index.Questions[q]) && index.Questions[q].AskWhen is not null).ToArray(),
            HasSets = index.Questions.Any(q => q is ChoicesQuestion),
            Domains = values.Domains,
            Steps = Enumerable.Range(0, index.Steps.Count).Select(s => values.Get(new Named(NameKind.Step, s)).Handle).ToArray(),
            Total = total,
            Lines = lines,
            LineSum = sum.Handle,
            Adjustments = adjustments,
            AdjustedSum = adjusted.Handle,
            Amount = amount.Handle,
            OneOff = oneOff.Handle,
            AmountScale = new(amount.Grain),
            OneOffScale = new(oneOff.Grain),
            PointsScale = new(total.Grain),
            Exclusions = excluded,
            Requirements = required,
            Referrals = referred,
        };
    }

    /// <summary>Settles first, in the order of the document, which answers count.</summary>
    private static AskedQuestion[] BuildAsking(ProgramDraft draft, ConditionBuilder conditions)
    {
        var asked = new AskedQuestion[draft.Index.Questions.Count];
        for (var i = 0; i < asked.Length; i++)
        {
            var question = draft.Index.Questions[i];
            if (question.AskWhen is null && question.IfMissing is null)
                continue;
            var condition = question.AskWhen is { } when ? conditions.Build(when, Subject.Question(draft.Index, i), cautious: true).Register : -1;
            if (question.IfMissing is { } answer)
                asked[i] = StandIn(draft.Index, i, answer);
            draft.Emit(new(OpCode.Ask, -1, i, condition));
        }

        return asked;
    }

    private static AskedQuestion StandIn(ConfigurationIndex index, int question, Answer answer)
    {
        // Invariant: the rules have found that the answer fits.
        AnswerCodes.TryEncode(index, question, answer, out var code, out var set);
        return new(code, set);
    }
}
