using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>One explanation as plain text.</summary>
internal sealed class ExplanationText(Explanation explanation)
{
    private readonly TextPage _page = new();
    private readonly Words _words = new(explanation.Configuration.About ?? About.Adult);
    private readonly Dictionary<string, QuestionExplanation> _questions = explanation.Questions.ToDictionary(q => q.Id);

    private string Currency => explanation.Configuration.Currency ?? "GBP";

    private IndicativeBudget Budget => explanation.Budget;

    public string Write()
    {
        _page.Paragraph($"{explanation.Configuration.Title}, version {explanation.Configuration.Version}");
        _page.Blank();
        WriteFigure();
        if (Budget.Lines.Count > 0)
            WriteLines();
        if (explanation.Domains.Count > 0)
            WriteDomains();
        WriteReferrals();
        WriteNotCovered();
        WriteNotes();
        _page.Heading(_words.IfYouDisagree);
        _page.Paragraph(explanation.Configuration.IfYouDisagree ?? _words.AskForReview);
        return _page.ToString();
    }

    private void WriteFigure()
    {
        if (Budget.Figures is { } figures)
        {
            _page.Paragraph($"{_words.Heading}: {Money.Text(figures.Amount, Currency)} {Words.Per(figures.Period)}");
            if (figures.OneOff != 0)
                _page.Paragraph($"and {Money.Text(figures.OneOff, Currency)} once");
            _page.Blank();
            _page.Paragraph(_words.WhatItIs);
            _page.Paragraph($"It is {string.Join(", or ", OtherPeriods(figures))}.");
            if (figures.Amount == 0 && figures.OneOff == 0)
                _page.Paragraph(_words.Zero);
            return;
        }

        _page.Paragraph(_words.Status(Budget.Status));
        foreach (var reason in Budget.Reasons)
            _page.Paragraph("* " + (reason.Text ?? (reason.Kind is ReasonKind.Exclusion or ReasonKind.Eligibility ? reason.Id : _words.NoBand(reason.Id, reason.Value))), 2);
        if (Budget.Status == ScoreStatus.Incomplete)
        {
            foreach (var missing in Budget.Missing)
                _page.Paragraph("* " + missing.Text, 2);
        }

        foreach (var problem in Budget.Problems)
            _page.Paragraph($"* {problem.Message} {problem.Help}", 2);
    }

    private IEnumerable<string> OtherPeriods(BudgetFigures figures)
    {
        if (figures.Period != Period.Week)
            yield return $"{Money.Text(figures.PerWeek, Currency)} {Words.Per(Period.Week)}";
        if (figures.Period != Period.FourWeeks)
            yield return $"{Money.Text(figures.PerFourWeeks, Currency)} {Words.Per(Period.FourWeeks)}";
        if (figures.Period != Period.Year)
            yield return $"{Money.Text(figures.PerYear, Currency)} {Words.Per(Period.Year)}";
    }

    private void WriteLines()
    {
        _page.Heading(_words.HowItIsReckoned);
        foreach (var line in explanation.Lines.Where(l => l.Per is not null))
            WriteLine(line);
        if (Budget.Figures is { } figures)
        {
            WriteAdjustments();
            if (explanation.LiftedToZero is { Sign: > 0 } lifted)
                _page.Row(_words.LiftedToZero, Money.Text(lifted.ToDecimal(), Currency));
            if (explanation.RoundingDifference is { Sign: not 0 } difference)
                _page.Row(_words.Rounding, Money.Text(difference.ToDecimal(), Currency));
            _page.Rule();
            _page.Row(_words.Total(figures.Period), Money.Text(figures.Amount, Currency));
        }

        WriteOneOff();
    }

    /// <summary>Each change with the sum before it, so that what lowers a budget is seen.</summary>
    private void WriteAdjustments()
    {
        foreach (var adjustment in explanation.Adjustments.Where(a => a.After != a.Before))
        {
            var before = Money.Text(adjustment.Before.ToDecimal(), Currency);
            var title = adjustment.Title ?? adjustment.Id;
            _page.Row(_words.Adjustment(title, before), Money.Text((adjustment.After - adjustment.Before).ToDecimal(), Currency));
            if (adjustment.Reason is { } reason)
                _page.Paragraph("- " + reason, 4);
        }
    }

    private void WriteOneOff()
    {
        var lines = explanation.Lines.Where(l => l.Per is null).ToArray();
        if (lines.Length == 0)
            return;
        _page.Blank();
        foreach (var line in lines)
            WriteLine(line);
        if (Budget.Figures is not { } figures)
            return;
        _page.Rule();
        _page.Row(_words.TotalOnce, Money.Text(figures.OneOff, Currency));
    }

    private void WriteLine(LineExplanation line) => _page.Row(LineWords(line), line.Amount is { } amount ? Money.Text(amount, Currency) : "?");

    private string LineWords(LineExplanation line)
    {
        var title = line.Title ?? line.Id;
        var once = line.Per is null ? ", once" : "";
        var figure = line.Per is { } period && period != explanation.Configuration.Period && line.ExactFigure is { } own
            ? $" ({Money.Text(own.ToDecimal(), Currency)} {Words.Per(period)})"
            : "";
        if (line.Price is { } price && line.Quantity is { } quantity)
            return $"{title}: {Words.Quantity(quantity.ToDecimal(), line.Unit)} × {Money.Text(price.ToDecimal(), Currency)}{figure}{once}";
        if (line.Band is { } band && line.Quantity is { } looked)
            return $"{title}: {Money.Number(looked.ToDecimal())} falls in the band{(band.Label is { } label ? $" \"{label}\"" : "")}{figure}{once}";
        return title + figure + once;
    }

    private void WriteDomains()
    {
        _page.Heading(_words.WhereTheNeedIs);
        foreach (var domain in explanation.Domains)
            WriteDomain(domain);
        if (Budget.Figures is { NotLinked: not 0 } figures)
            _page.Row(_words.NotLinked, Money.Text(figures.NotLinked, Currency));
        var told = new HashSet<string>(explanation.Domains.SelectMany(d => d.Of));
        var others = explanation.Questions.Where(q => q.Answer is not null && !told.Contains(q.Id)).ToArray();
        if (others.Length == 0)
            return;
        _page.Blank();
        _page.Paragraph("Other answers", 2);
        foreach (var question in others)
            _page.Paragraph($"{question.Text} {AnswerWords(question)}", 4);
    }

    private void WriteDomain(DomainExplanation domain)
    {
        var points = domain.Points is { } known ? Words.Points(known) : "?";
        _page.Row(domain.Title, domain.Share is { } share ? $"{points}, {Money.Text(share, Currency)}" : points);
        foreach (var id in domain.Of)
        {
            if (_questions.TryGetValue(id, out var question) && question.State is AnswerState.Answered or AnswerState.Assumed or AnswerState.Missing)
                _page.Paragraph($"{question.Text} {AnswerWords(question)}{PointWords(question)}", 4);
        }

        foreach (var words in DomainWords(domain))
            _page.Paragraph("- " + words, 4);
    }

    private IEnumerable<string> DomainWords(DomainExplanation domain)
    {
        if (domain.Weight != 1)
            yield return _words.Counts(domain.Weight.ToDecimal());
        if (domain.Combine == Combine.Max)
            yield return "the highest counts";
        if (domain.TakenOff is { Sign: > 0 } takenOff)
            yield return _words.TakenOff(takenOff.ToDecimal());
        if (domain.Band is { } band)
            yield return $"{Money.Number(domain.ReducedPoints!.Value.ToDecimal())} falls in the band{(band.Label is { } label ? $" \"{label}\"" : "")} and counts {Money.Number(domain.Points ?? 0)}";
        if (domain.IsCapped)
            yield return _words.Capped(explanation.Configuration.Domains!.First(d => d.Id == domain.Id).CapReason);
    }

    private string AnswerWords(QuestionExplanation question) => question.Answer switch
    {
        null => _words.State(question.State),
        YesNoAnswer yesNo => Words.YesNo(yesNo.Yes),
        OptionsAnswer { Options.Count: 0 } => "None",
        _ => string.Join("; ", question.AnswerTexts),
    } + (question.State == AnswerState.Assumed ? _words.Assumed : "");

    private string PointWords(QuestionExplanation question)
    {
        var points = $": {Words.Points(question.Points)}";
        return question.TakenOff.Sign > 0 ? $"{points} ({_words.TakenOff(question.TakenOff.ToDecimal())})" : points;
    }

    private void WriteReferrals()
    {
        if (Budget.Referrals.Count == 0)
            return;
        _page.Heading(_words.Referrals);
        foreach (var referral in Budget.Referrals)
            _page.Paragraph($"* {referral.ReferTo}{(referral.Reason is { } reason ? ": " + reason : "")}", 2);
    }

    private void WriteNotCovered()
    {
        if (explanation.Configuration.NotCovered is not { Count: > 0 } notCovered)
            return;
        _page.Heading(_words.NotCovered);
        foreach (var cost in notCovered)
            _page.Paragraph("* " + (cost.Title ?? cost.Id), 2);
    }

    private void WriteNotes()
    {
        if (Budget.Notes.Count == 0)
            return;
        _page.Heading(_words.Notes);
        foreach (var note in Budget.Notes)
            _page.Paragraph("* " + note.Message, 2);
    }
}
