using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Pages.Shared;

/// <summary>A page that sends a command: it carries the key of the request, and shows what was wrong or refused.</summary>
public abstract class FormPage : QuestionPage
{
    /// <summary>Made with the form, so that sending it twice is the same request, also after a correction.</summary>
    [BindProperty]
    public string? Key { get; set; }

    // Without the key of its form, what is sent twice would be done twice.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!HttpMethods.IsPost(Request.Method))
        {
            Key = NewKey();
        }
        else if (!IdempotencyKey.IsUsable(Key))
        {
            context.Result = BadRequest();
        }
    }

    protected Actor Actor => User.ToActor();

    protected Once Once(string operation, object request) =>
        new(
            Actor.Id,
            operation,
            Key!,
            HttpContext.RequestServices.GetRequiredService<RequestHash>().Of(request)
        );

    /// <summary>Whether it was done; if not, the page is to be shown again and says why.</summary>
    protected bool IsDone(Outcome outcome)
    {
        Explain(outcome);
        if (outcome is Outcome.Refused or Outcome.KeyReused)
        {
            // This answer is kept under the key: what is sent after it is another request.
            Key = NewKey();
        }
        return outcome is Outcome.Done;
    }

    /// <summary>Shows what is wrong or refused.</summary>
    protected void Explain(Outcome outcome)
    {
        Errors = outcome is Outcome.Invalid invalid ? invalid.Errors : [];
        Refusal = outcome switch
        {
            Outcome.Refused refused => RejectionWords.Of(refused.Because),
            Outcome.KeyReused => FormWords.SentBefore,
            Outcome.Busy => RejectionWords.Busy,
            Outcome.Unknown => RejectionWords.Unknown,
            _ => null,
        };
    }

    private static string NewKey() => Guid.NewGuid().ToString("n");
}
