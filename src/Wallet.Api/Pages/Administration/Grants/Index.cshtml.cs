using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Grants;

/// <summary>
/// Questions, check your answers, result. The result is the answer to the form itself: numbers of citizens go into no address, and sending the form
/// again is the same request.
/// </summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class IndexModel(
    IQuerySession session,
    TermsShelf shelf,
    IMessageBus bus,
    IClock clock
) : FormPage
{
    [BindProperty]
    public string? SchemeId { get; set; }

    [BindProperty]
    public string? Year { get; set; }

    [BindProperty]
    public string? Amount { get; set; }

    /// <summary>One on a line.</summary>
    [BindProperty]
    public string? CitizenNumbers { get; set; }

    public required TermsBook Book { get; set; }

    public GrantReading.Sound? ToCheck { get; private set; }

    public IReadOnlyList<GrantLine>? Results { get; private set; }

    public IReadOnlyList<Choice> Schemes =>
        [
            .. Book.InForce(clock.TodayInTheNetherlands())
                .Where(t => t.The<EmployersTopUp>() is null)
                .Select(t => new Choice(t.Scheme.Value, SchemeSummary.Of(t).Name)),
        ];

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public Task OnPostChangeAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task OnPostCheckAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        var reading = ReadGrant.From(Scheme, Asked, Book, clock.TodayInTheNetherlands());
        ToCheck = reading as GrantReading.Sound;
        if (reading is GrantReading.Not { Because: var problem })
        {
            Explain(problem);
        }
    }

    public async Task OnPostConfirmAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        var command = new GrantCredit(Once($"grant:{Scheme}", Asked), Scheme, Asked);
        var granted = await bus.InvokeAsync<Granted>(command, cancellation);
        Results = (granted as Granted.Lines)?.Results;
        if (granted is Granted.Not { Because: var problem })
        {
            IsDone(problem);
        }
    }

    private SchemeId Scheme => new(SchemeId ?? "");

    private GrantRequest Asked =>
        new(Year, Amount, CitizenNumbers?.ReplaceLineEndings("\n").TrimEnd().Split('\n') ?? []);

    private async Task LoadAsync(CancellationToken cancellation) =>
        Book = await shelf.AllAsync(session, cancellation);
}
