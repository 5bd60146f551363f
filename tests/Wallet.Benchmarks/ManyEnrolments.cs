using System.Text.Json.Nodes;
using JasperFx.Events;
using Marten;
using Marten.Events;
using NodaTime;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Providers;
using Wallet.Domain.Schemes;
using Wallet.Projections.Catalogue;
using Wallet.Projections.Schemes;

namespace Wallet.Benchmarks;

/// One provider with many enrolments that started today, forty of each course, and money of a scheme that lets a part be claimed at the start.
internal sealed class ManyEnrolments(InProcessWallet wallet)
{
    private const string Scheme = "nl-ontwikkelbudget";
    private const int PerCourse = 40;
    private const int AtOnce = 1_000;

    private static readonly LocalDate Today = SystemClock.Instance.TodayInTheNetherlands();
    private static readonly ActorId Somebody = new("provider:bench/p");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly TermsBook book = SchemesFolder.Find().ToTermsBook();

    public ProviderId Provider { get; } = new(Guid.CreateVersion7());

    /// The terms of the scheme with stages.
    public static string Staged(string terms)
    {
        var amended = JsonNode.Parse(terms)!;
        if ((string?)amended["scheme"] == Scheme)
        {
            amended["clauses"]!
                .AsArray()
                .Add(
                    new JsonObject
                    {
                        ["clause"] = "claimed-in-stages",
                        ["atStart"] = 30,
                        ["halfway"] = 70,
                    }
                );
        }
        return amended.ToJsonString();
    }

    public async Task<IReadOnlyList<ReservationId>> MakeAsync(int enrolments)
    {
        await AdmitAsync();
        var courses = await OfferAsync((enrolments + PerCourse - 1) / PerCourse);
        var made = new List<(AccountId Account, ReservationId Id, BookedCourse Course)>(enrolments);
        await new ManyPeople(wallet.Services).MakeAsync(
            enrolments,
            account =>
            {
                var reserved = Reserved(account, courses[made.Count / PerCourse]);
                made.Add((account, reserved.Reservation, reserved.Course));
                return
                [
                    Reservations.Credit with
                    {
                        Lot = reserved.Plan.Lines[0].Lot,
                    },
                    reserved,
                    new AccountEvent.CourseStarted(reserved.Reservation, Today),
                ];
            }
        );
        // The enrolments themselves are requested by the reaction to the reservations.
        await wallet.Store.WaitForNonStaleProjectionDataAsync(Patience);
        foreach (var some in made.Chunk(AtOnce))
        {
            await using var session = wallet.Store.LightweightSession();
            foreach (var (_, id, _) in some)
            {
                session.Events.Append(id.Value, Started);
            }
            await session.SaveChangesAsync();
        }
        await wallet.Store.WaitForNonStaleProjectionDataAsync(Patience);
        return [.. made.Select(m => m.Id)];
    }

    private async Task AdmitAsync()
    {
        var iban = Iban.TryParse("NL91ABNA0417164300", out var own, out _)
            ? own
            : throw new InvalidOperationException("That is an IBAN.");
        await using var session = wallet.Store.LightweightSession();
        session.Events.StartStream<Provider>(
            Provider.Value,
            new ProviderEvent.ProviderAdmitted(
                Provider,
                [new Recognition("nrto", "1", Today.PlusYears(-1), null, "nrto.nl", Today)],
                new ActorId("administrator:bench"),
                Today
            ),
            new ProviderEvent.AccountProposed(iban!, PayeeCheck.Match, Somebody, Today),
            new ProviderEvent.AccountConfirmed(iban!, new ActorId("provider:bench/q"), Today)
        );
        await session.SaveChangesAsync();
    }

    private async Task<IReadOnlyList<BookedCourse>> OfferAsync(int courses)
    {
        var by = new CourseProvider(Provider.Value, "Vakhuis");
        var price = new Price(default, Money.Euro(100), Money.Zero, Money.Zero, Money.Zero);
        var offered = Enumerable
            .Range(0, courses)
            .Select(i => new CatalogueCourse(
                Guid.CreateVersion7(),
                $"lassen-{i}",
                new CatalogueText("Lassen"),
                new CatalogueText("Lassen"),
                by,
                ["nl:quality-mark"],
                ["nld"],
                ["presential"],
                [
                    new CatalogueOffering(
                        new OfferingId(Guid.CreateVersion7()),
                        $"lassen-{i}-1",
                        by,
                        ["nld"],
                        ["presential"],
                        Today,
                        Today.PlusDays(9),
                        price,
                        IsStapEligible: false
                    ),
                ],
                "lassen"
            ))
            .ToArray();
        await using var session = wallet.Store.LightweightSession();
        session.Store(offered);
        await session.SaveChangesAsync();
        return
        [
            .. offered.Select(c => new BookedCourse(
                c.Offerings[0].Id,
                "Lassen",
                "Vakhuis",
                new Course(price, Today, Today.PlusDays(9), c.Tags)
            )
            {
                Id = new CourseId(c.Id),
            }),
        ];
    }

    private AccountEvent.FundsReserved Reserved(AccountId id, BookedCourse course)
    {
        var account = Account.Evolve(
            Account.Evolve(Account.Initial(id), new AccountEvent.AccountOpened(Today)),
            Reservations.Credit
        );
        var decision = AccountDecider.Decide(
            account,
            new AccountCommand.ReserveFunds(
                new ReservationId(Guid.CreateVersion7()),
                course,
                Api.People.Knowing.ToLearner(ManyPeople.Somebody(default)),
                [],
                Money.Zero,
                new string('0', 64),
                book,
                Today
            )
        );
        return (AccountEvent.FundsReserved)((Decision<AccountEvent>.Accepted)decision).Events[^1];
    }

    private static readonly EnrolmentEvent[] Started =
    [
        new EnrolmentEvent.EnrolmentConfirmed(
            Somebody,
            new Deadline(DeadlineKind.Attest, Today.PlusDays(10)),
            Today
        ),
        new EnrolmentEvent.AttestationSettled(
            new Attestation.Started(),
            SettledBy.BothSides,
            null,
            null,
            new Deadline(DeadlineKind.Attest, Today.PlusDays(20)),
            Today
        ),
    ];
}
