using Wallet.Domain.Planning;

namespace Wallet.Domain.Tests.Planning;

/// <summary>The parts of a price as a row of cents, and whether the cents of all payers find a place in parts that they may pay.</summary>
/// <remarks>Parts stand in pairs: component, its VAT, next component, …</remarks>
internal sealed class PlainPrice(Price price)
{
    private readonly long[] costs = [.. CostOfEachPart(price)];

    public long Total => costs.Sum();

    public long CostOf(Func<int, bool> mayPay) => costs.Where((_, part) => mayPay(part)).Sum();

    /// <summary>Gives every cent a part that it may pay, moving cents already placed where that helps.</summary>
    public bool HasRoomFor(List<Func<int, bool>> cents)
    {
        var room = costs
            .SelectMany((cost, part) => Enumerable.Repeat(part, (int)cost))
            .Select(part => (Part: part, Cent: -1))
            .ToArray();
        return cents.Index().All(c => Place(c.Index, cents, room, new bool[room.Length]));
    }

    private static bool Place(
        int cent,
        List<Func<int, bool>> cents,
        (int Part, int Cent)[] room,
        bool[] tried
    )
    {
        for (var place = 0; place < room.Length; place++)
        {
            if (tried[place] || !cents[cent](room[place].Part))
            {
                continue;
            }
            tried[place] = true;
            if (room[place].Cent < 0 || Place(room[place].Cent, cents, room, tried))
            {
                room[place].Cent = cent;
                return true;
            }
        }
        return false;
    }

    private static IEnumerable<long> CostOfEachPart(Price price) =>
        new[] { price.Tuition, price.Exam, price.Material, price.Travel }.SelectMany(component =>
            new[]
            {
                component.Cents,
                (long)
                    Math.Round(
                        component.Cents * price.VatRate.PerMillion / 1_000_000m,
                        MidpointRounding.AwayFromZero
                    ),
            }
        );
}
