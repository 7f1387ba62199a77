namespace Ras.Engine;

/// <summary>One answer with its points: how they come of the answer, the weight and what help takes off.</summary>
internal sealed class AnswerWords(PageWords words)
{
    /// <summary>A question that an area combines.</summary>
    public PageRow Row(QuestionExplanation question, string? unit) => new([Name(question), Of(question), Points(question, unit)]);

    /// <summary>A question that bears on an area from elsewhere; its points are told where it has any.</summary>
    public PageRow Feeding(QuestionExplanation question) =>
        new([Name(question), Of(question), question.BasePoints.IsZero ? "" : Points(question, words.UnitOf(question.Id))]);

    /// <summary>The answer that counts.</summary>
    public string Of(QuestionExplanation question) => words.Answer(question.Id, question.Answer);

    private string Name(QuestionExplanation question) => words.Own.Name(JsonNames.Questions, question.Id);

    private string Points(QuestionExplanation question, string? unit)
    {
        var points = words.Quantity(question.Points, unit);
        var whole = question.ExactPoints + question.TakenOff;
        var weighted = question.Weight == 1 || question.BasePoints.IsZero
            ? null
            : words.Say("answer.weighted", ("base", Exact(question.BasePoints)), ("weight", Exact(question.Weight)), ("points", Exact(whole)));
        if (question.TakenOff.IsZero)
            return weighted is null ? points : words.Say("answer.how", ("points", points), ("how", words.Say("answer.times", ("base", Exact(question.BasePoints)), ("weight", Exact(question.Weight)))));
        var less = words.Say("answer.less", ("points", weighted ?? Exact(whole)), ("less", Exact(question.TakenOff)));
        return words.Say("answer.how", ("points", points), ("how", less));
    }

    private static string Exact(Rational number) => RuleWords.Number(number);
}
