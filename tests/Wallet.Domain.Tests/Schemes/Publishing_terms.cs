using Wallet.Domain.Schemes;
using static Wallet.Domain.Schemes.SchemeEvent;

namespace Wallet.Domain.Tests.Schemes;

public sealed class Publishing_terms
{
    private static readonly LocalDate From = new(2026, 1, 1);

    private static readonly ActorId Somebody = new("administrator:1");

    private static readonly Scheme Unpublished = Scheme.Initial(Some.Id(8, 1));

    private static readonly Scheme Published = Scheme.Evolve(
        Unpublished,
        new TermsPublished(Some.Budget, From, "{ first }", "hash-1", Some.Day)
    );

    [Fact]
    public void The_first_version_is_kept_as_it_is_with_who_published_it()
    {
        Assert.Equal<SchemeEvent>(
            [
                new TermsPublished(Some.Budget, From, "{ first }", "hash-1", Some.Day)
                {
                    By = Somebody,
                },
            ],
            Accepted(Unpublished, Publish("{ first }", "hash-1", From))
        );
        Assert.Equal([new PublishedTerms(From, "{ first }", "hash-1")], Published.Versions);
    }

    [Fact]
    public void A_later_version_comes_after_it_and_the_past_stays() =>
        Assert.Equal(
            [
                new PublishedTerms(From, "{ first }", "hash-1"),
                new PublishedTerms(From.PlusDays(1), "{ second }", "hash-2"),
            ],
            Accepted(Published, Publish("{ second }", "hash-2", From.PlusDays(1)))
                .Aggregate(Published, Scheme.Evolve)
                .Versions
        );

    [Fact]
    public void A_version_from_the_same_day_is_refused() =>
        Assert.Equal(
            new SchemeRejection.NotAfterLatestVersion(From),
            Assert
                .IsType<Decision<SchemeEvent>.Rejected>(
                    Scheme.Decide(Published, Publish("{ other }", "hash-2", From))
                )
                .Because
        );

    [Fact]
    public void An_earlier_version_is_refused_and_told_the_latest()
    {
        var twice = Accepted(Published, Publish("{ second }", "hash-2", From.PlusDays(9)))
            .Aggregate(Published, Scheme.Evolve);
        Assert.Equal(
            new SchemeRejection.NotAfterLatestVersion(From.PlusDays(9)),
            Assert
                .IsType<Decision<SchemeEvent>.Rejected>(
                    Scheme.Decide(twice, Publish("{ between }", "hash-3", From.PlusDays(5)))
                )
                .Because
        );
    }

    [Fact]
    public void The_same_document_again_is_already_so() =>
        Assert.Empty(Accepted(Published, Publish("{ first }", "hash-1", From)));

    private static PublishTerms Publish(string document, string sha256, LocalDate from) =>
        new(Some.Budget, from, document, sha256, Somebody, Some.Day);

    private static IReadOnlyList<SchemeEvent> Accepted(Scheme scheme, PublishTerms command) =>
        Assert.IsType<Decision<SchemeEvent>.Accepted>(Scheme.Decide(scheme, command)).Events;
}
