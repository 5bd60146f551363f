using Marten;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;
using static Weasel.Postgresql.SchemaUtils;

namespace Wallet.Projections.Ledger;

/// <summary>The flat table of all postings: one row each, written in the commit of the event that it is of.</summary>
public static class LedgerTable
{
    public const string Name = "ledger";

    public static void UseLedger(this StoreOptions options)
    {
        var table = new Table(
            new PostgresqlObjectName(options.DatabaseSchemaName, Name, IdentifierUsage.General)
        );
        table.AddColumn<Guid>("stream_id").NotNull().AsPrimaryKey();
        table.AddColumn<long>("version").NotNull().AsPrimaryKey();
        table.AddColumn<int>("line").NotNull().AsPrimaryKey();
        table.AddColumn("booked_on", "date").NotNull();
        table.AddColumn("effective_on", "date").NotNull();
        table.AddColumn<string>("debit").NotNull();
        table.AddColumn<string>("credit").NotNull();
        table.AddColumn<long>("cents").NotNull();
        table.AddColumn<Guid>("lot");
        table.AddColumn<string>("scheme");
        table.AddColumn<string>("funder");
        table.AddColumn<Guid>("reservation");
        table.AddColumn<Guid>("provider");
        table.AddColumn<Guid>("run");
        Index("by_day", "booked_on", "stream_id", "version", "line");
        Index("by_lot", "lot");
        Index("by_reservation", "reservation");
        Index("by_run", "run");
        options.Storage.ExtendedSchemaObjects.Add(table);
        options.Listeners.Add(new LedgerListener());

        void Index(string name, params string[] columns) =>
            table.Indexes.Add(new IndexDefinition($"{Name}_{name}") { Columns = columns });
    }
}
