using System.Collections.Immutable;
using Wallet.Api.People;
using Wallet.Domain;

namespace Wallet.Api.Tests.People;

public sealed class A_dossier(VaultFixture fixture) : IClassFixture<VaultFixture>
{
    private static readonly Fact Employee = new("employee", "anna", new LocalDate(2026, 1, 2));
    private static readonly Fact Insured = new("insured-nl", "svb", new LocalDate(2025, 1, 2));
    private static readonly Dossier Known = new(
        new LocalDate(1988, 5, 20),
        [Insured, Employee],
        ImmutableSortedDictionary<string, decimal>
            .Empty.Add("qualificationLevel", 3)
            .Add("contractHoursPerWeek", 36.5m)
    );

    private readonly ReservationId reservation = new(Guid.CreateVersion7());

    [Fact]
    public async Task Opens_with_the_hash_that_it_was_sealed_with()
    {
        var hash = await KeepAsync(await RegisterAsync());

        var (dossier, found) = Assert
            .IsType<Opened<(Dossier, string)>.Known>(await fixture.Dossiers.Open(reservation))
            .Content;
        Assert.Equal(hash, found);
        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(Known.BirthDay, dossier.BirthDay);
        Assert.Equal<Fact>([Employee, Insured], dossier.Facts.AsEnumerable());
        Assert.Equal(Known.Numbers, dossier.Numbers);
    }

    [Fact]
    public async Task Cannot_be_guessed_from_its_hash()
    {
        var account = await RegisterAsync();

        Assert.NotEqual(
            (await fixture.Dossiers.Seal(reservation, account, Known)).Hash,
            (await fixture.Dossiers.Seal(reservation, account, Known)).Hash
        );
    }

    [Fact]
    public async Task Is_erased_with_the_person()
    {
        var account = await RegisterAsync();
        await KeepAsync(account);

        await fixture.Vault.Erase(account);

        Assert.IsType<Opened<(Dossier, string)>.Erased>(await fixture.Dossiers.Open(reservation));
    }

    [Fact]
    public async Task Is_unknown_when_there_never_was_one() =>
        Assert.IsType<Opened<(Dossier, string)>.Unknown>(await fixture.Dossiers.Open(reservation));

    private Task<AccountId> RegisterAsync() => fixture.Vault.Register(VaultFixture.SomebodyNew());

    private async Task<string> KeepAsync(AccountId account)
    {
        var (document, hash) = await fixture.Dossiers.Seal(reservation, account, Known);
        await using var session = fixture.Store.LightweightSession();
        session.Store(document);
        await session.SaveChangesAsync();
        return hash;
    }
}
