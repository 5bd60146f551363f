using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Pots;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Pots;

/// <summary>Questions, check your answers, and then the page of the new pot.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class OpenModel(
    IQuerySession session,
    TermsShelf shelf,
    IMessageBus bus,
    IClock clock
) : FormPage
{
    private PotWindow[] windows = [];

    /// <summary>The window, by the id of its pot: that says which scheme too.</summary>
    [BindProperty]
    public string? WindowFrom { get; set; }

    [BindProperty]
    public string? Limit { get; set; }

    public (PotWindow Window, Money Limit)? ToCheck { get; private set; }

    /// <summary>The windows that are not over and have no pot yet.</summary>
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public Task OnPostChangeAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task OnPostCheckAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        var input = new Input();
        var window = Choices.Any(c => c.Value == WindowFrom) ? Chosen : null;
        if (window is null)
        {
            input.Refuse("windowFrom", PotPageWords.ChooseWindow);
        }
        var limit = input.Amount("limit", Limit);
        ToCheck = IsSound(input) ? (window!, limit) : null;
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        // Also one that has a pot by now: it may be this request that opened it.
        if (Chosen is not { } window)
        {
            Explain(new Outcome.Invalid([new("windowFrom", PotPageWords.ChooseWindow)]));
            return Page();
        }
        var scheme = window.Terms.Scheme;
        var request = new OpenPotRequest(LocalDatePattern.Iso.Format(window.Window.From), Limit);
        var command = new OpenPot(Once($"open-pot:{scheme}", request), scheme, request);
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("Pot", new { potId = window.Pot, done = true })
            : Page();
    }

    private PotWindow? Chosen => windows.FirstOrDefault(w => $"{w.Pot}" == WindowFrom);

    private async Task LoadAsync(CancellationToken cancellation)
    {
        windows = [.. PotWindow.AllOf(await shelf.AllAsync(session, cancellation))];
        var pots = await session.Query<Pot>().ToListAsync(cancellation);
        var (now, taken) = (clock.GetCurrentInstant(), pots.Select(p => p.Id).ToHashSet());
        Choices =
        [
            .. windows
                .Where(w => !w.IsOverAt(now) && !taken.Contains(w.Pot))
                .Select(w => new Choice($"{w.Pot}", PotPageWords.Of(w))),
        ];
    }
}
