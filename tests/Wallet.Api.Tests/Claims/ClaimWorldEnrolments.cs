using System.Text.Json.Nodes;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Text;
using Wallet.Api.Desk;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using Wallet.Projections.Schemes;
using Wallet.Testing;

namespace Wallet.Api.Tests.Claims;

/// What both sides said of enrolments, put straight into their streams: how that comes about is tested elsewhere.
internal static class Said
{
    private static readonly EnrolmentRules Rules = new(10, 10, WhenSilent.Agrees, "nl");

    public static Task RequestedAsync(
        this ClaimWorld world,
        string enrolment,
        Guid account,
        Guid provider,
        OfferingId offering
    ) =>
        world.HappenedAsync(
            enrolment,
            known =>
                known is null
                    ?
                    [
                        new EnrolmentEvent.EnrolmentRequested(
                            new ReservationId(Guid.Parse(enrolment)),
                            new AccountId(account),
                            new ProviderId(provider),
                            offering,
                            world.CourseStart,
                            world.CourseStart.PlusDays(9),
                            Rules,
                            new Deadline(DeadlineKind.Confirm, world.CourseStart),
                            world.Today
                        )
                        {
                            Title = "Lassen",
                        },
                    ]
                    : []
        );

    /// It started with the learner, on the day of the clock.
    public static async Task StartedAsync(this ClaimWorld world, string enrolment, Guid account)
    {
        await world.HappenedAsync(
            enrolment,
            known =>
                [
                    .. known!.Stage == EnrolmentStage.Requested
                        ? [new EnrolmentEvent.EnrolmentConfirmed(new("p"), known.Due!, world.Today)]
                        : Array.Empty<EnrolmentEvent>(),
                    Settled(new Attestation.Started(), world.Today),
                ]
        );
        await world.DecidedAsync(
            account,
            _ => new AccountCommand.RecordStart(
                new ReservationId(Guid.Parse(enrolment)),
                world.Today
            )
        );
    }

    /// It is over, and the learner was there all the time.
    public static async Task CompletedAsync(this ClaimWorld world, string enrolment, Guid account)
    {
        await world.HappenedAsync(
            enrolment,
            _ =>
                [Settled(new Attestation.Completed(Percent.Of(100), HasDiploma: true), world.Today)]
        );
        await world.DecidedAsync(
            account,
            terms => new AccountCommand.CompleteReservation(
                new ReservationId(Guid.Parse(enrolment)),
                Percent.Of(100),
                HasDiploma: true,
                terms,
                world.Today
            )
        );
    }

    private static EnrolmentEvent.AttestationSettled Settled(Attestation what, LocalDate on) =>
        new(what, SettledBy.BothSides, null, null, null, on);

    private static Task HappenedAsync(
        this ClaimWorld world,
        string enrolment,
        Func<Enrolment?, EnrolmentEvent[]> events
    ) =>
        Conflict.DecideAgainAsync(async () =>
        {
            await using var session = world.Store.LightweightSession();
            var stream = await session.Events.FetchForWriting<Enrolment>(Guid.Parse(enrolment));
            stream.AppendMany(events(stream.Aggregate));
            await session.SaveChangesAsync();
        });

    private static async Task DecidedAsync(
        this ClaimWorld world,
        Guid account,
        Func<TermsBook, AccountCommand> command
    )
    {
        await using var session = world.Store.QuerySession();
        var terms = await world
            .Wallet.Services.GetRequiredService<TermsShelf>()
            .AllAsync(session, default);
        var outcome = await world
            .Wallet.Services.GetRequiredService<AccountDesk>()
            .SubmitAsync(
                new DeskRequest(
                    new Once("test", "enrolment", ApiClient.NewKey(), ""),
                    new AccountId(account),
                    command(terms)
                ),
                default
            );
        Assert.IsType<Outcome.Done>(outcome);
    }

    /// The terms of the development budget with stages, from the day on which the tests begin.
    public static async Task<string> TermsAsync(LocalDate from, JsonObject[] more)
    {
        var file = SchemesFolder
            .Find()
            .TermsFiles()
            .Single(f => f.Contains("nl-ontwikkelbudget", StringComparison.Ordinal));
        var terms = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        terms["effectiveFrom"] = LocalDatePattern.Iso.Format(from);
        foreach (
            var clause in more.Prepend(
                Clause("claimed-in-stages", ("atStart", 30), ("halfway", 70))
            )
        )
        {
            terms["clauses"]!.AsArray().Add(clause);
        }
        return terms.ToJsonString();
    }

    public static JsonObject Clause(string name, params (string Member, JsonNode Value)[] members)
    {
        var clause = new JsonObject { ["clause"] = name };
        foreach (var (member, value) in members)
        {
            clause[member] = value;
        }
        return clause;
    }
}
