using Marten;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <summary>What somebody does to a training provider, decided on its stream and stored with its receipt.</summary>
internal static class ProviderCommands
{
    /// <param name="beside">A document of a register that is stored with what was accepted.</param>
    public static async Task<Outcome> RunAsync(
        this IDocumentSession session,
        Once once,
        ProviderId provider,
        ProviderCommand command,
        CancellationToken cancellation,
        object? beside = null
    )
    {
        if (await Receipts.EarlierAsync(session, once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var stream = await session.Events.FetchForWriting<Provider>(provider.Value, cancellation);
        var outcome = stream.Apply(ProviderDecider.Decide(stream.Aggregate, command));
        if (outcome is Outcome.Done && beside is not null)
        {
            session.StoreObjects([beside]);
        }
        return await Receipts.SaveAsync(session, once, outcome, cancellation);
    }
}
