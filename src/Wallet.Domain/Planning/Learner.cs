namespace Wallet.Domain.Planning;

/// <summary>What a decision knows of the person. Personal: it never enters an event, only its hash does (ADR 0008).</summary>
/// <param name="BirthDay">Null when unknown; what is unknown never helps.</param>
/// <param name="Facts">Plain words that hold; a word that is not listed does not hold.</param>
public sealed record Learner(LocalDate? BirthDay, ValueList<string> Facts)
{
    /// <summary>Known numbers, such as contract hours a week.</summary>
    public ValueList<Figure> Figures { get; init; } = [];

    /// <summary>Whether this word holds.</summary>
    public bool Is(string fact) => Facts.Contains(fact);

    /// <summary>The known number of this name; null when it is not known.</summary>
    public decimal? FigureOf(string name)
    {
        foreach (var figure in Figures.Span)
        {
            if (figure.Name == name)
            {
                return figure.Value;
            }
        }
        return null;
    }
}

/// <summary>A number that is known of a person: "contractHoursPerWeek" 36.</summary>
public sealed record Figure(string Name, decimal Value);
