using System.Linq;
using Ras.Engine;

namespace CaseManagement.Asking;

/// <summary>Conditions under which questions are asked.</summary>
internal static class Conditions
{
    /// <summary>Whether a condition looks at the answer to a question.</summary>
    public static bool Names(Condition? condition, string question) => condition switch
    {
        AnswerCondition answer => answer.Question == question,
        AllCondition all => all.Parts.Any(p => Names(p, question)),
        AnyCondition any => any.Parts.Any(p => Names(p, question)),
        CountCondition count => count.Parts.Any(p => Names(p, question)),
        NotCondition not => Names(not.Part, question),
        _ => false,
    };
}
