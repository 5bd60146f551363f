using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Domain.Accounts;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Tests.GrantRuns;

public sealed class Inserting_many
{
    [Fact]
    public async Task Writes_in_every_column_what_Marten_writes()
    {
        await using var crowd = await Crowd.GatherAsync();

        await AssertAlikeAsync(crowd, "mt_doc_receipt", Done, r => r.Id);
        await AssertAlikeAsync(crowd, "mt_doc_receipt", Refused, r => r.Id);
        await AssertAlikeAsync(crowd, "vault.mt_doc_sealeddossier", Dossier, d => d.Id);
    }

    [Fact]
    public async Task Refuses_an_id_that_is_there_already()
    {
        await using var crowd = await Crowd.GatherAsync();
        var receipt = Done(Guid.CreateVersion7());
        await ByUsAsync(crowd, r => r.Id, receipt);

        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            ByUsAsync(crowd, r => r.Id, Done(Guid.CreateVersion7()), receipt)
        );

        Assert.Equal(PostgresErrorCodes.UniqueViolation, refused.SqlState);
    }

    private static Receipt Done(Guid id) => new(id, "hash", new Outcome.Done());

    private static Receipt Refused(Guid id) =>
        new(id, "hash", new Outcome.Refused(new AccountRejection.AccountNotOpen()));

    private static SealedDossier Dossier(Guid id) => new(id, Guid.Empty, [1, 2, 3]);

    private static async Task AssertAlikeAsync<T>(
        Crowd crowd,
        string table,
        Func<Guid, T> make,
        Func<T, Guid> id
    )
        where T : class
    {
        var (byMarten, byUs) = (make(Guid.CreateVersion7()), make(Guid.CreateVersion7()));
        await using var session = crowd.Store.LightweightSession();
        session.Insert(byMarten);
        await session.SaveChangesAsync();
        await ByUsAsync(crowd, id, byUs);

        var expected = await StoredRows.OfAsync(crowd, table, id(byMarten));
        Assert.Single(expected);
        Assert.Equal(expected, await StoredRows.OfAsync(crowd, table, id(byUs)));
    }

    private static async Task ByUsAsync<T>(Crowd crowd, Func<T, Guid> id, params T[] documents)
        where T : class
    {
        await using var connection = await crowd
            .Wallet.Services.GetRequiredService<NpgsqlDataSource>()
            .OpenConnectionAsync();
        await new InsertMany(connection, crowd.Store).RunAsync(documents, id);
    }
}
