using JasperFx.Events;
using Marten;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Employers;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Desk;

/// <summary>One commit of the desk: load everything, decide in order of arrival, store events and receipts together.</summary>
internal sealed class DeskCommit
{
    private readonly IDocumentSession session;
    private readonly Dictionary<FunderId, OpenStream<FunderDeposit>> deposits = [];
    private readonly Dictionary<AccountId, OpenStream<Account>> accounts = [];
    private readonly Dictionary<Guid, Receipt> receipts = [];

    private DeskCommit(IDocumentSession session) => this.session = session;

    public static async Task<Outcome[]> RunAsync(IDocumentStore store, DeskRequest[] requests)
    {
        await using var opened = store.LightweightSession();
        await opened.BeginTransactionAsync(CancellationToken.None);
        var commit = new DeskCommit(opened);
        await commit.LoadAsync(requests);
        Outcome[] outcomes = [.. requests.Select(commit.Answer)];
        await opened.SaveChangesAsync();
        return outcomes;
    }

    private async Task LoadAsync(DeskRequest[] requests)
    {
        // Deposits are locked, always in the same order, so that two commits wait for each other instead of both failing.
        foreach (
            var funder in requests
                .Select(r => r.PaidFrom)
                .OfType<FunderId>()
                .Distinct()
                .OrderBy(f => f.Value, StringComparer.Ordinal)
        )
        {
            var stream = await session.Events.FetchForExclusiveWriting<FunderDeposit>(
                StreamId.Of(funder)
            );
            deposits[funder] = new OpenStream<FunderDeposit>(
                stream,
                stream.Aggregate ?? FunderDeposit.Initial(stream.Id)
            );
        }
        var batch = session.CreateBatchQuery();
        var known = batch.LoadMany<Receipt>().ByIdList(requests.Select(r => r.Once.ReceiptId));
        var streams = requests
            .Select(r => r.Account)
            .Distinct()
            .ToDictionary(a => a, a => batch.Events.FetchForWriting<Account>(a.Value));
        await batch.Execute();
        foreach (var receipt in await known)
        {
            receipts[receipt.Id] = receipt;
        }
        foreach (var (id, loading) in streams)
        {
            var stream = await loading;
            accounts[id] = new OpenStream<Account>(stream, stream.Aggregate ?? Account.Initial(id));
        }
    }

    private Outcome Answer(DeskRequest request)
    {
        if (receipts.TryGetValue(request.Once.ReceiptId, out var earlier))
        {
            return earlier.AnswerTo(request.Once);
        }
        var receipt = Receipt.Of(request.Once, Decide(request));
        session.Insert(receipt);
        receipts[receipt.Id] = receipt;
        return receipt.Outcome;
    }

    private Outcome Decide(DeskRequest request)
    {
        var account = accounts[request.Account];
        switch (AccountDecider.Decide(account.State, request.Command))
        {
            case Decision<AccountEvent>.Rejected rejected:
                return new Outcome.Refused(rejected.Because);
            case Decision<AccountEvent>.Accepted accepted
                when Pay(request, accepted.Events) is { } refused:
                return refused;
            case Decision<AccountEvent>.Accepted accepted:
                account.Append(accepted.Events, Account.Evolve);
                if (request.Dossier is { } dossier)
                {
                    session.Store(dossier);
                }
                return new Outcome.Done();
            default:
                throw new InvalidOperationException("A decision accepts or rejects.");
        }
    }

    /// <summary>Takes what is credited from the deposit that pays for it; null when that went well or nothing had to be paid.</summary>
    private Outcome.Refused? Pay(DeskRequest request, IReadOnlyList<AccountEvent> events)
    {
        if (
            request.PaidFrom is not { } funder
            || events.OfType<AccountEvent.CreditGranted>().SingleOrDefault() is not { } credit
        )
        {
            return null;
        }
        var deposit = deposits[funder];
        var decision = FunderDeposit.Decide(
            deposit.State,
            new DepositCommand.CommitDeposit(request.Account, credit.Lot, credit.Amount, credit.On)
        );
        if (decision is Decision<DepositEvent>.Accepted accepted)
        {
            deposit.Append(accepted.Events, FunderDeposit.Evolve);
        }
        return decision is Decision<DepositEvent>.Rejected rejected
            ? new Outcome.Refused(rejected.Because)
            : null;
    }

    /// <summary>A stream in this commit with the state after what was decided so far.</summary>
    private sealed class OpenStream<TState>(IEventStream<TState> stream, TState state)
        where TState : class
    {
        public TState State { get; private set; } = state;

        public void Append<TEvent>(
            IReadOnlyList<TEvent> events,
            Func<TState, TEvent, TState> evolve
        )
            where TEvent : notnull
        {
            State = events.Aggregate(State, evolve);
            stream.AppendMany(events.Cast<object>());
        }
    }
}
