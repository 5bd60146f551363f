using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.People;
using Wallet.Api.Requests;

namespace Wallet.Api.Accounts;

/// <summary>What somebody asks who calls an administrator.</summary>
/// <param name="Contribution">What the caller agreed to pay.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CallersRequest(
    string? CitizenNumber,
    string? OfferingId,
    string? Contribution
);

public static class ReserveForCallerEndpoint
{
    /// <summary>Reserve for somebody who calls, in the same queue as everybody else.</summary>
    public static async Task<Results<Created<ReservationMade>, ProblemHttpResult>> Post(
        CallersRequest request,
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
        if (account is null)
        {
            return input.ToOutcome().ToProblem(writing.Context)!;
        }
        var command = new Reserve(
            writing.Once("reserve-for-caller", request),
            account.Value,
            new ReserveRequest(request.OfferingId, request.Contribution)
        )
        {
            ForCaller = true,
        };
        return await writing.SendAsync(
            command,
            () =>
                TypedResults.Created(
                    $"{ApiPaths.Root}/accounts/{account}/reservations/{command.Reservation}",
                    new ReservationMade(command.Reservation.Value)
                )
        );
    }
}
