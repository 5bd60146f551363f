using System.Globalization;
using Marten.Services;
using NodaTime;
using Wallet.Api.Payments;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Payments;
using Wallet.Projections.EventStore;

namespace Wallet.Benchmarks;

/// Payment runs that went to the bank, with claims in them: what a statement is about.
internal sealed class SentRuns(InProcessWallet wallet)
{
    public const string OurAccount = "NL91ABNA0417164300";

    /// Of each payment.
    public const int Euros = 100;

    private const int PaymentsPerRun = 10_000;
    private static readonly LocalDate Day = new(2026, 11, 25);
    private static readonly ActorId Somebody = new("administrator:bench");
    private static readonly Money Amount = Money.Euro(Euros);

    /// So many payments, by their end-to-end ids.
    public async Task<IReadOnlyList<string>> SendAsync(int payments)
    {
        var ids = new List<string>(payments);
        for (var left = payments; left > 0; left -= PaymentsPerRun)
        {
            ids.AddRange(await SendRunAsync(Math.Min(left, PaymentsPerRun)));
        }
        return ids;
    }

    private async Task<IEnumerable<string>> SendRunAsync(int payments)
    {
        var run = new PaymentRunId(Guid.CreateVersion7());
        PaymentLine[] lines =
        [
            .. Enumerable
                .Range(0, payments)
                .Select(_ =>
                    PaymentLine.Of(
                        run,
                        new ClaimId(new ReservationId(Guid.CreateVersion7()), 1),
                        new ProviderId(Guid.CreateVersion7()),
                        Account,
                        Amount
                    )
                ),
        ];
        await using var connection = wallet.Store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var page in lines.Chunk(1_000))
        {
            await AppendToMany
                .OfClaims(connection)
                .RunAsync([.. page.Select(l => Claimed(run, l.Claim))]);
        }
        await new InsertMany(connection, wallet.Store).RunAsync(
            [
                .. lines.Select(
                    (l, i) =>
                        new RunPayment(
                            RunPayment.IdOf(l.Id),
                            run.Value,
                            i + 1,
                            l.Claim,
                            l.Provider,
                            l.Amount,
                            "Vakhuis",
                            string.Create(CultureInfo.InvariantCulture, $"F-{i}")
                        )
                ),
            ],
            p => p.Id
        );
        await using var session = wallet.Store.LightweightSession(
            SessionOptions.ForTransaction(transaction)
        );
        PaymentRunEvent[] events =
        [
            new PaymentRunEvent.RunProposed(
                run,
                [.. lines],
                RunDifferences.Between([.. lines], [], Money.Zero, 3),
                Somebody,
                Day
            ),
            new PaymentRunEvent.RunReleased(new ActorId("administrator:second"), Day),
            new PaymentRunEvent.RunSent([new PaymentFileId(run.Value, 1).MessageId], Day),
        ];
        session.Events.StartStream<PaymentRun>(run.Value, events.Cast<object>());
        session.Store(
            RunOverview.Of(
                events.Aggregate((PaymentRun?)null, PaymentRun.Evolve)!,
                DateTimeOffset.UnixEpoch
            ) with
            {
                From = Account,
            }
        );
        await session.SaveChangesAsync();
        await transaction.CommitAsync();
        return lines.Select(l => l.Id.Value);
    }

    private static Change<EnrolmentClaims, ClaimEvent> Claimed(PaymentRunId run, ClaimId claim) =>
        new(
            StreamId.OfClaims(claim.Enrolment),
            EnrolmentClaims.Initial(claim.Enrolment) with
            {
                Id = StreamId.OfClaims(claim.Enrolment),
            },
            0,
            [
                new ClaimEvent.ClaimSubmitted(
                    claim,
                    ClaimStage.Advance,
                    Amount,
                    "F",
                    Somebody,
                    [],
                    Day
                ),
                new ClaimEvent.ClaimPutInRun(claim, run, Amount, Day),
            ]
        );

    private static Iban Account =>
        Iban.TryParse(OurAccount, out var iban, out _)
            ? iban
            : throw new InvalidOperationException("The example of the IBAN registry is no IBAN.");
}
