#!/usr/bin/env dotnet
// What each area of need costs in all, and how much of it family and friends take off: a C# program in one file.
//
//   ras sample ../configurations/illustrative-adults/configuration.json --cases 2000 --format json > cases.ndjson
//   dotnet run areas-of-need.cs -- ../configurations/illustrative-adults/configuration.json cases.ndjson
//
// Beside a clone of the repository it uses the library's source; elsewhere write #:package Ras.Engine@0.1.0 in its place.
#:project ../../src/Ras.Engine/Ras.Engine.csproj
#:property TargetFramework=net10.0
#:property PublishAot=false

using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Ras.Engine;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var engine = RasEngine.Load(args[0]);
var shares = (engine.Configuration.Domains ?? []).ToDictionary(d => d.Id, _ => 0m);
var (notLinked, takenOff, people) = (0m, 0m, 0);
foreach (var line in File.ReadLines(args[1]))
{
    var why = engine.Explain(RasJson.ReadAnswers(line));
    if (why.Budget.Figures is not { } figures)
        continue;
    people++;
    notLinked += figures.NotLinked;
    takenOff += why.Support?.TakenOff ?? 0;
    foreach (var domain in why.Budget.Domains)
        shares[domain.Id] += domain.Share ?? 0;
}

// The shares of each person sum to the budget, to the penny, and so do these.
foreach (var (id, sum) in shares.OrderByDescending(s => s.Value).Append(new("(no one area)", notLinked)))
    Console.WriteLine($"{id,-22} {sum,14:#,##0.00}");
Console.WriteLine($"{"in all, a week",-22} {shares.Values.Sum() + notLinked,14:#,##0.00}  for {people:#,##0} people");
Console.WriteLine($"{"family take off",-22} {takenOff,14:#,##0.00}");
