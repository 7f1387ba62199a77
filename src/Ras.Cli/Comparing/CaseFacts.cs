using System;
using System.Linq;
using System.Text;

namespace Ras.Cli;

/// <summary>What a comparison wants to know of a case beside its answers: its groups, its package, its reference. Used by one thread at a time.</summary>
internal sealed class CaseFacts
{
    private const string ReferenceColumn = "reference";

    private readonly int[] _slotOf;
    private readonly byte _delimiter;
    private readonly TextCache _texts = new();
    private readonly JsonColumns? _json;
    private readonly string[] _jsonTexts = [];

    public CaseFacts(CaseInput input, CompareTask task, byte delimiter)
    {
        (_delimiter, Groups) = (delimiter, new string[task.GroupColumns.Count]);
        if (input.Header is not { } header)
        {
            _slotOf = [];
            _json = new([.. task.GroupColumns, task.Package ?? "", ReferenceColumn]);
            _jsonTexts = new string[Groups.Length + 2];
            return;
        }

        // Each column has the slot of what it says: groups from 0, then package and reference; -1 where it says nothing here.
        _slotOf = Enumerable.Repeat(-1, header.Names.Count).ToArray();
        for (var i = 0; i < Groups.Length; i++)
            _slotOf[header.Require(task.GroupColumns[i], "--by")] = i;
        if (task.Package is { } package)
            _slotOf[header.Require(package, "--package")] = Groups.Length;
        if (task.Largest > 0 && header.Find(ReferenceColumn) is >= 0 and var reference && _slotOf[reference] < 0)
            _slotOf[reference] = Groups.Length + 1;
    }

    /// <summary>The groups of the case that was read last.</summary>
    public string[] Groups { get; }

    /// <summary>What its package costs; null where that is not said.</summary>
    public decimal? Package { get; private set; }

    /// <summary>Whether what stands for its package is no amount.</summary>
    public bool HasBrokenPackage { get; private set; }

    /// <summary>Its reference; empty where it has none.</summary>
    public string Reference { get; private set; } = "";

    public void Read(ReadOnlySpan<byte> row, bool isWhole)
    {
        Array.Fill(Groups, "");
        (Package, HasBrokenPackage, Reference) = (null, false, "");
        if (_json is not null)
            ReadJson(_json, row);
        else if (isWhole)
            ReadCells(row);
    }

    private void ReadJson(JsonColumns columns, ReadOnlySpan<byte> row)
    {
        columns.Read(row, _jsonTexts);
        _jsonTexts.AsSpan(0, Groups.Length).CopyTo(Groups);
        Reference = _jsonTexts[^1];
        if (_jsonTexts[^2] is { Length: > 0 } package)
            TakePackage(Encoding.UTF8.GetBytes(package));
    }

    private void ReadCells(ReadOnlySpan<byte> row)
    {
        Span<byte> buffer = stackalloc byte[512];
        var cells = new CsvCells(row, _delimiter);
        for (var column = 0; column < _slotOf.Length && cells.Next(); column++)
        {
            if (_slotOf[column] is not (>= 0 and var slot))
                continue;
            var cell = CsvCell.Value(cells.Raw, cells.Raw.Length <= buffer.Length ? buffer : new byte[cells.Raw.Length]);
            if (slot < Groups.Length)
                Groups[slot] = _texts.Of(cell);
            else if (slot > Groups.Length)
                Reference = Encoding.UTF8.GetString(cell);
            else if (!cell.IsEmpty)
                TakePackage(cell);
        }
    }

    private void TakePackage(ReadOnlySpan<byte> cell)
    {
        HasBrokenPackage = !NumberCell.TryRead(cell, out var amount) || amount < 0 || decimal.Round(amount, 2) != amount;
        Package = HasBrokenPackage ? null : amount;
    }
}
