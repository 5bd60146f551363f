using System.Security.Cryptography;
using System.Text;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Projections.EventStore;

/// <summary>Streams of things that are known by a name have an id that follows from the name.</summary>
public static class StreamId
{
    public static Guid Of(SchemeId scheme) => FromName($"scheme:{scheme.Value}");

    public static Guid Of(FunderId funder) => FromName($"deposit:{funder.Value}");

    /// <summary>The pot of a window, by the first day of the window in the terms.</summary>
    public static PotId OfPot(SchemeId scheme, LocalDate from) =>
        new(FromName($"pot:{scheme.Value}:{from:uuuu-MM-dd}"));

    /// <summary>What somebody registers for a pot: the same however often, so that nobody has two chances and nobody chooses a ticket.</summary>
    public static TicketId OfRegistration(PotId pot, AccountId account) =>
        new(FromName($"registration:{pot}:{account}"));

    public static Guid Of(CourseGrantsKey key) =>
        FromName($"course-grants:{key.Scheme.Value}:{key.Course}:{key.Year}");

    /// <summary>The claims for one enrolment.</summary>
    public static Guid OfClaims(ReservationId enrolment) => FromName($"claims:{enrolment}");

    /// <summary>One claim, as lists and addresses name it.</summary>
    public static Guid Of(ClaimId claim) => FromName($"claim:{claim}");

    /// <summary>The first 16 bytes of the name's SHA-256, marked as a version 8 UUID (RFC 9562, 5.8).</summary>
    public static Guid FromName(string name)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
