using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <param name="Says">What holds: "started", "no-show", "completed" or "stopped-early".</param>
/// <param name="Attendance">In percent of the whole course; of an end only.</param>
/// <param name="HasDiploma">Of a completed course only.</param>
/// <param name="Because">Why; both sides read it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SettlementRequest(
    string? Says,
    string? Attendance,
    bool? HasDiploma,
    string? Because
);

/// <summary>Decide where the sides do not agree.</summary>
public sealed record SettleDispute(Once Once, ReservationId Enrolment, SettlementRequest Request);

public static class SettleDisputeHandler
{
    public static async Task<Outcome> Handle(
        SettleDispute command,
        IDocumentSession session,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var (says, attendance, hasDiploma, reason) = command.Request;
        var input = new Input();
        var attestation = input.Attestation(new(says, attendance, hasDiploma));
        var because = input.Reason("because", reason);
        return input.IsSound
            ? await session.RunAsync(
                command.Once,
                command.Enrolment,
                by: null,
                new EnrolmentCommand.SettleDispute(
                    attestation,
                    new ActorId(command.Once.Actor),
                    because,
                    (await shelf.AllAsync(session, cancellation)).Calendars,
                    clock.TodayInTheNetherlands()
                ),
                cancellation
            )
            : input.ToOutcome();
    }
}

public static class SettleDisputeEndpoint
{
    /// <summary>Decide, with a reason, where learner and training provider do not agree.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid reservationId,
        SettlementRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new SettleDispute(
                writing.Once($"settle-dispute:{reservationId}", request),
                new ReservationId(reservationId),
                request
            ),
            TypedResults.NoContent
        );
}
