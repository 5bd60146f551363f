using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Api.Catalogue;
using Wallet.Api.Desk;
using Wallet.Api.Draws;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Pots;
using Wallet.Projections.EventStore;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Callers;

/// <summary>Somebody calls: reserve now, or register for a draw. Questions, check your answers, and then what to tell the caller.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class IndexModel(
    IMessageBus bus,
    IQuerySession session,
    CourseShelf courses,
    PersonVault people,
    TermsShelf shelf,
    IClock clock
) : FormPage
{
    private const string Now = "now";
    private IReadOnlyList<Pot> pots = [];

    [BindProperty]
    public string? CitizenNumber { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? OfferingId { get; set; }

    /// <summary>The pot to register for, or "now".</summary>
    [BindProperty]
    public string? PotId { get; set; }

    public bool IsForNow => PotId == Now;

    public (BookedCourse Course, PlanShown Plan)? ToCheck { get; private set; }

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public Task OnPostChangeAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task OnPostCheckAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        await CheckAsync(cancellation);
    }

    /// <param name="contribution">What the caller heard and agreed to pay.</param>
    public async Task<IActionResult> OnPostConfirmAsync(
        string contribution,
        CancellationToken cancellation
    )
    {
        await LoadAsync(cancellation);
        var input = new Input();
        var account = await input.CallerAsync("citizenNumber", CitizenNumber, people, cancellation);
        if (account is null)
        {
            IsSound(input);
            return Page();
        }
        var (command, done) = IsForNow
            ? Reservation(account.Value, contribution)
            : Registering(account.Value, contribution);
        if (IsDone(await bus.InvokeAsync<Outcome>(command, cancellation)))
        {
            return Redirect(done);
        }
        var (errors, refusal) = (Errors, Refusal);
        await CheckAsync(cancellation);
        (Errors, Refusal) = (errors, refusal);
        return Page();
    }

    private (object Command, string Done) Reservation(AccountId account, string contribution)
    {
        var request = new ReserveRequest(OfferingId, contribution);
        var reserve = new Reserve(
            Once("reserve-for-caller", new CallersRequest(CitizenNumber, OfferingId, contribution)),
            account,
            request
        )
        {
            ForCaller = true,
        };
        return (reserve, $"/administration/callers/reserved/{account}/{reserve.Reservation}");
    }

    private (object Command, string Done) Registering(AccountId account, string contribution)
    {
        var register = new Register(
            Once(
                "register-caller",
                new CallersRegistrationRequest(CitizenNumber, PotId, OfferingId, contribution)
            ),
            account,
            new RegisterRequest(PotId, OfferingId, contribution)
        );
        var ticket = StreamId.OfRegistration(new Input().Pot("potId", PotId), account);
        return (register, $"/administration/callers/registered/{ticket}");
    }

    private async Task CheckAsync(CancellationToken cancellation)
    {
        var input = new Input();
        var account = await input.CallerAsync("citizenNumber", CitizenNumber, people, cancellation);
        var offering = await input.CourseAsync("offeringId", OfferingId, courses, cancellation);
        if (Choices.All(c => c.Value != PotId))
        {
            input.Refuse("potId", CallerWords.ChooseWhat);
        }
        if (!IsSound(input))
        {
            return;
        }
        var course = offering!.ToBookedCourse();
        var pot = pots.FirstOrDefault(p => $"{p.Id}" == PotId);
        var planned = pot is null
            ? await PlanFunding.ForAsync(
                account!.Value,
                course,
                session,
                people,
                shelf,
                clock.GetCurrentInstant(),
                cancellation
            )
            : await PlanFunding.AtOpeningAsync(
                pot,
                account!.Value,
                course,
                session,
                people,
                shelf,
                cancellation
            );
        if (planned is Planned.With with)
        {
            ToCheck = (course, PlanShown.Of(with));
        }
        else
        {
            Explain(new Outcome.Refused(((Planned.Not)planned).Because));
        }
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var words = new PlanWords(await shelf.AllAsync(session, cancellation));
        pots =
        [
            .. (await session.ToRegisterForAsync(now, cancellation)).Where(p =>
                p.Draw!.IsOpenAt(now)
            ),
        ];
        Choices =
        [
            new Choice(Now, CallerWords.ReserveNow),
            .. pots.Select(p => new Choice(
                $"{p.Id}",
                DrawWords.RegisterFor(words.Scheme(p.Scheme), p)
            )),
        ];
    }
}
