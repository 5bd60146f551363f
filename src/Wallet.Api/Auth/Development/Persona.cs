using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Wallet.Api.People;
using Wallet.Domain;

namespace Wallet.Api.Auth.Development;

/// <summary>Somebody invented, to log in as and to fill a demo with: <c>demo/personas.json</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "role")]
[JsonDerivedType(typeof(Citizen), "citizen")]
[JsonDerivedType(typeof(Employer), "employer")]
[JsonDerivedType(typeof(Provider), "provider")]
[JsonDerivedType(typeof(Administrator), "administrator")]
public abstract record Persona(string Id, string Name, string About)
{
    public static ImmutableArray<Persona> All { get; } = Read();

    public static Persona? Find(string? id) => All.FirstOrDefault(persona => persona.Id == id);

    public sealed record Citizen(
        string Id,
        string Name,
        string About,
        string Email,
        CitizenNumber CitizenNumber,
        LocalDate BirthDay,
        ImmutableArray<string> Facts
    ) : Persona(Id, Name, About);

    public sealed record Employer(string Id, string Name, string About, EmployerId CompanyNumber)
        : Persona(Id, Name, About);

    public sealed record Provider(string Id, string Name, string About, string CompanyNumber)
        : Persona(Id, Name, About);

    public sealed record Administrator(string Id, string Name, string About)
        : Persona(Id, Name, About);

    private static ImmutableArray<Persona> Read()
    {
        using var file = typeof(Persona).Assembly.GetManifestResourceStream("demo/personas.json")!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return VaultJson.Read<ImmutableArray<Persona>>(bytes.ToArray());
    }
}
