using System.Net;
using AngleSharp.Html.Parser;

namespace Wallet.Api.Tests.Auth;

/// What a browser does in a login: keep cookies, go where it is sent, and choose from the list.
internal sealed class Browser : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient client;

    public Browser(Uri address)
    {
        Address = address;
        client = new HttpClient(new HttpClientHandler { CookieContainer = cookies })
        {
            BaseAddress = address,
        };
    }

    public Uri Address { get; }

    public IEnumerable<Cookie> Cookies => cookies.GetAllCookies();

    public void Dispose() => client.Dispose();

    public Task<HttpResponseMessage> GetAsync(string path) =>
        client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));

    public async Task<string> TextAsync(string path) =>
        await (await GetAsync(path)).Content.ReadAsStringAsync();

    public Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> form) =>
        client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(form));

    /// <param name="tamper">what somebody could do to the address while choosing</param>
    /// <returns>what is shown in the end</returns>
    public async Task<HttpResponseMessage> LogInAsync(
        string persona,
        string firstPage = "/login",
        Func<string, string>? tamper = null
    )
    {
        var list = await GetAsync(firstPage);
        var page = await new HtmlParser().ParseDocumentAsync(
            await list.Content.ReadAsStringAsync()
        );
        var choice = page.QuerySelector($"a[href*='persona={persona}']")!.GetAttribute("href")!;
        var address = new Uri(list.RequestMessage!.RequestUri!, choice).ToString();
        return await GetAsync(tamper?.Invoke(address) ?? address);
    }
}
