using JasperFx;
using Marten;
using Wallet.Api.Accounts;
using Wallet.Api.Claims;
using Wallet.Api.People;
using Wallet.Api.Pots;
using Wallet.Api.Runs;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Planning;
using Wallet.Domain.Pots;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Desk;

/// <summary>One commit of the desk: load everything, decide in order of arrival, store events and receipts together.</summary>
internal sealed class DeskCommit
{
    private readonly DeskStreams streams;
    private readonly Dictionary<Guid, Receipt> receipts;
    private readonly List<Receipt> given = [];
    private readonly List<SealedDossier> dossiers = [];
    private readonly List<PotApplication> applications = [];
    private readonly List<SubmittedClaim> claims = [];
    private readonly List<ActedFor> actedFor = [];

    private DeskCommit(DeskStreams streams, Dictionary<Guid, Receipt> receipts) =>
        (this.streams, this.receipts) = (streams, receipts);

    public static async Task<Outcome[]> RunAsync(
        IDocumentStore store,
        DeskMetrics metrics,
        DeskRequest[] requests
    )
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var session = store.LightweightSession(
            Marten.Services.SessionOptions.ForTransaction(transaction)
        );
        var appendToMany = AppendToMany.OfAccounts(connection);
        var (open, answered) = await DeskStreams.OpenAsync(
            session,
            appendToMany,
            metrics,
            requests
        );
        var commit = new DeskCommit(open, answered);
        Outcome[] outcomes = [.. requests.Select(commit.Answer)];
        open.Close();
        await session.SaveChangesAsync();
        await AppendAsync(appendToMany, open);
        await commit.InsertAsync(new InsertMany(connection, store));
        await transaction.CommitAsync();
        return outcomes;
    }

    private async Task InsertAsync(InsertMany insertMany)
    {
        await insertMany.RunAsync(given, r => r.Id);
        await insertMany.RunAsync(dossiers, d => d.Id);
        await insertMany.RunAsync(applications, a => a.Id);
        await insertMany.RunAsync(claims, c => c.Id);
        await insertMany.RunAsync(actedFor, a => a.Id);
    }

    private static async Task AppendAsync(
        AppendToMany<Account, AccountEvent> appendToMany,
        DeskStreams streams
    )
    {
        Change<Account, AccountEvent>[] changes =
        [
            .. streams.Accounts.Values.Select(a => a.Change).Where(c => c.Events.Count > 0),
        ];
        if (changes.Length > 0 && (await appendToMany.RunAsync(changes)).Count < changes.Length)
        {
            throw new ConcurrencyException("Somebody else changed one of the accounts", null);
        }
    }

    private Outcome Answer(DeskRequest request)
    {
        if (receipts.TryGetValue(request.Once.ReceiptId, out var earlier))
        {
            return earlier.AnswerTo(request.Once);
        }
        var receipt = Receipt.Of(
            request.Once,
            request.Claim is { } claim ? Decide(request, claim) : Decide(request, request.Command!)
        );
        given.Add(receipt);
        receipts[receipt.Id] = receipt;
        return receipt.Outcome;
    }

    /// <summary>The claims decide, and what the account is asked then must go through as well.</summary>
    private Outcome Decide(DeskRequest request, ClaimAsked asked)
    {
        var open = streams.Claims[asked.Enrolment];
        var decision = ClaimDecider.Decide(open.State, asked.Command);
        if (decision is Decision<ClaimEvent>.Rejected rejected)
        {
            return new Outcome.Refused(rejected.Because);
        }
        var events = ((Decision<ClaimEvent>.Accepted)decision).Events;
        if (
            asked.OfAccount(open.State, events) is { } command
            && Decide(request, command) is not Outcome.Done and var refused
        )
        {
            return refused;
        }
        open.Append(events);
        claims.AddRange(asked.Listed(request, events));
        return new Outcome.Done();
    }

    private Outcome Decide(DeskRequest request, AccountCommand command)
    {
        var account = streams.Accounts[request.Account];
        switch (AccountDecider.Decide(account.State, WithPots(request, command)))
        {
            case Decision<AccountEvent>.Rejected rejected:
                if (rejected.Because is AccountRejection.PotRefused { Answers: var answers })
                {
                    Answered(request, answers);
                }
                return new Outcome.Refused(rejected.Because);
            case Decision<AccountEvent>.Accepted accepted
                when Pay(request, accepted.Events) is { } refused:
                return refused;
            case Decision<AccountEvent>.Accepted { Events: var events }:
                Follow(request, events);
                account.Append(events);
                if (request.Dossier is { } dossier)
                {
                    dossiers.Add(dossier);
                }
                if (request.ActedFor is { } acted)
                {
                    actedFor.Add(acted);
                }
                return new Outcome.Done();
            default:
                throw new InvalidOperationException("A decision accepts or rejects.");
        }
    }

    /// <summary>The command with pots and counts as they are under the lock, after what was decided before it.</summary>
    private AccountCommand WithPots(DeskRequest request, AccountCommand command) =>
        command is AccountCommand.ReserveFunds reserve
            ? reserve with
            {
                Pots =
                [
                    .. reserve.Pots.Select(offer =>
                        streams.Pots.TryGetValue(offer.Pot.Id, out var pot)
                            ? offer with
                            {
                                Pot = pot.State,
                            }
                            : offer
                    ),
                ],
                CourseGrants =
                [
                    .. request.CourseGrants.Select(key => new SchemeGrants(
                        key.Scheme,
                        streams.CourseGrants[key].State.Count
                    )),
                ],
            }
            : command;

    /// <summary>Takes what is credited from the deposit that pays for it; null when that went well or nothing had to be paid.</summary>
    private Outcome.Refused? Pay(DeskRequest request, IReadOnlyList<AccountEvent> events)
    {
        if (
            request.Deposit is not { } funder
            || events.OfType<AccountEvent.CreditGranted>().SingleOrDefault() is not { } credit
        )
        {
            return null;
        }
        var deposit = streams.Deposits[funder];
        var decision = DepositDecider.Decide(
            deposit.State,
            new DepositCommand.CommitDeposit(request.Account, credit.Lot, credit.Amount, credit.On)
        );
        if (decision is Decision<DepositEvent>.Accepted accepted)
        {
            deposit.Append(accepted.Events);
        }
        return decision is Decision<DepositEvent>.Rejected rejected
            ? new Outcome.Refused(rejected.Because)
            : null;
    }

    /// <summary>What pots and counts have to know of what happened on an account.</summary>
    private void Follow(DeskRequest request, IReadOnlyList<AccountEvent> events)
    {
        foreach (var happened in events)
        {
            switch (happened)
            {
                case AccountEvent.FundsReserved e:
                    Answered(request, e.PotAnswers);
                    foreach (var key in request.CourseGrants.Where(k => Pays(e.Plan, k.Scheme)))
                    {
                        streams
                            .CourseGrants[key]
                            .Append(new CourseGrantsEvent.Counted(key, e.Reservation));
                    }
                    break;
                case AccountEvent.ReservationReleased e:
                    Uncount(request, e.Reservation);
                    break;
                case AccountEvent.ReservationSettled { Attendance: null } e:
                    Uncount(request, e.Reservation);
                    break;
                case AccountEvent.CreditWithdrawn e:
                    Return(request, e);
                    break;
            }
        }
    }

    private void Answered(DeskRequest request, ValueList<AnswerOfPot> answers)
    {
        if (answers.Count == 0)
        {
            return;
        }
        var asked = (AccountCommand.ReserveFunds)request.Command!;
        foreach (var (pot, _, _, answer) in answers)
        {
            streams.Pots[pot].Decide(new(request.Account, asked.Reservation, answer, request.At));
        }
        applications.Add(
            new(asked.Reservation.Value, request.Account, asked.Course.Title, answers, request.At)
        );
    }

    private void Uncount(DeskRequest request, ReservationId reservation)
    {
        foreach (var key in request.CourseGrants)
        {
            streams.CourseGrants[key].Append(new CourseGrantsEvent.Uncounted(reservation));
        }
    }

    private void Return(DeskRequest request, AccountEvent.CreditWithdrawn withdrawn)
    {
        var lots = streams.Accounts[request.Account].State.Lots;
        if (lots.Single(l => l.Id == withdrawn.Lot).Pot is { } pot)
        {
            streams.Pots[pot].Return(request.Account, withdrawn.Lot, withdrawn.Amount, request.At);
        }
        else if (request.Deposit is { } funder)
        {
            var deposit = streams.Deposits[funder];
            deposit.Append(
                DepositDecider
                    .Decide(
                        deposit.State,
                        new DepositCommand.ReturnCredit(
                            request.Account,
                            withdrawn.Lot,
                            withdrawn.Amount,
                            withdrawn.On
                        )
                    )
                    .Events()
            );
        }
    }

    private static bool Pays(FundingPlan plan, SchemeId scheme) =>
        plan.Lines.Any(l => l.Scheme == scheme && l.Pays.IsPositive);
}
