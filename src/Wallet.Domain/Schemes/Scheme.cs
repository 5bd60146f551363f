using System.Diagnostics;

namespace Wallet.Domain.Schemes;

/// <summary>A scheme and every version of its terms that was published, oldest first.</summary>
public sealed record Scheme(Guid Id, ValueList<PublishedTerms> Versions)
{
    /// <summary>A scheme of which nothing was published.</summary>
    public static Scheme Initial(Guid id) => new(id, []);

    /// <summary>The scheme after one more event.</summary>
    public static Scheme Evolve(Scheme scheme, SchemeEvent happened) =>
        happened switch
        {
            SchemeEvent.TermsPublished e => scheme with
            {
                Versions = [.. scheme.Versions, PublishedTerms.Of(e)],
            },
            _ => throw new UnreachableException($"A scheme knows no {happened.GetType().Name}."),
        };

    /// <summary>Terms of the past stay: a version must hold from a later day than the latest. The same version again is already so.</summary>
    public static Decision<SchemeEvent> Decide(Scheme scheme, PublishTerms c)
    {
        if (scheme.Versions.Any(v => v.Sha256 == c.Sha256))
        {
            return Decision.Accept<SchemeEvent>();
        }
        return scheme.Versions is [.., var latest] && c.EffectiveFrom <= latest.EffectiveFrom
            ? Decision.Reject<SchemeEvent>(
                new SchemeRejection.NotAfterLatestVersion(latest.EffectiveFrom)
            )
            : Decision.Accept<SchemeEvent>(
                new SchemeEvent.TermsPublished(
                    c.Scheme,
                    c.EffectiveFrom,
                    c.Document,
                    c.Sha256,
                    c.On
                )
                {
                    By = c.By,
                }
            );
    }
}

/// <summary>One version as it was published: the words of the file and their hash.</summary>
public sealed record PublishedTerms(LocalDate EffectiveFrom, string Document, string Sha256)
{
    /// <summary>The version that this event published.</summary>
    public static PublishedTerms Of(SchemeEvent.TermsPublished e) =>
        new(e.EffectiveFrom, e.Document, e.Sha256);
}

/// <summary>What happened to a scheme.</summary>
public abstract record SchemeEvent
{
    private SchemeEvent() { }

    /// <summary>A version of the terms was published: the whole document, so that any decision can be replayed.</summary>
    public sealed record TermsPublished(
        SchemeId Scheme,
        LocalDate EffectiveFrom,
        string Document,
        string Sha256,
        LocalDate On
    ) : SchemeEvent
    {
        /// <summary>Who published it; null when that was not kept yet.</summary>
        public ActorId? By { get; init; }
    }
}

/// <summary>Publish a version of the terms that was read without flaws.</summary>
public sealed record PublishTerms(
    SchemeId Scheme,
    LocalDate EffectiveFrom,
    string Document,
    string Sha256,
    ActorId By,
    LocalDate On
);

/// <summary>Why the rules refuse a command on a scheme.</summary>
public abstract record SchemeRejection : Rejection
{
    private SchemeRejection() { }

    /// <summary>A version must hold from a later day than the latest one.</summary>
    public sealed record NotAfterLatestVersion(LocalDate Latest) : SchemeRejection;
}
