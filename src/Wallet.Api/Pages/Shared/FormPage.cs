using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Words;

namespace Wallet.Api.Pages.Shared;

/// <summary>A page that sends a command: it carries the key of the request, and shows what was wrong or refused.</summary>
public abstract class FormPage : QuestionPage
{
    /// <summary>Made with the form, so that sending it twice is the same request.</summary>
    [BindProperty]
    public string Key { get; set; } = NewKey();

    protected Actor Actor => User.ToActor();

    protected Once Once(string operation, object request) =>
        new(
            Actor.Id,
            operation,
            Key,
            HttpContext.RequestServices.GetRequiredService<RequestHash>().Of(request)
        );

    /// <summary>Whether it was done; if not, the page is to be shown again and says why.</summary>
    protected bool IsDone(Outcome outcome)
    {
        Errors = outcome is Outcome.Invalid invalid ? invalid.Errors : [];
        Refusal = outcome switch
        {
            Outcome.Refused refused => RejectionWords.Of(refused.Because),
            Outcome.KeyReused => RejectionWords.KeyReused,
            Outcome.Busy => RejectionWords.Busy,
            _ => null,
        };
        if (outcome is not Outcome.Done)
        {
            // What is sent after a refusal is another request.
            Key = NewKey();
            ModelState.Remove(nameof(Key));
        }
        return outcome is Outcome.Done;
    }

    private static string NewKey() => Guid.NewGuid().ToString("n");
}
