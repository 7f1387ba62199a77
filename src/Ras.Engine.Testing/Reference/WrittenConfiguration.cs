using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>A configuration as written, with its ids followed and what was left out filled in (design, sections 5.1 to 5.4).</summary>
internal sealed class WrittenConfiguration(RasConfiguration configuration)
{
    /// <summary>The reference that is always the sum of all domains.</summary>
    public const string Total = "total";

    /// <summary>The reference that is the rounded amount, in referrals only (section 5.6).</summary>
    public const string Budget = "budget";

    public RasConfiguration Configuration => configuration;

    public IReadOnlyList<Question> Questions => configuration.Questions;

    public IReadOnlyList<NeedDomain> Domains => configuration.Domains ?? [];

    public IReadOnlyList<Step> Steps => configuration.Steps ?? [];

    public IReadOnlyList<Exclusion> Exclusions => configuration.Exclusions ?? [];

    public IReadOnlyList<EligibilityRequirement> Requirements => configuration.Eligibility ?? [];

    /// <summary>The lines of the budget; a short form stands for one line on the total (section 5.6).</summary>
    public IReadOnlyList<BudgetLine> Lines
    {
        get
        {
            var budget = configuration.Budget;
            if (budget.Lines is { } lines)
                return lines;
            return [new BudgetLine { Id = Budget, Price = budget.PointPrice, Bands = budget.Bands }];
        }
    }

    public IReadOnlyList<Adjustment> Adjustments => configuration.Budget.Adjustments ?? [];

    public IReadOnlyList<Referral> Referrals => configuration.Referrals ?? [];

    /// <summary>The value of a number, which a parameter may hold.</summary>
    public Fraction ValueOf(Number number)
    {
        if (number.ParameterId is not { } id)
            return number.Value;
        return configuration.Parameters!.Single(p => p.Id == id).Value.Value;
    }

    /// <summary>The value of a number, or of its default where it was left out.</summary>
    public Fraction ValueOf(Number? number, int otherwise) => number is { } written ? ValueOf(written) : otherwise;

    public Question? QuestionWith(string id) => Questions.SingleOrDefault(q => q.Id == id);

    public NeedDomain? DomainWith(string id) => Domains.SingleOrDefault(d => d.Id == id);

    public Step? StepWith(string id) => Steps.SingleOrDefault(s => s.Id == id);

    /// <summary>What a reference names: a question, a domain or a step; null for the total and the budget.</summary>
    public ConfigurationPart? Find(string reference)
    {
        if (reference is Total or Budget)
            return null;
        return QuestionWith(reference)
            ?? DomainWith(reference)
            ?? (ConfigurationPart?)StepWith(reference)
            ?? throw new ArgumentException($"Nothing bears the id {reference}.", nameof(reference));
    }

    /// <summary>The options of a question, its own or those of its scale.</summary>
    public IReadOnlyList<QuestionOption> OptionsOf(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Options ?? ScaleWith(choice.Scale).Options,
        ChoicesQuestion choices => choices.Options ?? ScaleWith(choices.Scale).Options,
        _ => [],
    };

    public QuestionOption? OptionWith(Question question, string id) => OptionsOf(question).SingleOrDefault(o => o.Id == id);

    /// <summary>The ids of what a domain combines: what it lists, or else the questions that name it (section 5.3).</summary>
    public IReadOnlyList<string> PartsOf(NeedDomain domain) =>
        domain.Of ?? (IReadOnlyList<string>)[.. Questions.Where(q => q.Domain == domain.Id).Select(q => q.Id)];

    private Scale ScaleWith(string? id) => configuration.Scales!.Single(s => s.Id == id);
}
