using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Payments;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <summary>Ask the bank again whose accounts a provider's are: the one in use and the proposed one.</summary>
public sealed record AskPayee(Once Once, ProviderId Provider);

public static class AskPayeeHandler
{
    public static async Task<Outcome> Handle(
        AskPayee command,
        IDocumentSession session,
        IVerifyPayee bank,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var (once, id) = (command.Once, command.Provider);
        if (await Receipts.EarlierAsync(session, once, cancellation) is { } earlier)
        {
            return earlier;
        }
        if (
            await session.LoadAsync<AdmittedProvider>(id, cancellation) is not { } entry
            || await session.LoadAsync<Provider>(id, cancellation) is not { } provider
        )
        {
            return new Outcome.Refused(new ProviderRejection.ProviderNotAdmitted());
        }
        var today = clock.TodayInTheNetherlands();
        var found = new List<PayeeFound>();
        foreach (var iban in AccountsOf(provider))
        {
            var answer = await bank.AskAsync(iban, entry.Name, cancellation);
            found.Add(PayeeFound.Of(id, iban, answer, today));
        }
        return await session.RunAsync(
            once,
            id,
            [.. found.Select(f => new ProviderCommand.KeepPayeeCheck(f.Iban, f.Check, today))],
            cancellation,
            [.. found]
        );
    }

    private static IEnumerable<Iban> AccountsOf(Provider provider) =>
        new[] { provider.Account?.Iban, provider.Proposed?.Account.Iban }.OfType<Iban>().Distinct();
}

public static class AskPayeeEndpoint
{
    /// <summary>Ask the bank again whose accounts a provider's are.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid providerId,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new AskPayee(
                writing.Once($"ask-payee:{providerId}", providerId),
                new ProviderId(providerId)
            ),
            TypedResults.NoContent
        );
}
