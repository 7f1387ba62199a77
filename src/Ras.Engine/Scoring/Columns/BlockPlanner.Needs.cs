using System;

namespace Ras.Engine;

/// <content>What the results need, found backward: an operation that nothing needs is not done.</content>
internal sealed partial class BlockPlanner
{
    private void FindNeeded()
    {
        foreach (var value in new[] { _program.Amount, _program.OneOff, _program.Total })
            _valueNeeded[value.Register] = true;
        foreach (var value in PartsAsked())
            _valueNeeded[value.Register] = true;
        foreach (var condition in (int[])[.. _program.Exclusions, .. _program.Requirements, .. _parts.HasFlag(ResultParts.Referrals) ? _program.Referrals : []])
            _truthNeeded[condition] = true;
        for (var i = _program.Operations.Length - 1; i >= 0; i--)
        {
            var operation = _program.Operations[i];
            if (operation.Code == OpCode.Ask)
                NeedTruth(operation.B);
            else if (_valueNeeded[operation.Target] || _truthNeeded[operation.Target])
                NeedOperands(operation);
        }
    }

    private void NeedOperands(Operation operation)
    {
        switch (operation.Code)
        {
            case OpCode.All or OpCode.Any or OpCode.Count:
                for (var i = 0; i < operation.B; i++)
                    NeedTruth(_program.Weighted[operation.A + i].Register);
                break;
            case OpCode.Not:
                NeedTruth(operation.A);
                break;
            case OpCode.Gate:
                NeedTruth(operation.A);
                _valueNeeded[operation.B] = true;
                break;
            case OpCode.Choose:
                foreach (var branch in _program.Branches.AsSpan(operation.A, operation.B))
                {
                    NeedTruth(branch.When);
                    _valueNeeded[branch.Register] = true;
                }

                break;
            default:
                foreach (var register in _program.ReadBy(operation))
                    _valueNeeded[register] = true;
                break;
        }
    }

    private void NeedTruth(int condition)
    {
        if (condition >= 0)
            _truthNeeded[condition] = true;
    }
}
