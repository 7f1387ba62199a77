using System.Collections.Generic;
using System.Linq;
using CaseManagement.Asking;
using Ras.Engine;

namespace CaseManagement.Pages;

/// <summary>One question as a field of a form.</summary>
/// <param name="Configuration">The configuration, for its words.</param>
/// <param name="Question">The question.</param>
/// <param name="Entered">The values that are chosen or entered.</param>
/// <param name="Error">What is wrong with them; null where nothing is.</param>
/// <param name="IsHeading">Whether the page is about this question alone.</param>
internal sealed record QuestionField(RasConfiguration Configuration, Question Question, IReadOnlyList<string> Entered, string? Error, bool IsHeading)
{
    public string Name => FieldOf(Question);

    public bool MayBeLeftOut => Question.Required == false || Question.IfMissing is not null;

    public string Input => Question is ChoicesQuestion ? "checkbox" : "radio";

    /// <summary>The options to choose from, each with the value that is sent; none for a number.</summary>
    public IReadOnlyList<(string Value, string Text, string? Help, bool StandsAlone)> Options => Question switch
    {
        YesNoQuestion => [("yes", "Yes", null, false), ("no", "No", null, false), .. NoAnswer],
        ChoiceQuestion => [.. Own, .. NoAnswer],
        ChoicesQuestion when Own.All(o => !o.StandsAlone) => [.. Own, (Reply.None, "None of these", null, true)],
        ChoicesQuestion => [.. Own.OrderBy(o => o.StandsAlone)],
        _ => [],
    };

    private IEnumerable<(string Value, string Text, string? Help, bool StandsAlone)> Own =>
        Wording.Options(Configuration, Question).Select(o => (o.Id, o.Text ?? o.Id, o.Help, o.Exclusive == true));

    // Why: a choice that was made cannot be taken back otherwise, on a page without script.
    private IEnumerable<(string Value, string Text, string? Help, bool StandsAlone)> NoAnswer => MayBeLeftOut ? [("", "No answer", null, true)] : [];

    public static string FieldOf(Question question) => $"answer.{question.Id}";
}
