using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <param name="Iban">As people write it: with or without spaces.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BankAccountRequest(string? Iban)
{
    // Messages are logged when they fail; the account of somebody who works alone would be a leak.
    public override string ToString() => nameof(BankAccountRequest);
}

/// <summary>Propose where a provider is paid. Its bank is asked at once whose account it is; until another person confirms it, the old one is used.</summary>
public sealed record ProposeAccount(Once Once, ProviderId Provider, BankAccountRequest Request);

public static class ProposeAccountHandler
{
    public static async Task<Outcome> Handle(
        ProposeAccount command,
        IDocumentSession session,
        IVerifyPayee bank,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var (once, provider) = (command.Once, command.Provider);
        var input = new Input();
        var iban = input.Iban("iban", command.Request.Iban);
        if (iban is null)
        {
            return input.ToOutcome();
        }
        if (await Receipts.EarlierAsync(session, once, cancellation) is { } earlier)
        {
            return earlier;
        }
        if (await session.LoadAsync<AdmittedProvider>(provider, cancellation) is not { } entry)
        {
            return new Outcome.Refused(new ProviderRejection.ProviderNotAdmitted());
        }
        var today = clock.TodayInTheNetherlands();
        var answer = await bank.AskAsync(iban, entry.Name, cancellation);
        return await session.RunAsync(
            once,
            provider,
            [
                new ProviderCommand.ProposeAccount(
                    iban,
                    answer.Check,
                    new ActorId(once.Actor),
                    today
                ),
                // Proposed already, the bank may say something else now.
                new ProviderCommand.KeepPayeeCheck(iban, answer.Check, today),
            ],
            cancellation,
            PayeeFound.Of(provider, iban, answer, today)
        );
    }
}

public static class ProposeAccountEndpoint
{
    /// <summary>Propose a bank account. Another person of the same provider has to confirm it.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid providerId,
        BankAccountRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new ProposeAccount(
                writing.Once($"propose-account:{providerId}", request),
                new ProviderId(providerId),
                request
            ),
            TypedResults.NoContent
        );
}
