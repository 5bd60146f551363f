using System.Diagnostics;
using Marten;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Pots;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Desk;

using OpenClaims = OpenStream<EnrolmentClaims, ClaimEvent>;
using OpenDeposit = OpenStream<FunderDeposit, DepositEvent>;
using OpenGrants = OpenStream<CourseGrants, CourseGrantsEvent>;

/// <summary>The streams of one commit: accounts, and what is decided together with them.</summary>
internal sealed class DeskStreams
{
    private DeskStreams() { }

    public Dictionary<AccountId, OpenAccount> Accounts { get; } = [];

    public Dictionary<FunderId, OpenDeposit> Deposits { get; } = [];

    public Dictionary<PotId, LockedPot> Pots { get; } = [];

    public Dictionary<CourseGrantsKey, OpenGrants> CourseGrants { get; } = [];

    public Dictionary<ReservationId, OpenClaims> Claims { get; } = [];

    /// <summary>Locks what many write, loads the rest in one round trip, and with it what was answered before.</summary>
    public static async Task<(DeskStreams, Dictionary<Guid, Receipt>)> OpenAsync(
        IDocumentSession session,
        AppendToMany<Account, AccountEvent> appendToMany,
        DeskMetrics metrics,
        DeskRequest[] requests
    )
    {
        var streams = new DeskStreams();
        var asked = Stopwatch.GetTimestamp();
        await streams.LockAsync(session, requests);
        if (streams.Pots.Count + streams.Deposits.Count > 0)
        {
            metrics.Locked(Stopwatch.GetElapsedTime(asked));
        }
        foreach (
            var loaded in await appendToMany.LoadAsync([
                .. requests.Select(r => r.Account.Value).Distinct(),
            ])
        )
        {
            streams.Accounts[loaded.Before.Id] = new OpenAccount(loaded);
        }
        return (streams, await streams.LoadAsync(session, requests));
    }

    // Always in the same order, so that two commits wait for each other instead of both failing.
    private async Task LockAsync(IDocumentSession session, DeskRequest[] requests)
    {
        foreach (
            var funder in requests
                .Select(r => r.Deposit)
                .OfType<FunderId>()
                .Distinct()
                .OrderBy(f => f.Value, StringComparer.Ordinal)
        )
        {
            var stream = await session.Events.FetchForExclusiveWriting<FunderDeposit>(
                StreamId.Of(funder)
            );
            Deposits[funder] = new OpenDeposit(
                stream,
                stream.Aggregate ?? FunderDeposit.Initial(stream.Id),
                FunderDeposit.Evolve
            );
        }
        foreach (var pot in requests.SelectMany(r => r.Pots).Distinct().OrderBy(p => p.Value))
        {
            Pots[pot] = new LockedPot(
                await session.Events.FetchForExclusiveWriting<Pot>(pot.Value)
            );
        }
    }

    private async Task<Dictionary<Guid, Receipt>> LoadAsync(
        IDocumentSession session,
        DeskRequest[] requests
    )
    {
        var batch = session.CreateBatchQuery();
        var known = batch.LoadMany<Receipt>().ByIdList(requests.Select(r => r.Once.ReceiptId));
        var grants = requests
            .SelectMany(r => r.CourseGrants)
            .Distinct()
            .ToDictionary(
                key => key,
                key => batch.Events.FetchForWriting<CourseGrants>(StreamId.Of(key))
            );
        var claims = requests
            .Select(r => r.Claim?.Enrolment)
            .OfType<ReservationId>()
            .Distinct()
            .ToDictionary(
                enrolment => enrolment,
                enrolment =>
                    batch.Events.FetchForWriting<EnrolmentClaims>(StreamId.OfClaims(enrolment))
            );
        await batch.Execute();
        foreach (var (enrolment, loading) in claims)
        {
            var stream = await loading;
            Claims[enrolment] = new OpenClaims(
                stream,
                stream.Aggregate ?? EnrolmentClaims.Initial(enrolment),
                EnrolmentClaims.Evolve
            );
        }
        foreach (var (key, loading) in grants)
        {
            var stream = await loading;
            CourseGrants[key] = new OpenGrants(
                stream,
                stream.Aggregate ?? Domain.Pots.CourseGrants.Initial(stream.Id),
                Domain.Pots.CourseGrants.Evolve
            );
        }
        return (await known).ToDictionary(r => r.Id);
    }

    /// <summary>Before the commit.</summary>
    public void Close()
    {
        foreach (var pot in Pots.Values)
        {
            pot.Close();
        }
    }
}
