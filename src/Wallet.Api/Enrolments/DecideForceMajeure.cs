using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <param name="Attendance">How much of the whole course the learner attended, in percent; needed to accept.</param>
/// <param name="Because">Why not; needed to decline, the learner reads it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ForceMajeureDecision(bool? Accepted, string? Attendance, string? Because);

/// <summary>Accept or decline that a learner could not help it.</summary>
public sealed record DecideForceMajeure(
    Once Once,
    ReservationId Enrolment,
    ForceMajeureDecision Decision
);

public static class DecideForceMajeureHandler
{
    public static async Task<Outcome> Handle(
        DecideForceMajeure command,
        IDocumentSession session,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var calendars = (await shelf.AllAsync(session, cancellation)).Calendars;
        var decision = Read(command, input, calendars, clock.TodayInTheNetherlands());
        return input.IsSound
            ? await session.RunAsync(
                command.Once,
                command.Enrolment,
                by: null,
                decision,
                cancellation
            )
            : input.ToOutcome();
    }

    private static EnrolmentCommand Read(
        DecideForceMajeure command,
        Input input,
        Domain.Schemes.Calendars calendars,
        LocalDate today
    )
    {
        var (by, decision) = (new ActorId(command.Once.Actor), command.Decision);
        if (decision.Accepted is null)
        {
            input.Refuse("accepted", ForceMajeureWords.DecisionMissing);
        }
        return decision.Accepted is not false
            ? new EnrolmentCommand.AcceptForceMajeure(
                decision.Accepted is null ? default : input.Attendance(decision.Attendance),
                by,
                today
            )
            : new EnrolmentCommand.DeclineForceMajeure(
                input.Reason("because", decision.Because),
                by,
                calendars,
                today
            );
    }
}

public static class DecideForceMajeureEndpoint
{
    /// <summary>Accept that the learner could not help it, or decline with a reason.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid reservationId,
        ForceMajeureDecision decision,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new DecideForceMajeure(
                writing.Once($"decide-force-majeure:{reservationId}", decision),
                new ReservationId(reservationId),
                decision
            ),
            TypedResults.NoContent
        );
}
