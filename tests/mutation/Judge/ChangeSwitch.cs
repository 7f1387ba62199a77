using System;
using System.Linq;
using System.Reflection;

namespace Ras.Engine.Mutation;

/// <summary>Which one of Stryker's changes is in force: it builds all of them into one assembly, each behind a test of a number.</summary>
internal sealed class ChangeSwitch
{
    public const string Control = "MutantControl";
    public const string ActiveField = "ActiveMutant";
    public const string ReachedField = "Reached";

    private const int None = -1;

    private readonly FieldInfo _active;
    private readonly bool[] _reached;

    public ChangeSwitch(Assembly prepared)
    {
        var control = prepared.GetTypes().SingleOrDefault(type => type.Name == Control);
        _reached = (bool[]?)control?.GetField(ReachedField)?.GetValue(null)
            ?? throw new InvalidOperationException($"{prepared.Location} is not a prepared assembly; `prepare` makes one.");
        _active = control!.GetField(ActiveField)!;
        TurnOff();
    }

    public void TurnOn(int change) => _active.SetValue(null, change);

    public void TurnOff() => _active.SetValue(null, None);

    public void Forget() => Array.Clear(_reached);

    /// <summary>The changes whose place was reached since all was forgotten.</summary>
    public int[] Reached() => [.. Enumerable.Range(0, _reached.Length).Where(change => _reached[change])];
}
