using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Api.Words;
using Wolverine;

namespace Wallet.Api.Pages.Administration.People;

[Authorize(Policy = Allow.Administrator)]
public sealed class IndexModel(IMessageBus bus) : FormPage
{
    [BindProperty]
    public RegisterPersonRequest Asked { get; set; } = new(null, null, null, null, null);

    public static IReadOnlyList<Choice> Facts =>
        [.. CourseWords.KnownFacts.Select(f => new Choice(f, CourseWords.Fact(f)))];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var command = new RegisterPerson(Once("register-person", Asked), Asked);
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("Done")
            : Page();
    }
}
