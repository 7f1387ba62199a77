using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace CaseManagement.Tests.Support;

/// <summary>A browser without script: it keeps cookies, follows links and sends forms, and looks at every page whether it is safe.</summary>
/// <param name="address">Where the application is.</param>
/// <param name="follows">Whether it goes on by itself to where it is sent.</param>
internal sealed class Visitor(Uri address, bool follows = true) : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = follows }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };

    public async Task SignIn(string name) => (await Send((await Get("/sign-in")).Form.With("worker", name))).Is(follows ? 200 : 302);

    public async Task<WebPage> Get(string path) => await Read(await _client.GetAsync(path));

    public async Task<WebPage> Send(WebForm form, string? then = null) => await Post(form.Action, then is null ? form.Values : form.Values.Append(new("then", then)));

    public async Task<WebPage> Post(string path, IEnumerable<KeyValuePair<string, string>> values) => await Read(await _client.PostAsync(path, new FormUrlEncodedContent(values)));

    public Task<HttpResponseMessage> Send(HttpRequestMessage message) => _client.SendAsync(message);

    public void Dispose() => _client.Dispose();

    private static async Task<WebPage> Read(HttpResponseMessage response)
    {
        using (response)
        {
            var page = new WebPage((int)response.StatusCode, response.Headers.Location?.OriginalString ?? response.RequestMessage!.RequestUri!.PathAndQuery, await response.Content.ReadAsStringAsync());
            Assert.Equal(Safety.SafeResponses.ContentSecurityPolicy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.Contains("no-store", response.Headers.CacheControl?.ToString());
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                return page;

            // The policy would stop them; a page that needs it to is one that does not work.
            Assert.DoesNotMatch(new Regex("<script|<iframe|(src|href)=\"(javascript:|(https?:)?//)", RegexOptions.IgnoreCase), page.Html);
            Assert.DoesNotMatch(new Regex("<[^>]* (on[a-z]+|style)=", RegexOptions.IgnoreCase), Regex.Replace(page.Html, "\"[^\"]*\"", "\"\""));
            Assert.All(WebForm.Of(page.Html, page.Path), form => Assert.NotEmpty(form["__RequestVerificationToken"]));
            return page;
        }
    }
}
