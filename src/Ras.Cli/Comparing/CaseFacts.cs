using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>What a comparison wants to know of a case beside its answers: its groups, its package, its reference. Used by one thread at a time.</summary>
internal sealed class CaseFacts
{
    private const string ReferenceColumn = "reference";

    private readonly int[] _slotOf;
    private readonly byte _delimiter;
    private readonly string[] _groupColumns;
    private readonly TextCache _texts = new();
    private readonly bool _isJson;

    public CaseFacts(CaseInput input, CompareTask task, byte delimiter)
    {
        (_delimiter, _groupColumns, _isJson) = (delimiter, [.. task.GroupColumns], input.Header is null);
        Groups = new string[_groupColumns.Length];
        if (input.Header is not { } header)
        {
            _slotOf = [];
            if (task.GroupColumns.FirstOrDefault(c => task.After.Configuration.Questions.All(q => q.Id != c) && task.Before.Configuration.Questions.All(q => q.Id != c)) is { } unknown)
                throw HaltException.Call($"`{unknown}` at `--by` is no question, and NDJSON has no other columns.");
            if (task.Package is { } column)
                throw HaltException.Call($"`{column}` at `--package` is a column, and NDJSON has none. Use a CSV.");
            return;
        }

        // Each column has the slot of what it says: groups from 0, then package and reference; -1 where it says nothing here.
        _slotOf = Enumerable.Repeat(-1, header.Names.Count).ToArray();
        for (var i = 0; i < _groupColumns.Length; i++)
            _slotOf[header.Require(_groupColumns[i], "--by")] = i;
        if (task.Package is { } package)
            _slotOf[header.Require(package, "--package")] = _groupColumns.Length;
        if (task.Largest > 0 && header.Find(ReferenceColumn) is >= 0 and var reference && _slotOf[reference] < 0)
            _slotOf[reference] = _groupColumns.Length + 1;
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
        if (_isJson)
            ReadJson(row);
        else if (isWhole)
            ReadCells(row);
    }

    private void ReadJson(ReadOnlySpan<byte> row)
    {
        var answers = RasJson.ReadAnswers(row);
        Reference = answers.Reference ?? "";
        for (var i = 0; i < Groups.Length; i++)
            Groups[i] = answers.Answers.GetValueOrDefault(_groupColumns[i]) switch
            {
                OptionAnswer one => one.Option,
                OptionsAnswer several => string.Join(";", several.Options),
                NumberAnswer number => number.Value.ToString(),
                YesNoAnswer yesNo => yesNo.Yes ? "true" : "false",
                _ => "",
            };
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
                Reference = System.Text.Encoding.UTF8.GetString(cell);
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
