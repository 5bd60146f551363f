using Npgsql;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Payments;

/// <summary>Decides on many claims within a transaction. A claim that somebody else is changing now is waited for, and decided as they left it.</summary>
internal sealed class DecideOnClaims(NpgsqlConnection connection)
{
    private readonly AppendToMany<EnrolmentClaims, ClaimEvent> appendToMany = AppendToMany.OfClaims(
        connection
    );

    /// <returns>Of each, in the order asked, whether something happened.</returns>
    public async Task<IReadOnlyList<bool>> RunAsync(
        IReadOnlyList<(ClaimId Claim, ClaimCommand Command)> asked
    )
    {
        var news = new bool[asked.Count];
        var left = asked
            .Index()
            .GroupBy(a => StreamId.OfClaims(a.Item.Claim.Enrolment))
            .ToDictionary(g => g.Key, g => g.ToArray());
        while (left.Count > 0)
        {
            var loaded = await appendToMany.LoadAsync([.. left.Keys]);
            var changes = new List<Change<EnrolmentClaims, ClaimEvent>>(loaded.Count);
            foreach (var stream in loaded)
            {
                var events = Decide(stream.Before, left[stream.Id], news);
                if (events.Count > 0)
                {
                    changes.Add(stream with { Events = events });
                }
                else
                {
                    left.Remove(stream.Id);
                }
            }
            if (changes.Count > 0)
            {
                foreach (var done in await appendToMany.RunAsync(changes))
                {
                    left.Remove(done);
                }
            }
        }
        return news;
    }

    private static List<ClaimEvent> Decide(
        EnrolmentClaims claims,
        (int Index, (ClaimId Claim, ClaimCommand Command) Item)[] asked,
        bool[] news
    )
    {
        var happened = new List<ClaimEvent>();
        foreach (var (index, (_, command)) in asked)
        {
            var events = ClaimDecider.Decide(claims, command)
                is Decision<ClaimEvent>.Accepted accepted
                ? accepted.Events
                : [];
            news[index] = events.Count > 0;
            claims = events.Aggregate(claims, EnrolmentClaims.Evolve);
            happened.AddRange(events);
        }
        return happened;
    }
}
