using Marten;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.FromBank;

/// <summary>What runs are to hear of a file: one event of each kind, however many payments it is about.</summary>
internal sealed class RunsToTell(LocalDate today)
{
    private readonly Dictionary<Guid, List<Guid>> settled = [];
    private readonly Dictionary<Guid, List<(Guid Payment, string Reason)>> returned = [];

    public static string ReasonOf(Heard heard) => heard.Reason?.Code ?? "NOTPROVIDED";

    public void Tell(RunPayment payment, Heard heard)
    {
        if (heard.Of == HeardOf.Payment)
        {
            Of(settled, payment.Run).Add(payment.Id);
        }
        else
        {
            Of(returned, payment.Run).Add((payment.Id, ReasonOf(heard)));
        }
    }

    /// <summary>One run at a time, so that no two of them are in memory.</summary>
    public async Task SaveAsync(IDocumentStore store, NpgsqlTransaction transaction)
    {
        foreach (var run in settled.Keys.Union(returned.Keys).Order().ToArray())
        {
            await using var session = store.SessionIn(transaction);
            await SaveAsync(run, session);
        }
        settled.Clear();
        returned.Clear();
    }

    private async Task SaveAsync(Guid id, IDocumentSession session)
    {
        var stream = await session.Events.FetchForExclusiveWriting<PaymentRun>(id);
        var run = stream.Aggregate!;
        foreach (var command in CommandsFor(id))
        {
            if (PaymentRunDecider.Decide(run, command) is Decision<PaymentRunEvent>.Accepted heard)
            {
                stream.AppendMany(heard.Events.Cast<object>());
                run = heard.Events.Aggregate(run, PaymentRun.Evolve);
            }
        }
        session.Store((await session.LoadAsync<RunOverview>(id))!.Now(run));
        await session.SaveChangesAsync();
    }

    private IEnumerable<PaymentRunCommand> CommandsFor(Guid run)
    {
        if (settled.GetValueOrDefault(run) is { } paid)
        {
            yield return new PaymentRunCommand.SettlePayments([.. paid.Select(IdOf)], today);
        }
        if (returned.GetValueOrDefault(run) is { } back)
        {
            yield return new PaymentRunCommand.ReturnPayments(
                [.. back.Select(b => new ReturnedLine(IdOf(b.Payment), b.Reason))],
                today
            );
        }
    }

    private static EndToEndId IdOf(Guid payment) => new(payment.ToString("N").ToUpperInvariant());

    private static List<T> Of<T>(Dictionary<Guid, List<T>> all, Guid run) =>
        all.TryGetValue(run, out var list) ? list : all[run] = [];
}
