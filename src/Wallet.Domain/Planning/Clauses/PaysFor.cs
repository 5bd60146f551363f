using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The parts of the price that are paid: <c>{ "clause": "pays-for", "components": ["tuition", "exam"], "vat": true }</c>.</summary>
public sealed record PaysFor(ValueList<CostComponent> Components, bool Vat) : Clause
{
    /// <summary>These components, with the VAT on them where it is paid too.</summary>
    public CostParts Parts
    {
        get
        {
            var components = CostParts.None;
            foreach (var component in Components.Span)
            {
                components |= PartOf(component);
            }
            return Vat ? CostPart.WithVat(components) : components;
        }
    }

    /// <inheritdoc/>
    protected override bool Gives => true;

    private static CostParts PartOf(CostComponent component) =>
        component switch
        {
            CostComponent.Tuition => CostParts.Tuition,
            CostComponent.Exam => CostParts.Exam,
            CostComponent.Material => CostParts.Material,
            CostComponent.Travel => CostParts.Travel,
            _ => throw new ArgumentOutOfRangeException(
                nameof(component),
                component,
                "not a component"
            ),
        };
}

/// <summary>The components of a price, as terms name them.</summary>
public enum CostComponent
{
    /// <summary>Tuition.</summary>
    Tuition,

    /// <summary>Exam.</summary>
    Exam,

    /// <summary>Material.</summary>
    Material,

    /// <summary>Travel.</summary>
    Travel,
}
