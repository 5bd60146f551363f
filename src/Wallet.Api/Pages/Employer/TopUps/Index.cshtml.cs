using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wolverine;

namespace Wallet.Api.Pages.Employer.TopUps;

/// <summary>Questions, check your answers, done. Every step sends the same answers and the same key on to the next.</summary>
[Authorize(Policy = Allow.Employer)]
public sealed class IndexModel(
    IQuerySession session,
    SealedNames names,
    TermsShelf shelf,
    IMessageBus bus,
    IClock clock
) : FormPage
{
    [BindProperty]
    public TopUpRequest Asked { get; set; } = new(null, null, null, null);

    public required EmployerResource Company { get; set; }

    /// <summary>Null while there is still something to fill in.</summary>
    public TopUpReading.Sound? ToCheck { get; private set; }

    /// <summary>To choose from; null when they are too many to read.</summary>
    public IReadOnlyList<Choice>? Employees =>
        Company.StaffNext is null
            ? [.. Company.Staff.Select(s => new Choice(s.StaffNumber, InWords(s)))]
            : null;

    /// <summary>Who gets it, once there is nothing more to fill in.</summary>
    public Text? Employee { get; private set; }

    public IReadOnlyList<Choice> Purposes { get; private set; } = [];

    /// <summary>A page is made after everything else, so that it shows what is so then.</summary>
    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public Task OnPostChangeAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task OnPostCheckAsync(CancellationToken cancellation)
    {
        var reading = await ReadTopUp.FromAsync(
            Command,
            session,
            shelf,
            clock.TodayInTheNetherlands(),
            cancellation
        );
        reading = await reading.AgainstDepositAsync(session, cancellation);
        ToCheck = reading as TopUpReading.Sound;
        if (ToCheck is { Employee: var employee })
        {
            Employee = InWords((await ListStaff.NamedAsync([employee], names, cancellation))[0]);
        }
        if (reading is TopUpReading.Not { Because: var problem })
        {
            Explain(problem);
        }
        await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellation)
    {
        var command = Command;
        if (IsDone(await bus.InvokeAsync<Outcome>(command, cancellation)))
        {
            return RedirectToPage("Done", new { topUpId = command.Lot.Value });
        }
        await ShowAsync(cancellation);
        return Page();
    }

    private TopUp Command => new(Once("top-up", Asked), OwnCompany.Of(User), Asked);

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Company = await ShowEmployer.OfAsync(OwnCompany.Of(User), session, names, cancellation);
        var terms = (await shelf.AllAsync(session, cancellation)).ForEmployers(
            clock.TodayInTheNetherlands()
        );
        Purposes =
        [
            .. CourseWords
                .KnownTags.Where(t => terms?.NeverPaysFor(t) != true)
                .Select(t => new Choice(t, CourseWords.Tag(t))),
        ];
    }

    private static Text InWords(StaffResource employee) =>
        EmployerWords.InWords(employee.Name, employee.StaffNumber);
}
