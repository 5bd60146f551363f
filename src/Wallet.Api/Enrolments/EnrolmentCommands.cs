using Marten;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <summary>Who speaks of an enrolment, and of whose enrolments only.</summary>
public abstract record Party(Side Side)
{
    public abstract bool Owns(Enrolment enrolment);

    public sealed record Learner(AccountId Account) : Party(Side.Learner)
    {
        public override bool Owns(Enrolment enrolment) => enrolment.Account == Account;
    }

    public sealed record Provider(ProviderId Id) : Party(Side.Provider)
    {
        public override bool Owns(Enrolment enrolment) => enrolment.Provider == Id;
    }
}

/// <summary>What somebody does to an enrolment, decided on its stream and stored with its receipt.</summary>
internal static class EnrolmentCommands
{
    /// <param name="by">Null for an administrator, who may speak of all. Somebody else's enrolment is not there.</param>
    /// <param name="beside">A document that is stored with what was accepted.</param>
    public static async Task<Outcome> RunAsync(
        this IDocumentSession session,
        Once once,
        ReservationId id,
        Party? by,
        EnrolmentCommand command,
        CancellationToken cancellation,
        object? beside = null
    )
    {
        if (await Receipts.EarlierAsync(session, once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var stream = await session.Events.FetchForWriting<Enrolment>(id.Value, cancellation);
        var own =
            stream.Aggregate is { } enrolment && by?.Owns(enrolment) is not false
                ? enrolment
                : null;
        var outcome = stream.Apply(EnrolmentDecider.Decide(own, command));
        if (outcome is Outcome.Done && beside is not null)
        {
            session.StoreObjects([beside]);
        }
        return await Receipts.SaveAsync(session, once, outcome, cancellation);
    }
}
