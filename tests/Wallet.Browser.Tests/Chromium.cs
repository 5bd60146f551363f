using Microsoft.Playwright;
using Wallet.Testing;

namespace Wallet.Browser.Tests;

/// The system's Chromium before the real host with the demo data, on a day before its courses start.
public sealed class Chromium : IAsyncLifetime
{
    private const int Patience = 120_000;
    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public RunningWallet Wallet { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Wallet = await RunningWallet.OnDemoDayAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = Flags }
        );
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
        playwright?.Dispose();
        await Wallet.DisposeAsync();
    }

    /// A window of its own, with nobody logged in.
    public async Task<IPage> OpenAsync(int width = 1200, RunningWallet? wallet = null)
    {
        var context = await browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = $"{(wallet ?? Wallet).Http.BaseAddress}",
                Locale = "nl-NL",
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        // The first command of a host compiles its handler: on a busy machine that takes a while.
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async Task<IPage> OpenAsAsync(
        string persona,
        int width = 1200,
        RunningWallet? wallet = null
    )
    {
        var page = await OpenAsync(width, wallet);
        await page.GotoAsync("/login?returnUrl=/account");
        await page.LogInAsync(persona);
        return page;
    }
}

[CollectionDefinition(Name)]
public sealed class InChromium : ICollectionFixture<Chromium>
{
    public const string Name = "in Chromium";
}
