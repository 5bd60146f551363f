namespace Wallet.Api.Words;

/// <summary>What an administrator reads who admits a training provider.</summary>
public static class ProviderAdmissionWords
{
    public static readonly Text NameMissing = new("Vul de naam in.", "Enter the name.");
    public static readonly Text NotInTheRegister = new(
        "Kies een opleider uit het cursusregister.",
        "Choose a training provider of the course register."
    );

    public static Text AdmittedAs(string name, string companyNumber) =>
        Text.Of(
            $"Deze opleider is al toegelaten als {name}, KvK {companyNumber}.",
            $"This training provider was already admitted as {name}, company number {companyNumber}."
        );

    public static Text CompanyTaken(string name) =>
        Text.Of(
            $"Dit KvK-nummer hoort al bij {name}.",
            $"This company number already belongs to {name}."
        );
}
