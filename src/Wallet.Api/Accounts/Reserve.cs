using Marten;
using Wallet.Api.Catalogue;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Accounts;

/// <summary>What a learner asks: money for this start of a course, if it costs me no more than this.</summary>
public sealed record ReserveRequest(string? OfferingId, string? Contribution);

/// <summary>Put money aside for a course, by the best legal plan.</summary>
public sealed record Reserve(Once Once, AccountId Account, ReserveRequest Request)
{
    public ReservationId Reservation => new(Once.NewId("reservation"));
}

public static class ReserveHandler
{
    public static async Task<Outcome> Handle(
        Reserve command,
        IQuerySession session,
        PersonVault people,
        Dossiers dossiers,
        TermsShelf shelf,
        AccountDesk desk,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var contribution = input.AmountOrZero("contribution", command.Request.Contribution);
        var course = await CourseOf(command.Request.OfferingId, input, session, cancellation);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        if (await people.Open(command.Account, cancellation) is not Opened<Person>.Known { Content: var person })
        {
            return new Outcome.Refused(new AccountRejection.AccountNotOpen());
        }
        var (dossier, hash) = await dossiers.Seal(command.Reservation, command.Account, person.ToDossier(), cancellation);
        var reserve = new AccountCommand.ReserveFunds(
            command.Reservation,
            course!,
            person.ToLearner(),
            [],
            contribution,
            hash,
            await shelf.AllAsync(session, cancellation),
            clock.TodayInTheNetherlands()
        );
        return await desk.SubmitAsync(new DeskRequest(command.Once, command.Account, reserve) { Dossier = dossier }, cancellation);
    }

    private static async Task<BookedCourse?> CourseOf(string? offeringId, Input input, IQuerySession session, CancellationToken cancellation)
    {
        var course = Guid.TryParse(offeringId, out var id) ? await CatalogueSearch.FindAsync(session, new OfferingId(id), cancellation) : null;
        if (course is null)
        {
            input.Refuse(
                "offeringId",
                Text.Of($"Er is geen cursus met het nummer “{offeringId}”.", $"There is no course with the number “{offeringId}”.")
            );
        }
        return course;
    }
}
