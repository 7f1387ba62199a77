using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Ras.Engine.Tests;
using Xunit;

namespace ScoringService.Tests;

/// <summary>The description is an OpenAPI document, and says of the service neither less nor more than is so.</summary>
public sealed class OpenApiTests : IAsyncLifetime
{
    private readonly OpenApiDocument _document;
    private RunningService _service = null!;

    public OpenApiTests()
    {
        var read = OpenApiDocument.Parse(File.ReadAllText(RepositoryFiles.Path("samples", "ScoringService", "openapi.json")), "json");
        Assert.Empty(read.Diagnostic!.Errors);
        _document = read.Document!;
    }

    public async Task InitializeAsync() => _service = await RunningService.Start();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task It_is_what_the_service_gives() =>
        Assert.Equal(File.ReadAllText(RepositoryFiles.Path("samples", "ScoringService", "openapi.json")), await _service.Client.GetStringAsync("/openapi.json"));

    [Fact]
    public void Routes_and_parameters_are_those_described()
    {
        var routes = _service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText!);
        Assert.Equal(_document.Paths.Keys.Order(), routes.Order());
        Assert.All(_document.Paths, path => Assert.All(
            path.Value.Operations!.Values.SelectMany(o => o.Parameters ?? []).Where(p => p.In == ParameterLocation.Path), p => Assert.Contains($"{{{p.Name}}}", path.Key)));
    }

    [Fact]
    public async Task Every_answer_is_described_and_every_answer_described_is_given()
    {
        var given = new SortedSet<string>();
        foreach (var call in Calls.Good.Concat(Calls.Bad))
        {
            using var response = await _service.Send(call);
            given.Add($"{call.Method} {call.Route} {(int)response.StatusCode} {response.Content.Headers.ContentType!.MediaType}");
        }

        var described = _document.Paths.SelectMany(p => p.Value.Operations!.SelectMany(o => o.Value.Responses!.SelectMany(r => r.Value.Content!.Keys.Select(
            mediaType => $"{o.Key} {p.Key} {r.Key} {mediaType}"))));
        Assert.Equal(new SortedSet<string>(described), given);
    }
}
