using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;
using Wallet.Projections.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>Publish one dated version of a scheme's terms, exactly as the document says.</summary>
public sealed record PublishTermsDocument(Once Once, string Document);

public static class PublishTermsDocumentHandler
{
    public static async Task<Outcome> Handle(PublishTermsDocument command, IDocumentSession session, IClock clock, CancellationToken cancellation)
    {
        if (TermsReader.Read("document", command.Document) is not TermsReading.Sound sound)
        {
            return Flaws((TermsReading.Flawed)TermsReader.Read("document", command.Document));
        }
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var terms = sound.Terms;
        var stream = await session.Events.FetchForWriting<Scheme>(StreamId.Of(terms.Scheme), cancellation);
        var publish = new PublishTerms(terms.Scheme, terms.EffectiveFrom, sound.Document, sound.Sha256, clock.TodayInTheNetherlands());
        var outcome = stream.Apply(Scheme.Decide(stream.Aggregate ?? Scheme.Initial(stream.Id), publish));
        return await Receipts.SaveAsync(session, command.Once, outcome, cancellation);
    }

    private static Outcome.Invalid Flaws(TermsReading.Flawed flawed) =>
        new([.. flawed.Flaws.Select(f => new InputError(f.Place, new Text(f.Problem, f.Problem)))]);
}
