using System.Buffers.Binary;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests;

/// <summary>Values that specs need and whose details do not matter, unless a spec says so.</summary>
internal static class Some
{
    public static readonly LocalDate Day = new(2026, 3, 2);

    public static LotId Lot(int n) => new(Id(1, n));

    public static ReservationId Reservation(int n) => new(Id(2, n));

    public static Guid Id(int kind, int n)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt32BigEndian(bytes, kind);
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], n);
        return new Guid(bytes, bigEndian: true);
    }

    public static Terms Terms(
        SchemeId scheme,
        int rank = 20,
        MoneyKind kind = MoneyKind.Public,
        LocalDate? from = null,
        params ReadOnlySpan<Clause> clauses
    ) =>
        new(
            scheme,
            from ?? new LocalDate(2020, 1, 1),
            kind,
            rank,
            ResidualOwner.State,
            new AboutScheme(About, About),
            ValueList.Of(clauses)
        );

    private static AboutText About => new("name", "pays", "for whom", "how");
}
