using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Pages.Shared;

/// <summary>A page with questions: it shows what is wrong with the answers, by the partial <c>_Problems</c>.</summary>
public abstract class QuestionPage : PageModel
{
    public IReadOnlyList<InputError> Errors { get; protected set; } = [];

    public Text? Refusal { get; protected set; }

    protected bool IsSound(Input input)
    {
        Errors = input.ToOutcome().Errors;
        return input.IsSound;
    }
}
