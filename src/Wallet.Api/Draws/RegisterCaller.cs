using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.People;
using Wallet.Api.Requests;

namespace Wallet.Api.Draws;

/// <summary>What somebody asks who calls an administrator.</summary>
/// <param name="Contribution">What the caller agreed to pay.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CallersRegistrationRequest(
    string? CitizenNumber,
    string? PotId,
    string? OfferingId,
    string? Contribution
);

public static class RegisterCallerEndpoint
{
    /// <summary>Register somebody who calls for the draw of a pot, with the same ticket as if they did it themselves.</summary>
    public static async Task<Results<Created<RegistrationMade>, ProblemHttpResult>> Post(
        CallersRegistrationRequest request,
        PersonVault people,
        [AsParameters] WritingRequest writing,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var account = await input.CallerAsync(
            "citizenNumber",
            request.CitizenNumber,
            people,
            cancellation
        );
        return account is null
            ? input.ToOutcome().ToProblem(writing.Context)!
            : await RegisterEndpoint.SendAsync(
                "register-caller",
                account.Value,
                new RegisterRequest(request.PotId, request.OfferingId, request.Contribution),
                request,
                writing
            );
    }
}
