using Marten;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <summary>What somebody does to a training provider, decided on its stream and stored with its receipt.</summary>
internal static class ProviderCommands
{
    /// <param name="commands">One after the other; all or none.</param>
    /// <param name="beside">Documents of registers that are stored with what was accepted.</param>
    public static async Task<Outcome> RunAsync(
        this IDocumentSession session,
        Once once,
        ProviderId provider,
        IReadOnlyList<ProviderCommand> commands,
        CancellationToken cancellation,
        params object[] beside
    )
    {
        if (await Receipts.EarlierAsync(session, once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var stream = await session.Events.FetchForWriting<Provider>(provider.Value, cancellation);
        var outcome = stream.Apply(DecideAll(stream.Aggregate, commands));
        if (outcome is Outcome.Done)
        {
            session.StoreObjects(beside);
        }
        return await Receipts.SaveAsync(session, once, outcome, cancellation);
    }

    private static Decision<ProviderEvent> DecideAll(
        Provider? provider,
        IReadOnlyList<ProviderCommand> commands
    )
    {
        var happened = new List<ProviderEvent>();
        foreach (var command in commands)
        {
            var decision = ProviderDecider.Decide(provider, command);
            if (decision is not Decision<ProviderEvent>.Accepted accepted)
            {
                return decision;
            }
            happened.AddRange(accepted.Events);
            provider = accepted.Events.Aggregate(provider, Provider.Evolve);
        }
        return Decision.Accept([.. happened]);
    }
}
