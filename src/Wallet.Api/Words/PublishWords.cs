using Wallet.Projections.Schemes;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads about publishing terms.</summary>
public static class PublishWords
{
    public static readonly Text Title = new("Regels van regelingen", "Rules of schemes");
    public static readonly Text Published = new("Gepubliceerde regels", "Published rules");
    public static readonly Text None = new(
        "Er zijn nog geen regels gepubliceerd.",
        "No rules have been published yet."
    );
    public static readonly Text Scheme = new("Regeling", "Scheme");
    public static readonly Text From = new("Geldt vanaf", "Applies from");
    public static readonly Text State = new("Nu", "Now");
    public static readonly Text InForce = new("Geldt nu", "Applies now");
    public static readonly Text Past = new("Gold eerder", "Applied before");
    public static readonly Text Future = new("Geldt later", "Applies later");

    public static readonly Text Publish = new("Nieuwe regels publiceren", "Publish new rules");
    public static readonly Text PublishHint = new(
        "Kies een bestand, of plak de tekst. Gepubliceerde regels blijven altijd bewaard.",
        "Choose a file, or paste the text. Published rules are kept for ever."
    );
    public static readonly Text File = new("Bestand met regels (JSON)", "File with rules (JSON)");
    public static readonly Text Document = new("Of plak de regels hier", "Or paste the rules here");
    public static readonly Text Missing = new(
        "Kies een bestand of plak de regels.",
        "Choose a file or paste the rules."
    );

    /// <summary>What stands in a document is in English, as the words of the terms are.</summary>
    public static Text Of(Flaw flaw) =>
        new(
            $"Gevonden: {flaw.Found}. Toegestaan: {flaw.Allowed}.",
            $"Found: {flaw.Found}. Allowed: {flaw.Allowed}."
        );

    public static readonly Text Send = new("Regels publiceren", "Publish the rules");
    public static readonly Text Flaws = new(
        "Deze regels kloppen niet. Er is niets gepubliceerd.",
        "These rules are not right. Nothing was published."
    );
    public static readonly Text Done = new(
        "De regels zijn gepubliceerd",
        "The rules have been published"
    );
    public static readonly Text Back = new("Naar alle regels", "To all rules");
}
