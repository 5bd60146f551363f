using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Catalogue;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Pots;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Pots;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Accounts;

/// <summary>What a learner asks: money for this start of a course, if it costs me no more than this.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReserveRequest(string? OfferingId, string? Contribution);

/// <summary>Put money aside for a course, by the best legal plan.</summary>
public sealed record Reserve(Once Once, AccountId Account, ReserveRequest Request)
{
    public ReservationId Reservation => new(Once.NewId("reservation"));

    /// <summary>The pot that drew it: it counts as asked at the opening, whatever the clock says. Null for everybody who did not register.</summary>
    public Pot? DrawnBy { get; init; }

    /// <summary>Whether somebody else acts for the person, who called.</summary>
    public bool ForCaller { get; init; }
}

public static class ReserveHandler
{
    public static async Task<Outcome> Handle(
        Reserve command,
        IQuerySession session,
        CourseShelf courses,
        PersonVault people,
        FundingShelf shelf,
        AccountDesk desk,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var contribution = input.AmountOrZero("contribution", command.Request.Contribution);
        var offering = await input.CourseAsync(
            "offeringId",
            command.Request.OfferingId,
            courses,
            cancellation
        );
        var now = command.DrawnBy?.OpensAt ?? clock.GetCurrentInstant();
        var today = now.InTheNetherlands().Date;
        if (offering?.Offering.On(today) is Availability.Full or Availability.Withdrawn)
        {
            input.Refuse("offeringId", OfferingWords.NotOnOffer);
        }
        if (!input.IsSound)
        {
            // What was sound when it was asked first keeps its answer: the course may be gone since.
            return await Receipts.EarlierAsync(session, command.Once, cancellation)
                ?? input.ToOutcome();
        }
        if (
            await people.OpenWithKey(command.Account, cancellation)
            is not Opened<(Person Person, byte[] Key)>.Known { Content: var (person, key) }
        )
        {
            return new Outcome.Refused(new AccountRejection.AccountNotOpen());
        }
        var (dossier, hash) = Dossiers.Seal(
            command.Reservation,
            command.Account,
            person.ToDossier(),
            key
        );
        var (terms, pots) = await shelf.NowAsync(cancellation);
        var reserve = new AccountCommand.ReserveFunds(
            command.Reservation,
            offering!.ToBookedCourse(),
            person.ToLearner(),
            [],
            contribution,
            hash,
            terms,
            today
        )
        {
            Pots = command.DrawnBy is { } drawnBy
                ? drawnBy.OffersAtOpening(terms, LotOf(drawnBy.Id))
                : pots.OffersAt(now, terms, LotOf),
        };
        return await desk.SubmitAsync(
            new DeskRequest(command.Once, command.Account, reserve)
            {
                Dossier = dossier,
                Pots = PotsAsked(reserve),
                CourseGrants = CourseGrantsKey.Of(reserve.Course, today, terms),
                ActedFor = command.ForCaller
                    ? new(command.Reservation.Value, command.Account, command.Once.Actor)
                    : null,
                At = now,
            },
            cancellation
        );

        LotId LotOf(PotId pot) => new(command.Once.NewId($"lot|{pot}"));
    }

    // Who cannot get anything of a pot does not stand in its queue.
    private static PotId[] PotsAsked(AccountCommand.ReserveFunds reserve) =>
        [
            .. reserve
                .Pots.Where(o => o.IsOpen && o.IsFor(reserve.Situation, reserve.Terms))
                .Select(o => o.Pot.Id),
        ];
}

/// <summary>The answer: the same for a retry, whatever happened to the reservation since.</summary>
public sealed record ReservationMade(Guid ReservationId);

public static class ReserveEndpoint
{
    /// <summary>Put money aside for a course. Answers 409 contribution-rose, with the new plan, when it would now cost the learner more.</summary>
    public static Task<Results<Created<ReservationMade>, ProblemHttpResult>> Post(
        Guid accountId,
        ReserveRequest request,
        [AsParameters] WritingRequest writing
    )
    {
        var command = new Reserve(
            writing.Once("reserve", request),
            new AccountId(accountId),
            request
        );
        return writing.SendAsync(
            command,
            () =>
                TypedResults.Created(
                    $"{ApiPaths.Root}/accounts/{accountId}/reservations/{command.Reservation}",
                    new ReservationMade(command.Reservation.Value)
                )
        );
    }
}
