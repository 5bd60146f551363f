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
        var account = await RegisterAsync();
        var hash = await KeepAsync(account);

        var (dossier, found) = Assert
            .IsType<Opened<(Dossier, string)>.Known>(await OpenAsync(account))
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
        var key = await KeyAsync(account);

        Assert.NotEqual(
            Dossiers.Seal(reservation, account, Known, key).Hash,
            Dossiers.Seal(reservation, account, Known, key).Hash
        );
    }

    [Fact]
    public async Task Is_erased_with_the_person()
    {
        var account = await RegisterAsync();
        await KeepAsync(account);

        await fixture.Vault.Erase(account);

        Assert.IsType<Opened<(Dossier, string)>.Erased>(await OpenAsync(account));
    }

    [Fact]
    public async Task Is_unknown_when_there_never_was_one() =>
        Assert.IsType<Opened<(Dossier, string)>.Unknown>(await OpenAsync(await RegisterAsync()));

    [Fact]
    public async Task Of_somebody_else_does_not_open()
    {
        await KeepAsync(await RegisterAsync());

        Assert.IsType<Opened<(Dossier, string)>.Broken>(await OpenAsync(await RegisterAsync()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    public async Task Does_not_open_when_somebody_changed_its_bytes(int length)
    {
        var account = await RegisterAsync();
        await using var session = fixture.Store.LightweightSession();
        session.Store(new SealedDossier(reservation.Value, account.Value, new byte[length]));
        await session.SaveChangesAsync();

        Assert.IsType<Opened<(Dossier, string)>.Broken>(await OpenAsync(account));
    }

    [Fact]
    public async Task Opens_beside_others_in_the_order_asked()
    {
        var account = await RegisterAsync();
        await KeepAsync(account);
        var other = new ReservationId(Guid.CreateVersion7());

        var opened = await fixture.Dossiers.Open([(other, account), (reservation, account)]);

        Assert.IsType<Opened<(Dossier, string)>.Unknown>(opened[0]);
        Assert.IsType<Opened<(Dossier, string)>.Known>(opened[1]);
    }

    private async Task<byte[]> KeyAsync(AccountId account) =>
        Assert
            .IsType<Opened<(Person, byte[] Key)>.Known>(await fixture.Vault.OpenWithKey(account))
            .Content.Key;

    private Task<AccountId> RegisterAsync() => fixture.Vault.Register(VaultFixture.SomebodyNew());

    private async Task<Opened<(Dossier, string)>> OpenAsync(AccountId account) =>
        (await fixture.Dossiers.Open([(reservation, account)])).Single();

    private async Task<string> KeepAsync(AccountId account)
    {
        var (document, hash) = Dossiers.Seal(reservation, account, Known, await KeyAsync(account));
        await using var session = fixture.Store.LightweightSession();
        session.Store(document);
        await session.SaveChangesAsync();
        return hash;
    }
}
