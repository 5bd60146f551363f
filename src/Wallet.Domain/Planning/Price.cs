namespace Wallet.Domain.Planning;

/// <summary>What a course costs: four components, each excluding VAT, all at one VAT rate.</summary>
public sealed record Price(Percent VatRate, Money Tuition, Money Exam, Money Material, Money Travel)
{
    /// <summary>All components including VAT.</summary>
    public Money Total => Of(CostParts.All);

    /// <summary>What these parts cost together.</summary>
    public Money Of(CostParts parts)
    {
        var sum = Money.Zero;
        foreach (var part in CostPart.Each.Span)
        {
            if (parts.HasFlag(part))
            {
                sum += Of(part, this);
            }
        }
        return sum;
    }

    // VAT is rounded per component, half a cent up.
    private static Money Of(CostParts part, Price price) =>
        part switch
        {
            CostParts.Tuition => price.Tuition,
            CostParts.TuitionVat => price.VatRate.HalfUp(price.Tuition),
            CostParts.Exam => price.Exam,
            CostParts.ExamVat => price.VatRate.HalfUp(price.Exam),
            CostParts.Material => price.Material,
            CostParts.MaterialVat => price.VatRate.HalfUp(price.Material),
            CostParts.Travel => price.Travel,
            CostParts.TravelVat => price.VatRate.HalfUp(price.Travel),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "not a single part"),
        };
}

/// <summary>The parts of a price that a purse may or may not pay.</summary>
[Flags]
public enum CostParts
{
    /// <summary>No part.</summary>
    None = 0,

    /// <summary>Tuition excluding VAT.</summary>
    Tuition = 1,

    /// <summary>VAT on tuition.</summary>
    TuitionVat = 2,

    /// <summary>Exam excluding VAT.</summary>
    Exam = 4,

    /// <summary>VAT on the exam.</summary>
    ExamVat = 8,

    /// <summary>Material excluding VAT.</summary>
    Material = 16,

    /// <summary>VAT on material.</summary>
    MaterialVat = 32,

    /// <summary>Travel excluding VAT.</summary>
    Travel = 64,

    /// <summary>VAT on travel.</summary>
    TravelVat = 128,

    /// <summary>The whole price.</summary>
    All = 255,
}

/// <summary>The single parts, and how one includes its VAT.</summary>
public static class CostPart
{
    /// <summary>Every single part.</summary>
    public static readonly ValueList<CostParts> Each =
    [
        CostParts.Tuition,
        CostParts.TuitionVat,
        CostParts.Exam,
        CostParts.ExamVat,
        CostParts.Material,
        CostParts.MaterialVat,
        CostParts.Travel,
        CostParts.TravelVat,
    ];

    /// <summary>The same parts with the VAT on their components: each VAT bit stands next to its component's bit.</summary>
    public static CostParts WithVat(CostParts parts) =>
        parts | (CostParts)((int)(parts & Components) << 1);

    private const CostParts Components =
        CostParts.Tuition | CostParts.Exam | CostParts.Material | CostParts.Travel;
}
