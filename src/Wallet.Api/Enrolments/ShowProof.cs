using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <summary>The proof of a learner who could not help it, for the administrator who decides.</summary>
public static class ShowProof
{
    public static async Task<Opened<Proof>> OfAsync(
        Enrolment? enrolment,
        Proofs proofs,
        CancellationToken cancellation
    ) =>
        enrolment?.ForceMajeure is { } asked
            ? await proofs.Open(asked.Document, enrolment.Account, cancellation)
            : new Opened<Proof>.Unknown();
}

public static class ShowProofEndpoint
{
    /// <summary>The proof that a learner sent who could not help it.</summary>
    public static async Task<Results<FileContentHttpResult, NotFound>> Get(
        Guid reservationId,
        IQuerySession session,
        Proofs proofs,
        CancellationToken cancellation
    ) =>
        await ShowProof.OfAsync(
            await session.LoadAsync<Enrolment>(new ReservationId(reservationId), cancellation),
            proofs,
            cancellation
        )
            is Opened<Proof>.Known { Content: var proof }
            ? TypedResults.File(proof.Content, proof.Type, proof.FileName)
            : TypedResults.NotFound();
}
