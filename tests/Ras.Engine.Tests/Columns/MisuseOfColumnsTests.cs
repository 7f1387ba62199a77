using System;
using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Columns;

/// <summary>What a caller does wrong with columns is refused before anything is changed, and told in words.</summary>
public sealed class MisuseOfColumnsTests
{
    private const int AtYesNo = 0;
    private const int AtNumber = 1;
    private const int AtSeveral = 2;

    private readonly RasEngine _engine = RasEngine.Compile(Plain with
    {
        Questions = [Must, Count, new ChoicesQuestion { Id = "several", Options = [new() { Id = "a", Points = 1 }, new() { Id = "b", Points = 2 }] }],
    });

    [Fact]
    public void A_buffer_is_of_the_type_of_its_question()
    {
        var columns = _engine.CreateColumns(2);
        Assert.Throws<ArgumentException>(() => columns.Use(AtNumber, new byte[2]));
        Assert.Throws<ArgumentException>(() => columns.Use(AtYesNo, new long[2]));
        Assert.Throws<ArgumentException>(() => columns.Use(AtSeveral, new long[2]));
        Assert.Throws<ArgumentException>(() => columns.Use(AtYesNo, new ulong[2], new byte[2]));
        Assert.Throws<ArgumentException>(() => columns.Use(AtNumber, new ulong[2], new byte[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Use(AtSeveral + 1, new byte[2]));
    }

    [Fact]
    public void Misuse_is_told_in_words()
    {
        var (columns, results) = (_engine.CreateColumns(2), _engine.CreateResults(2));
        Told("There is no question at this place.", () => columns.Places(AtSeveral + 1));
        Told("There is no question at this place.", () => columns.Sets(AtSeveral + 1));
        Told("The question at this place is of another type.", () => columns.Numbers(AtYesNo));
        Told("The question at this place is of another type.", () => columns.Sets(AtYesNo));
        Told("The buffer is shorter than the columns.", () => columns.Use(AtYesNo, new byte[1]));
        Told("The sheet is another engine's.", () => columns.Put(0, RasEngine.Compile(Plain).CreateSheet()));
        Told("There is no case at this place.", () => columns.Put(2, _engine.CreateSheet()));
        Told("There is no case at this place.", () => results.StatusOf(2));
        Told("The buffer is shorter than the columns.", () => results.UseAmounts(new long[1]));
        Told("The results were made without one-off sums.", () => results.UseOneOffs(new long[2]));
        Told("There is no such column: it does not exist, or the results were made without this part.", () => results.DomainPoints(0));
    }

    private static void Told(string said, Action misuse) => Assert.StartsWith(said, Assert.ThrowsAny<Exception>(misuse).Message, StringComparison.Ordinal);
}
