using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;
using Xunit;

namespace CaseManagement.Tests.Support;

/// <summary>An assessor who saves without pause, notes what was acknowledged, and after a break sends again what was not.</summary>
/// <param name="address">Where the application is.</param>
/// <param name="number">Which one it is.</param>
internal sealed class LoadWorker(Uri address, int number) : IDisposable
{
    private readonly Visitor _visitor = new(address, follows: false);
    private readonly Random _random = new(number);
    private (WebForm Form, Action<WebPage> Acknowledged)? _pending;
    private bool _isSignedIn;
    private string? _assessment;
    private bool _isAnswered;
    private bool _isChecked;

    /// <summary>Evidence, each a text of its own, whose save was acknowledged.</summary>
    public List<string> Evidence { get; } = [];

    /// <summary>How many assessments, and how many records, were acknowledged.</summary>
    public int Assessments { get; private set; }

    public int Records { get; private set; }

    /// <summary>Whether a save was sent and not yet acknowledged.</summary>
    public bool IsPending => _pending is not null;

    /// <summary>How many saves were sent again after a break.</summary>
    public int SentAgain { get; private set; }

    /// <summary>Saves until the application is gone.</summary>
    public async Task Run()
    {
        try
        {
            if (_pending is not null)
            {
                SentAgain++;
                await SendPending();
            }

            while (true)
                await Next();
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or TaskCanceledException)
        {
        }
    }

    public void Dispose() => _visitor.Dispose();

    private async Task Next()
    {
        if (!_isSignedIn)
        {
            await _visitor.SignIn(number % 2 == 0 ? "assessor-1" : "assessor-2");
            _isSignedIn = true;
        }

        if (_assessment is null)
            await Save("/assessments/start", f => f.With("configuration", "illustrative-adults").With("assessed-on-day", "11").With("assessed-on-month", "5").With("assessed-on-year", "2026"), Start);
        else if (_isChecked)
            await Save($"{_assessment}/result", f => f, _ => _isChecked = false);
        else if (_isAnswered && _random.Next(6) == 0)
            await Save($"{_assessment}/check", f => f, _ => (_isChecked, Records) = (true, Records + 1));
        else
            await Answer($"worker {number}, save {Evidence.Count + 1}");
        if (!_isChecked && _random.Next(25) == 0)
            _assessment = null;
    }

    private void Start(WebPage page)
    {
        (_assessment, _isAnswered) = (page.Path[..page.Path.LastIndexOf('/')], false);
        Assessments++;
    }

    private Task Answer(string evidence) => Save(
        $"{_assessment}/questions/setting",
        f => f.With("answer.setting", _random.Next(2) == 0 ? "residential" : "nursing").With("evidence", evidence),
        _ =>
        {
            Evidence.Add(evidence);
            _isAnswered = true;
        });

    private async Task Save(string path, Func<WebForm, WebForm> fill, Action<WebPage> acknowledged)
    {
        _pending = (fill((await _visitor.Get(path)).Is(200).Form), acknowledged);
        await SendPending();
    }

    private async Task SendPending()
    {
        var (form, acknowledged) = _pending!.Value;
        var page = await _visitor.Send(form);
        Assert.True(page.Status == 302, $"A save was answered by {page.Status}: {page.Words}");
        acknowledged(page);
        _pending = null;
    }
}
