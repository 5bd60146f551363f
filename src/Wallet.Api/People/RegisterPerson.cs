using System.Collections.Immutable;
using System.Net.Mail;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain.Accounts;

namespace Wallet.Api.People;

/// <summary>Somebody as a public register knows them.</summary>
/// <param name="Facts">Words that hold: "employee", "agency-worker".</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RegisterPersonRequest(
    string? CitizenNumber,
    string? Name,
    string? BirthDay,
    string? Email,
    IReadOnlyList<string>? Facts
)
{
    // Messages are logged when they fail; a person in a log line would be a leak.
    public override string ToString() => nameof(RegisterPersonRequest);
}

/// <summary>Make somebody known and open the account. Who is known already stays as recorded.</summary>
public sealed record RegisterPerson(Once Once, RegisterPersonRequest Request);

public static class RegisterPersonHandler
{
    public static async Task<Outcome> Handle(
        RegisterPerson command,
        PersonVault people,
        AccountDesk desk,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var request = command.Request;
        var today = clock.TodayInTheNetherlands();
        var input = new Input();
        var number = input.CitizenNumber("citizenNumber", request.CitizenNumber);
        var name = input.Required("name", request.Name, StaffWords.NameMissing);
        var birthDay = input.BirthDay("birthDay", request.BirthDay, today);
        var email = Email(request.Email, input);
        var facts = Facts(request.Facts ?? [], input)
            .Select(word => new Fact(word, command.Once.Actor, today))
            .ToImmutableArray();
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        var account = await people.Register(
            new Person(name, email, number, birthDay, facts),
            cancellation
        );
        return await desk.SubmitAsync(
            new DeskRequest(command.Once, account, new AccountCommand.OpenAccount(today)),
            cancellation
        );
    }

    private static string? Email(string? text, Input input)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        if (!MailAddress.TryCreate(text.Trim(), out _))
        {
            input.Refuse("email", AdministrationWords.NotAnEmail);
        }
        return text.Trim();
    }

    private static IEnumerable<string> Facts(IReadOnlyList<string?> words, Input input) =>
        words.Select((w, i) => input.Required($"facts[{i}]", w, AdministrationWords.FactMissing));
}

public static class RegisterPersonEndpoint
{
    /// <summary>Make somebody known and open the account.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        RegisterPersonRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new RegisterPerson(writing.Once("register-person", request), request),
            TypedResults.NoContent
        );
}
