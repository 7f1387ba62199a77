using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Puts what was fitted into a new version of the configuration; the current one stays as it is.</summary>
internal static class Proposal
{
    private const string FloorId = "calibrated-floor";
    private const string CapId = "calibrated-cap";

    /// <summary>The new version, with its evidence among its sources where there is some already.</summary>
    public static RasConfiguration Of(FittedLine line, FittedShape shape, FitTerms terms, string? evidence = null)
    {
        var source = SourceId(terms.Version);
        var configuration = shape switch
        {
            FittedPrice price => WithPrice(line, price, source),
            FittedBands bands => WithBands(line, bands),
            FittedTable table => WithTable(line, table, terms),
            _ => throw new ArgumentOutOfRangeException(nameof(shape), "There is no such shape."),
        };
        configuration = configuration with { Version = terms.Version, Replaces = null, Budget = WithLimits(configuration.Budget, terms) };
        if (evidence is null)
            return configuration with { Sources = Without(configuration.Sources, source, []) };
        return configuration with
        {
            Sources = Without(configuration.Sources, source, [new Source { Id = source, Title = $"Calibration of version {terms.Version} against what packages cost", Reference = evidence }]),
        };
    }

    private static RasConfiguration WithPrice(FittedLine line, FittedPrice fitted, string source)
    {
        Number price = fitted.Price;
        var configuration = line.Configuration;
        var basic = new BudgetLine { Id = line.Line.Id + "-base", Title = "Basic amount", When = line.Line.When, Amount = (Number)fitted.Base };
        IEnumerable<BudgetLine> added = fitted.Base == 0 ? [] : [basic];
        configuration = FittedLine.Replaced(configuration, basic.Id, []);
        if (line.Line.Price?.ParameterId is { } parameter)
        {
            configuration = FittedLine.Replaced(configuration, line.Line.Id, [line.Line, .. added]);
            return configuration with { Parameters = ValueList.From(configuration.Parameters!.Select(p => p.Id == parameter ? p with { Value = price, Source = source } : p)) };
        }

        return FittedLine.Replaced(configuration, line.Line.Id, [line.Line with { Price = price, Bands = null }, .. added]);
    }

    private static RasConfiguration WithBands(FittedLine line, FittedBands fitted)
    {
        var bands = ValueList.From(fitted.Bands.Select(b => new Band { From = b.From, Value = b.Amount }));
        return FittedLine.Replaced(line.Configuration, line.Line.Id, [line.Line with { Price = null, Bands = bands, Per = null, Unit = null }]);
    }

    private static RasConfiguration WithTable(FittedLine line, FittedTable fitted, FitTerms terms)
    {
        var step = new InterpolateStep
        {
            Id = line.Line.Id + "-table", Title = "What equal ranks of cost come to", Unit = "pounds " + Periods.Words(line.Configuration.Period), Of = line.Line.Of ?? "total",
            Nodes = ValueList.From(fitted.Nodes.Select(n => new InterpolationNode { At = n.At, Value = n.Amount })), Rounding = new() { Increment = terms.Increment },
        };
        var priced = line.Line with { Price = null, Bands = null, Of = null, Unit = null, Per = null, Amount = NumberOrReference.To(step.Id) };
        var configuration = FittedLine.Replaced(line.Configuration, line.Line.Id, [priced]);
        return configuration with { Steps = ValueList.From((configuration.Steps ?? []).Where(s => s.Id != step.Id).Append(step)) };
    }

    private static Budget WithLimits(Budget budget, FitTerms terms)
    {
        var adjustments = (budget.Adjustments ?? []).Where(a => a.Id is not (FloorId or CapId)).ToList();
        if (terms.Floor is { } floor)
            adjustments.Add(new() { Id = FloorId, Title = "Least budget", Reason = "A budget below this buys nothing that helps.", AtLeast = floor });
        if (terms.Cap is { } cap)
            adjustments.Add(new() { Id = CapId, Title = "Most that this RAS gives", Reason = "Above this a panel looks at what is needed: the figure is no limit to what needs cost.", AtMost = cap });
        return budget with { Adjustments = adjustments.Count > 0 ? ValueList.From(adjustments) : null };
    }

    private static ValueList<Source>? Without(ValueList<Source>? sources, string id, IEnumerable<Source> added)
    {
        var all = (sources ?? []).Where(s => s.Id != id).Concat(added).ToArray();
        return all.Length > 0 ? ValueList.From(all) : null;
    }

    private static string SourceId(string version)
    {
        var id = "calibration-" + string.Concat(version.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-'));
        return id.Length <= 64 ? id : id[..64];
    }
}
