using Wallet.Domain;

namespace Wallet.Projections.Catalogue;

/// <summary>A course of the register with everything that was ever offered of it. Decisions look it up; what they saw is copied into the event.</summary>
/// <param name="OwnTags">What the feed says of the course itself; see <see cref="Tags"/> for all that holds.</param>
/// <param name="Languages">Of offerings that do not say their own, three letters each: "nld". Modes likewise: "presential", "online".</param>
/// <param name="Level">In the Dutch qualification framework (NLQF), 1 to 8.</param>
/// <param name="SearchText">Every word by which people may find it.</param>
public sealed record CatalogueCourse(
    Guid Id,
    string Code,
    CatalogueText Name,
    CatalogueText Description,
    CourseProvider Provider,
    ValueList<string> OwnTags,
    ValueList<string> Languages,
    ValueList<string> Modes,
    ValueList<CatalogueOffering> Offerings,
    string SearchText,
    int? Level = null,
    StudyLoad? StudyLoad = null,
    Period? Duration = null,
    string? Link = null
)
{
    private const string StapRegister = "nl:stap-register";

    /// <summary>The tags that the terms of schemes look at.</summary>
    public ValueList<string> Tags =>
        Offerings.Any(o => o.IsStapEligible) ? OwnTags.Append(StapRegister).ToValueList() : OwnTags;
}

/// <summary>Text as the provider wrote it: in Dutch, in English, or in both.</summary>
public sealed record CatalogueText(string? Nl = null, string? En = null)
{
    /// <summary>In this language when there is such a text, else in the other.</summary>
    public string In(string language) => (language == "en" ? En ?? Nl : Nl ?? En) ?? "";
}

/// <param name="KvkNumber">Its number in the Dutch trade register, by which it logs in; null when the feed names none.</param>
public sealed record CourseProvider(Guid Id, string Name, string? KvkNumber = null);

/// <param name="Unit">As the Open Education API says it: "hour", "ects".</param>
public sealed record StudyLoad(string Unit, decimal Value);
