using Marten;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;
using static Weasel.Postgresql.SchemaUtils;

namespace Wallet.Projections.Proof;

/// <summary>The table of sealed blocks; it is only added to. It also keeps the hash of each event, so that a change is found to the event and not only to the block.</summary>
public static class SealTable
{
    public const string Name = "sealed_blocks";

    public static void UseSeals(this StoreOptions options)
    {
        var table = new Table(
            new PostgresqlObjectName(options.DatabaseSchemaName, Name, IdentifierUsage.General)
        );
        table.AddColumn<long>("number").NotNull().AsPrimaryKey();
        table.AddColumn<long>("last").NotNull();
        table.AddColumn<int>("events").NotNull();
        table.AddColumn("root", "bytea").NotNull();
        table.AddColumn("before", "bytea").NotNull();
        table.AddColumn("sequences", "bigint[]").NotNull();
        table.AddColumn("hashes", "bytea").NotNull();
        table.Indexes.Add(new IndexDefinition($"{Name}_by_last") { Columns = ["last"] });
        options.Storage.ExtendedSchemaObjects.Add(table);
        options.Storage.ExtendedSchemaObjects.Add(new AppendOnly(table.Identifier));
    }
}
