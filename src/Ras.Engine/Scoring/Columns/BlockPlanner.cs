using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Turns a program into operations on blocks.</summary>
/// <remarks>
/// It first walks the program backward to find what the results need, and then forward, giving each needed operation
/// its columns. A condition is two columns of truths: where it is true, and where it is possible, that is not false; these are one
/// where it is never unknown.
/// </remarks>
internal sealed partial class BlockPlanner
{
    private readonly RasProgram _program;
    private readonly ResultParts _parts;
    private readonly List<BlockOperation> _operations = [];
    private readonly List<int> _origins = [];
    private readonly List<(Slot Slot, long Value)> _constants = [];
    private readonly List<(Slot Slot, int FirstUse)> _slots = [];
    private readonly BlockValue?[] _values;
    private readonly BlockTruth?[] _truths;
    private readonly bool[] _valueNeeded;
    private readonly bool[] _truthNeeded;
    private int _origin;

    private BlockPlanner(RasProgram program, ResultParts parts)
    {
        (_program, _parts) = (program, parts);
        var registers = program.Registers.Length;
        (_values, _truths, _valueNeeded, _truthNeeded) = (new BlockValue?[registers], new BlockTruth?[registers], new bool[registers], new bool[registers]);
        var questions = program.Index.Questions.Count;
        (_places, _above, _sets, _asked) = (new PlacesOf[questions], new Slot?[questions], new Slot?[questions], new BlockTruth?[questions]);
        _isChecked = Array.ConvertAll(program.Index.Questions.ToArray(), q => q is NumberQuestion);
        _origin = program.Operations.Length;
    }

    public static BlockProgram Plan(RasProgram program, ResultParts parts)
    {
        var planner = new BlockPlanner(program, parts);
        planner.FindNeeded();
        planner.TakeAnswers();
        foreach (var constant in program.Constants)
            planner.TakeConstant(constant);
        for (planner._origin = 0; planner._origin < program.Operations.Length; planner._origin++)
            planner.Lower(program.Operations[planner._origin]);
        planner.DeliverResults();
        return new(program, parts)
        {
            Operations = [.. planner._operations], Origins = [.. planner._origins], Constants = planner._constants, BytesPerCase = planner.PlaceSlots(),
        };
    }

    private void Lower(Operation operation)
    {
        if (operation.Code == OpCode.Ask)
            Settle(operation);
        else if (_valueNeeded[operation.Target])
            _values[operation.Target] = LowerValue(operation);
        if (operation.Target >= 0 && _truthNeeded[operation.Target])
            _truths[operation.Target] = LowerTruth(operation);
    }

    private BlockValue Value(int register) => _values[register]!.Value;

    private BlockTruth Truth(int register) => _truths[register]!.Value;

    private RegisterInfo Info(int register) => _program.Registers[register];

    private Slot NewSlot(Lane lane)
    {
        var slot = new Slot(lane);
        _slots.Add((slot, _operations.Count));
        return slot;
    }

    private Slot NewTruths() => NewSlot(Lane.Bits8);

    /// <summary>Adds an operation that reads and fills some columns.</summary>
    private void Emit(BlockOperation operation, params Slot?[] used)
    {
        foreach (var slot in used)
        {
            if (slot is not null)
                slot.LastUse = Math.Max(slot.LastUse, _operations.Count);
        }

        _operations.Add(operation);
        _origins.Add(_origin);
    }

    /// <summary>A column that holds one number for good.</summary>
    private Slot Constant(Lane lane, long value)
    {
        var slot = new Slot(lane) { LastUse = int.MaxValue };
        _slots.Add((slot, 0));
        _constants.Add((slot, value));
        return slot;
    }

    private void TakeConstant(ConstantRegister constant)
    {
        if (_valueNeeded[constant.Register])
            _values[constant.Register] = new(Constant(Lanes.For(constant.Value, constant.Value), constant.Value), null);
    }

    /// <summary>The number that a register holds for good; null where an operation fills it.</summary>
    private long? ConstantOf(int register) => _program.FilledBy[register] < 0 ? (long)Info(register).Low : null;

    /// <summary>Gives every column its place, and the place on to another when the last operation has read it; how many bytes a case all take.</summary>
    private int PlaceSlots()
    {
        var free = new Dictionary<Lane, Stack<(int, int)>>();
        var (bytes, number) = (0, 0);
        var (begins, ends) = (_slots.ToLookup(s => s.FirstUse, s => s.Slot), _slots.ToLookup(s => s.Slot.LastUse, s => s.Slot));
        for (var i = 0; i < _operations.Count; i++)
        {
            foreach (var slot in begins[i])
            {
                if (free.TryGetValue(slot.Lane, out var places) && places.Count > 0)
                {
                    (slot.Offset, slot.Number) = places.Pop();
                }
                else
                {
                    (slot.Offset, slot.Number) = (bytes, number++);
                    bytes += (int)slot.Lane;
                }
            }

            foreach (var slot in ends[i])
            {
                if (!free.TryGetValue(slot.Lane, out var places))
                    free[slot.Lane] = places = new();
                places.Push((slot.Offset, slot.Number));
            }
        }

        return bytes;
    }

    /// <summary>What a register can hold, as far as its column can: what is proved of one may be closer than of the other.</summary>
    private (BigInteger Low, BigInteger High) RangeOf(int register)
    {
        var (info, most) = (Info(register), Lanes.MostOf(Value(register).Values.Lane));
        return (BigInteger.Max(info.Low, -most - 1), BigInteger.Min(info.High, most));
    }

    private BigInteger SizeOf(int register) => BigInteger.Max(BigInteger.Abs(Info(register).Low), BigInteger.Abs(Info(register).High));

    /// <summary>A lane that holds every number from minus a size to it, and is no narrower than the columns of some registers.</summary>
    private Lane LaneFor(BigInteger size, IEnumerable<int> registers) =>
        registers.Where(r => ConstantOf(r) is null).Select(r => Value(r).Values.Lane).Aggregate(LaneForSize(size), Lanes.Wider);

    private static Lane LaneForSize(BigInteger size) => Lanes.For(-size, size);

    private static BigInteger SizeOf(BigInteger low, BigInteger high) => BigInteger.Max(BigInteger.Abs(low), BigInteger.Abs(high));
}
