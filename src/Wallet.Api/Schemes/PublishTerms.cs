using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;
using Wallet.Projections.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>Publish one dated version of a scheme's terms, exactly as the document says.</summary>
public sealed record PublishTermsDocument(Once Once, string Document);

public static class PublishTermsDocumentHandler
{
    public static async Task<Outcome> Handle(
        PublishTermsDocument command,
        IDocumentSession session,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    )
    {
        if (string.IsNullOrWhiteSpace(command.Document))
        {
            return new Outcome.Invalid([new InputError("document", PublishWords.Missing)]);
        }
        var reading = TermsReader.Read("document", command.Document);
        if (reading is TermsReading.Flawed flawed)
        {
            return Invalid(flawed.Flaws);
        }
        var sound = (TermsReading.Sound)reading;
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var terms = sound.Terms;
        var stream = await session.Events.FetchForWriting<Scheme>(
            StreamId.Of(terms.Scheme),
            cancellation
        );
        var publish = new PublishTerms(
            terms.Scheme,
            terms.EffectiveFrom,
            sound.Document,
            sound.Sha256,
            new ActorId(command.Once.Actor),
            clock.TodayInTheNetherlands()
        );
        var decision = Scheme.Decide(stream.Aggregate ?? Scheme.Initial(stream.Id), publish);
        if (decision is Decision<SchemeEvent>.Accepted { Events.Count: > 0 })
        {
            var flaws = BookRules.FlawsOf(await shelf.AllAsync(session, cancellation), terms);
            if (flaws.Count > 0)
            {
                return Invalid(flaws);
            }
        }
        var outcome = stream.Apply(decision);
        return await Receipts.SaveAsync(session, command.Once, outcome, cancellation);
    }

    private static Outcome.Invalid Invalid(IReadOnlyList<Flaw> flaws) =>
        new([.. flaws.Select(f => new InputError(f.Place, PublishWords.Of(f)))]);
}

public static class PublishTermsEndpoint
{
    /// <summary>Publish one dated version of a scheme's terms; the body is the document.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        JsonElement document,
        [AsParameters] WritingRequest writing
    )
    {
        // Bytes that are no text become a character that the reader of terms refuses by name.
        var text = Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(document));
        return writing.SendAsync(
            new PublishTermsDocument(writing.Once("publish-terms", text), text),
            TypedResults.NoContent
        );
    }
}
