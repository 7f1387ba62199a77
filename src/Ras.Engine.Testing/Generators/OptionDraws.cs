using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>The options of a question or a scale.</summary>
internal static class OptionDraws
{
    /// <param name="numbers">The numbers of the configuration.</param>
    /// <param name="several">Whether several may be chosen, so that one may be exclusive.</param>
    public static Gen<ValueList<QuestionOption>> Any(Numbers numbers, bool several) =>
        from count in Gen.Choose(1, 4)
        from ids in Ids.Distinct(count)
        from leaving in Draws.Chance(40)
        from options in Draws.Each(ids, id => One(id, numbers, leaving, several))
        select options;

    private static Gen<QuestionOption> One(string id, Numbers numbers, bool leaving, bool several) =>
        from text in Texts.Any.Sometimes(50)
        from help in Texts.Any.Sometimes(10)
        from points in numbers.Points.SometimesSome(85)
        from leaves in numbers.Leaves.SometimesSome(leaving ? 80 : 0)
        from exclusive in Gen.Elements(true, true, false).SometimesSome(several ? 40 : 0)
        from extensions in Texts.Extensions
        select new QuestionOption
        {
            Id = id, Text = text, Help = help, Points = points, Leaves = leaves, Exclusive = exclusive, Extensions = extensions,
        };
}
