using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <summary>Decline the proposed account; who proposed it takes it back so.</summary>
public sealed record DeclineAccount(Once Once, ProviderId Provider, BankAccountRequest Request);

public static class DeclineAccountHandler
{
    public static async Task<Outcome> Handle(
        DeclineAccount command,
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
                [new ProviderCommand.DeclineAccount(iban, by, today)],
                cancellation
            );
    }
}

public static class DeclineAccountEndpoint
{
    /// <summary>Decline a proposed bank account.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid providerId,
        BankAccountRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new DeclineAccount(
                writing.Once($"decline-account:{providerId}", request),
                new ProviderId(providerId),
                request
            ),
            TypedResults.NoContent
        );
}
