using System;
using System.Net.Http;
using System.Threading.Tasks;
using CaseManagement.Tests.Support;
using Xunit;

namespace CaseManagement.Tests;

/// <summary>Who may come in, and to what: nobody unasked, nobody to another's page, and to nothing that there is not.</summary>
public sealed class AccessTests : IClassFixture<AccessTests.OneAssessment>
{
    private readonly RunningApplication _app;
    private readonly Visitor _assessor;

    public AccessTests(OneAssessment one) => (_app, _assessor) = (one.App, one.Assessor);

    [Theory]
    [InlineData("/assessments/99")]
    [InlineData("/assessments/99/tasks")]
    [InlineData("/assessments/x/tasks")]
    [InlineData("/assessments/-1/result")]
    [InlineData("/assessments/99999999999999999999/result")]
    [InlineData("/assessments/1/questions/nothing")]
    [InlineData("/assessments/1/questions/nhs-pays")]
    [InlineData("/assessments/start?case=99")]
    [InlineData("/versions/nobody/1")]
    [InlineData("/appsettings.json")]
    [InlineData("/data/assessments.db")]
    public async Task What_there_is_not_is_told_on_a_page(string path) =>
        Assert.Contains("There is no such page", (await _assessor.Get(path)).Is(404).Words);

    [Theory]
    [InlineData("finance-1", "/assessments/start")]
    [InlineData("manager-1", "/assessments/1/tasks")]
    [InlineData("manager-1", "/assessments/1/questions/setting")]
    [InlineData("manager-1", "/assessments/1/facts")]
    [InlineData("manager-1", "/assessments/1/check")]
    [InlineData("manager-1", "/assessments/1/plan")]
    [InlineData("manager-1", "/assessments/1/package")]
    [InlineData("manager-1", "/assessments/1/version")]
    [InlineData("finance-1", "/assessments/1/decision")]
    [InlineData("finance-1", "/assessments/1/review")]
    [InlineData("assessor-1", "/assessments/1/review")]
    [InlineData("assessor-1", "/assessments/1/decision")]
    [InlineData("assessor-1", "/versions/illustrative-adults/2026.1/affected")]
    public async Task A_page_of_another_role_is_told_so_to_read_and_to_send(string worker, string path)
    {
        using var visitor = await _app.SignIn(worker);
        Assert.Contains("This page is for another role", (await visitor.Get(path)).Is(403).Words);
        var token = WebForm.Of((await visitor.Get("/")).Html, "/")[0]["__RequestVerificationToken"];
        (await visitor.Post(path, [new("__RequestVerificationToken", token), new("version", "2"), new("answer.setting", "own-home")])).Is(403);
        Assert.Equal(2, _app.Stored.Find(1)!.Version);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/assessments/1/check")]
    [InlineData("/assessments/1/result?handler=Record")]
    [InlineData("/versions")]
    public async Task Whoever_is_not_signed_in_signs_in_first(string path)
    {
        using var stranger = new Visitor(_app.Address);
        var page = await stranger.Get(path);
        Assert.StartsWith("/sign-in?ReturnUrl=", page.Path, StringComparison.Ordinal);
        Assert.Contains("It asks for no password and must not be used with real cases", page.Words);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    public async Task Signing_in_leads_nowhere_else(string address)
    {
        using var stranger = new Visitor(_app.Address);
        var form = (await stranger.Get("/sign-in?ReturnUrl=" + Uri.EscapeDataString(address))).Form.With("worker", "assessor-1");
        Assert.Equal("/", (await stranger.Send(form)).Is(200).Path);
    }

    [Fact]
    public async Task A_caller_that_says_another_host_is_turned_away()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        message.Headers.Host = "council.example";
        using var response = await _assessor.Send(message);
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public void It_listens_on_loopback_unless_told()
    {
        using var folder = new Ras.Engine.Hosting.Tests.Support.TestFolder();
        Assert.StartsWith("http://127.0.0.1:", Program.Build([$"--Data={folder.Path}"]).Configuration["Urls"], StringComparison.Ordinal);
    }

    /// <summary>An application with the assessment 1, of version 2, which no test here changes.</summary>
    public sealed class OneAssessment : IAsyncLifetime
    {
        internal RunningApplication App { get; private set; } = null!;

        internal Visitor Assessor { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            App = await RunningApplication.Start();
            Assessor = await App.SignIn("assessor-1");
            await new Journey(Assessor).Answer(await new Journey(Assessor).Start("illustrative-adults"), "setting", "residential");
        }

        public async Task DisposeAsync()
        {
            Assessor.Dispose();
            await App.DisposeAsync();
        }
    }
}
