// At which price of a point does a portfolio cost no more than a given sum? An F# script; every figure is exact.
//
//   dotnet build ../../src/Ras.Engine -c Release -f net10.0
//   ras sample ../configurations/illustrative-adults/configuration.json --cases 500 --format json > cases.ndjson
//   dotnet fsi price-for-a-sum.fsx ../configurations/illustrative-adults/configuration.json point-price cases.ndjson 150000
//
// Beside a clone of the repository it uses the library as built; elsewhere write #r "nuget: Ras.Engine, 0.1.0" in its place.
#r "../../src/Ras.Engine/bin/Release/net10.0/Ras.Engine.dll"

open System
open System.IO
open Ras.Engine

let arguments = fsi.CommandLineArgs
let document = File.ReadAllBytes arguments[1]
let cases = File.ReadAllLines arguments[3] |> Array.map (fun line -> RasJson.ReadAnswers line)
let most = Decimal.Parse(arguments[4], Globalization.CultureInfo.InvariantCulture)

let place =
    RasJson.ReadFigures(ReadOnlySpan document)
    |> Seq.find (fun figure -> Seq.toList figure.Path = [ "parameters"; arguments[2]; "value" ])

/// What all indicative budgets come to at a price in pence.
let costAt (pence: int) =
    let revision = ConfigurationRevision(Version = $"at {pence}p", Figures = (readOnlyDict [ (place.Pointer, Rational(bigint pence, bigint 100)) ]))
    let revised = RasJson.Revise(ReadOnlySpan document, revision)
    let engine = RasEngine.Compile(RasJson.ReadConfiguration(ReadOnlySpan revised))
    cases |> Array.sumBy (fun answers -> engine.Score(answers).Amount.GetValueOrDefault())

/// The greatest price in pence that costs no more, between one that does not and one that does.
let rec search low high =
    let middle = (low + high) / 2
    if high - low = 1 then low
    elif costAt middle <= most then search middle high
    else search low middle

let price = search 0 100_000
printfn $"At {decimal price / 100m:F2} a point the portfolio costs {costAt price:N2}; a penny more costs {costAt (price + 1):N2}."
