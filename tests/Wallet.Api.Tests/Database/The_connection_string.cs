using Npgsql;
using Wallet.Api.Database;

namespace Wallet.Api.Tests.Database;

public sealed class The_connection_string
{
    [Fact]
    public void Has_statements_prepared_automatically()
    {
        var prepared = new NpgsqlConnectionStringBuilder(
            WalletDatabase.Prepared("Host=db;Database=wallet")
        );

        Assert.Equal(
            ("db", 50, 2),
            (prepared.Host, prepared.MaxAutoPrepare, prepared.AutoPrepareMinUsages)
        );
    }

    [Fact]
    public void May_say_otherwise_itself() =>
        Assert.Equal(
            0,
            new NpgsqlConnectionStringBuilder(
                WalletDatabase.Prepared("Host=db;Max Auto Prepare=0")
            ).MaxAutoPrepare
        );
}
