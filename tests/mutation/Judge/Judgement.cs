using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Ras.Engine.Mutation;

/// <summary>Puts one change after the other in force, and runs the tests that reach it until one fails.</summary>
internal sealed class Judgement(ChangeSwitch changes, Reach reach, Results results, TimeSpan longest)
{
    private const int Remembered = 12;

    private static readonly TimeSpan Endless = TimeSpan.FromSeconds(90);

    /// <summary>What noticed the changes just before: those stand near, so it is what may notice the next.</summary>
    private readonly LinkedList<TestCase> _noticed = [];

    /// <summary>Whether this process can go on with another change.</summary>
    public bool Judge(int change, List<TestCase> tests)
    {
        results.Write(change, Results.Begun, "");
        // Why: what cannot be ended otherwise, such as an endless loop in a `finally`, ends the process, which tells by itself that there was something. Nothing is left to do on the way out, where it could wait forever.
        using var watchdog = new Timer(_ => Process.GetCurrentProcess().Kill(), null, Endless + longest, Timeout.InfiniteTimeSpan);
        var (end, test, clean) = Run(change, tests);
        results.Write(change, end, test);
        return clean;
    }

    private (string End, string Test, bool Clean) Run(int change, List<TestCase> tests)
    {
        var left = longest.TotalMilliseconds;
        var first = _noticed.Where(tests.Contains).ToList();
        foreach (var test in first.Concat(tests.Where(test => !first.Contains(test))))
        {
            left -= reach.Milliseconds(test);
            if (left < 0)
                return ("survived", "(not every test that reaches it was run)", true);
            changes.TurnOn(change);
            var verdict = test.Run(Longest(test));
            changes.TurnOff();
            if (verdict == Verdict.Endless)
                return ("endless", test.Name, IsQuiet());
            if (verdict == Verdict.Passed)
                continue;
            if (test.Run(Longest(test)) != Verdict.Passed)
                return results.WasUnclean(change) ? ("unsteady", test.Name, false) : (Results.Unclean, test.Name, false);
            _noticed.Remove(test);
            _noticed.AddFirst(test);
            if (_noticed.Count > Remembered)
                _noticed.RemoveLast();
            return ("noticed", test.Name, true);
        }

        return (tests.Count == 0 ? "unreached" : "survived", "", true);
    }

    private TimeSpan Longest(TestCase test) => TimeSpan.FromMilliseconds((12 * reach.Milliseconds(test)) + 3_000);

    /// <summary>Whether nothing goes on in other threads.</summary>
    private static bool IsQuiet()
    {
        Thread.Sleep(20);
        var before = Environment.CpuUsage.TotalTime;
        Thread.Sleep(200);
        return Environment.CpuUsage.TotalTime - before < TimeSpan.FromMilliseconds(40);
    }
}
