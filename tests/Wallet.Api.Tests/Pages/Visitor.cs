using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pages;

/// Somebody with a browser without JavaScript: keeps cookies, goes where it is sent, fills in forms.
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient client;

    public Visitor(RunningWallet wallet) =>
        client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() })
        {
            BaseAddress = wallet.Http.BaseAddress,
        };

    public static async Task<Visitor> LoggedInAsync(RunningWallet wallet, string persona)
    {
        var visitor = new Visitor(wallet);
        var list = await visitor.GetAsync("/login?returnUrl=/schemes");
        var choice = list.Document.QuerySelector($"a[href*='persona={persona}']")!;
        await visitor.GetAsync($"{new Uri(list.Address, choice.GetAttribute("href"))}");
        return visitor;
    }

    public void Dispose() => client.Dispose();

    public async Task<Page> GetAsync(string address) =>
        await Page.OfAsync(await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    /// Fills in what is given, leaves the rest as it is, and pushes the button with these words.
    public async Task<Page> SendAsync(
        Page page,
        string button,
        params (string Field, string Value)[] answers
    )
    {
        var pushed = page.Button(button);
        var values = answers.Concat(
            Page.Values(pushed).Where(v => answers.All(a => a.Field != v.Field))
        );
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in values)
        {
            if (page.Document.QuerySelector($"input[type=file][name={field}]") is null)
            {
                content.Add(new StringContent(value), field);
            }
            else
            {
                content.Add(new StringContent(value), field, "file.json");
            }
        }
        return await Page.OfAsync(await client.PostAsync(page.TargetOf(pushed), content));
    }
}

/// What a browser shows.
internal sealed record Page(HttpStatusCode Status, Uri Address, IHtmlDocument Document)
{
    public string Path => Address.AbsolutePath;

    public string Heading => Words(Document.QuerySelector("h1"));

    public IEnumerable<string?> Links =>
        Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href"));

    public string Main => Words(Document.QuerySelector("main"));

    /// What stands in each of these.
    public IReadOnlyList<string> Texts(string selector) =>
        [.. Document.QuerySelectorAll(selector).Select(Words)];

    /// Of a funding plan: who pays what.
    public IReadOnlyList<string> Payers =>
        [
            .. Document
                .QuerySelectorAll(".wallet-plan .wallet-payer")
                .Select(p =>
                    $"{Words(p.QuerySelector(".wallet-payer__name"))} {Words(p.QuerySelector(".wallet-payer__amount"))}"
                ),
        ];

    /// In the list above the form.
    public IReadOnlyList<string> Problems =>
        [.. Document.QuerySelectorAll("#problems li, #problems p").Select(Words)];

    /// The names of the fields that say what is wrong with them.
    public IReadOnlyList<string> FieldsWithErrors =>
        [
            .. Document
                .QuerySelectorAll(".utrecht-form-field-error-message")
                .Select(e => e.Id!.Replace("-error", "", StringComparison.Ordinal)),
        ];

    public static async Task<Page> OfAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var address = answer.RequestMessage!.RequestUri!;
            var html = await answer.Content.ReadAsStringAsync();
            var parser = new HtmlParser(
                default,
                AngleSharp.BrowsingContext.New(AngleSharp.Configuration.Default)
            );
            var document = await parser.ParseDocumentAsync(html);
            return new Page(answer.StatusCode, address, document);
        }
    }

    public string Value(string field) =>
        Document.QuerySelector($"[name={field}]") switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value ?? "",
            var other => throw new InvalidOperationException($"{field} is {other}."),
        };

    public IHtmlButtonElement Button(string words) =>
        Document.QuerySelectorAll<IHtmlButtonElement>("button").Single(b => Words(b) == words);

    public Uri TargetOf(IHtmlButtonElement button) =>
        new(
            Address,
            button.GetAttribute("formaction") ?? button.Form!.GetAttribute("action") ?? ""
        );

    public static IEnumerable<(string Field, string Value)> Values(IHtmlButtonElement button)
    {
        foreach (var element in button.Form!.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "file" }
                or IHtmlInputElement { Type: "checkbox", IsChecked: false }:
                    break;
                case IHtmlInputElement { Name: { } name } input:
                    yield return (name, input.Value);
                    break;
                case IHtmlTextAreaElement { Name: { } name } area:
                    yield return (name, area.Value);
                    break;
                case IHtmlSelectElement { Name: { } name } select:
                    yield return (name, select.Value ?? "");
                    break;
            }
        }
    }

    private static string Words(IElement? element) =>
        string.Join(
            ' ',
            (element?.TextContent ?? "")
                .Replace('\u00A0', ' ')
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
