using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <summary>Confirm the proposed account, named by its number: what was proposed meanwhile is not what somebody looked at.</summary>
public sealed record ConfirmAccount(Once Once, ProviderId Provider, BankAccountRequest Request);

public static class ConfirmAccountHandler
{
    public static async Task<Outcome> Handle(
        ConfirmAccount command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var iban = input.Iban("iban", command.Request.Iban);
        var (by, today) = (new ActorId(command.Once.Actor), clock.TodayInTheNetherlands());
        return iban is null
            ? input.ToOutcome()
            : await session.RunAsync(
                command.Once,
                command.Provider,
                [new ProviderCommand.ConfirmAccount(iban, by, today)],
                cancellation
            );
    }
}

public static class ConfirmAccountEndpoint
{
    /// <summary>Confirm a bank account that another person of the same provider proposed.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid providerId,
        BankAccountRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new ConfirmAccount(
                writing.Once($"confirm-account:{providerId}", request),
                new ProviderId(providerId),
                request
            ),
            TypedResults.NoContent
        );
}
