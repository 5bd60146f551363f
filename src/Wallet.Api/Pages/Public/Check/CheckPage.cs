using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;

namespace Wallet.Api.Pages.Public.Check;

/// <summary>A step of the check. The answers so far are in its address and nowhere else.</summary>
public abstract class CheckPage : QuestionPage
{
    [BindProperty(SupportsGet = true)]
    public string? Age { get; set; }

    [BindProperty(SupportsGet = true)]
    public IReadOnlyList<string> Facts { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? OfferingId { get; set; }

    public IEnumerable<(string Name, string? Value)> AgeAnswer => [("age", Age)];

    public IEnumerable<(string Name, string? Value)> FactAnswers =>
        Facts.Select(f => ("facts", (string?)f));

    public IEnumerable<(string Name, string? Value)> CourseAnswer =>
        OfferingId is null ? [] : [("offeringId", OfferingId)];

    /// <summary>The address of a step, with these answers.</summary>
    public static string At(
        string step,
        params IEnumerable<(string Name, string? Value)> answers
    ) =>
        QueryHelpers.AddQueryString(
            step,
            answers.Select(a => KeyValuePair.Create(a.Name, a.Value))
        );

    protected bool IsAgeSound(out int age)
    {
        var input = new Input();
        age = input.Age("age", Age);
        return IsSound(input);
    }
}
