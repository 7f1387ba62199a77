using System;

namespace Ras.Engine.Tests.Support;

/// <summary>Hands on at once, on the same thread, how far a check has come.</summary>
internal sealed class Told(Action<CheckProgress> tell) : IProgress<CheckProgress>
{
    public void Report(CheckProgress value) => tell(value);
}
