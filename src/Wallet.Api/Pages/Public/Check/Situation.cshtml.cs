using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Words;

namespace Wallet.Api.Pages.Public.Check;

[AllowAnonymous]
public sealed class SituationModel : CheckPage
{
    public static IReadOnlyList<Choice> Choices =>
        [.. CourseWords.KnownFacts.Select(f => new Choice(f, CourseWords.Fact(f).Capitalised()))];

    public string Next => OfferingId is null ? "/check/course" : "/check/result";

    public IActionResult OnGet() =>
        IsAgeSound(out _)
            ? Page()
            : Redirect(At("/check", [("age", Age ?? ""), .. FactAnswers, .. CourseAnswer]));
}
