using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Wallet.Browser.Tests;

/// What tests ask of a page and do on it.
internal static class Pages
{
    public const int PhoneWidth = 320;

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    public static Task LogInAsync(this IPage page, string persona) =>
        page.Locator($"a[href*='persona={persona}']").ClickAsync();

    public static ILocator Link(this IPage page, string name) =>
        page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name });

    public static ILocator Button(this IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name });

    /// Of the page with this heading: axe finds nothing, and nothing sticks out at either side.
    public static async Task IsSoundAsync(this IPage page, string heading)
    {
        Assert.Equal(heading, await page.Locator("h1").InnerTextAsync());
        await page.FitsAsync();
        var found = await page.RunAxe(Rules);
        Assert.Equal(
            "",
            string.Join(
                '\n',
                found.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"))
            )
        );
    }

    /// Nobody has to scroll sideways.
    public static async Task FitsAsync(this IPage page) =>
        Assert.InRange(
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth"),
            0,
            page.ViewportSize!.Width
        );

    public static async Task FitsOnAPhoneAsync(this IPage page)
    {
        var wide = page.ViewportSize!;
        await page.SetViewportSizeAsync(PhoneWidth, wide.Height);
        await page.FitsAsync();
        await page.SetViewportSizeAsync(wide.Width, wide.Height);
    }

    /// Goes on with Tab until this has the focus, as somebody without a mouse does, and pushes Enter.
    public static async Task PushByKeyboardAsync(this IPage page, string text)
    {
        const int FarEnough = 100;
        for (var i = 0; i < FarEnough; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>("document.activeElement.innerText");
            if (focused.StartsWith(text, StringComparison.Ordinal))
            {
                Assert.True(await HasVisibleFocusAsync(page), $"{text} does not show its focus");
                var here = page.Url;
                await page.Keyboard.PressAsync("Enter");
                await page.WaitForURLAsync(address => address != here);
                return;
            }
        }
        Assert.Fail($"{text} cannot be reached by keyboard on {page.Url}");
    }

    private static Task<bool> HasVisibleFocusAsync(IPage page) =>
        page.EvaluateAsync<bool>(
            """
            (() => {
                const style = getComputedStyle(document.activeElement);
                return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
            })()
            """
        );
}
