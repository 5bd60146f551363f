using System.Diagnostics;
using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Accounts;
using Wallet.Api.Catalogue;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wallet.Projections.Catalogue;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Draws;

/// <summary>What a learner asks of a pot before it opens: money for this start of a course, if it costs me no more than this.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RegisterRequest(string? PotId, string? OfferingId, string? Contribution);

/// <summary>Take part in the draw of a pot. Who registered already changes what was asked, and keeps the ticket.</summary>
public sealed record Register(Once Once, AccountId Account, RegisterRequest Request);

public static class RegisterHandler
{
    public static async Task<Outcome> Handle(
        Register command,
        IDocumentSession session,
        CourseShelf courses,
        PersonVault people,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    )
    {
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var (now, input) = (clock.GetCurrentInstant(), new Input());
        var potId = input.Pot("potId", command.Request.PotId);
        var contribution = input.AmountOrZero("contribution", command.Request.Contribution);
        var offering = await input.CourseAsync(
            "offeringId",
            command.Request.OfferingId,
            courses,
            cancellation
        );
        if (
            offering?.Offering.On(now.InTheNetherlands().Date)
            is Availability.Full
                or Availability.Withdrawn
        )
        {
            input.Refuse("offeringId", OfferingWords.NotOnOffer);
        }
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        var asked = new RegistrationEvent.Registered(
            StreamId.OfRegistration(potId, command.Account),
            potId,
            command.Account,
            offering!.Offering.Id,
            contribution,
            now
        );
        var pot = await session.LoadAsync<Pot>(potId, cancellation);
        Rejection? refused = Registration.WhyNot(pot, now);
        if (refused is null)
        {
            var planned = await PlanFunding.AtOpeningAsync(
                pot!,
                command.Account,
                offering.ToBookedCourse(),
                session,
                people,
                shelf,
                cancellation
            );
            refused = planned switch
            {
                Planned.Not not => not.Because,
                Planned.With with => Registration.WhyNot(
                    with.Account,
                    with.Asked with
                    {
                        ContributionAccepted = contribution,
                    }
                ),
                var other => throw new UnreachableException($"A plan cannot come to {other}."),
            };
        }
        return refused is not null
            ? await Receipts.SaveAsync(
                session,
                command.Once,
                new Outcome.Refused(refused),
                cancellation
            )
            : await session.RunAsync(
                command.Once,
                asked.Ticket,
                potId,
                (registration, locked) => Registration.Decide(registration, locked, asked),
                cancellation
            );
    }
}

/// <summary>The answer: the same for a retry.</summary>
/// <param name="Ticket">What is drawn.</param>
public sealed record RegistrationMade(Guid Ticket);

public static class RegisterEndpoint
{
    /// <summary>Register for the draw of a pot that has not opened yet; registering again changes what was asked.</summary>
    public static Task<Results<Created<RegistrationMade>, ProblemHttpResult>> Post(
        Guid accountId,
        RegisterRequest request,
        [AsParameters] WritingRequest writing
    ) => SendAsync("register", new AccountId(accountId), request, request, writing);

    /// <param name="whole">The request as it came in.</param>
    internal static Task<Results<Created<RegistrationMade>, ProblemHttpResult>> SendAsync(
        string operation,
        AccountId account,
        RegisterRequest request,
        object whole,
        WritingRequest writing
    ) =>
        writing.SendAsync(
            new Register(writing.Once(operation, whole), account, request),
            () =>
                TypedResults.Created(
                    $"{ApiPaths.Root}/accounts/{account}/registrations",
                    new RegistrationMade(
                        StreamId.OfRegistration(new Input().Pot("", request.PotId), account).Value
                    )
                )
        );
}
