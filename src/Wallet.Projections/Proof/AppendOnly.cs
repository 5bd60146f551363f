using System.Data.Common;
using Weasel.Core;
using Weasel.Core.Migrations;
using Weasel.Postgresql;
using static Weasel.Postgresql.SchemaUtils;
using DbCommandBuilder = Weasel.Core.DbCommandBuilder;

namespace Wallet.Projections.Proof;

/// <summary>A trigger by which a table refuses everything but new rows. Whoever owns the database can take it off, and is found by <c>verify</c>; a mistake cannot.</summary>
internal sealed class AppendOnly(DbObjectName table) : ISchemaObject, ISchemaObjectWithDependencies
{
    private readonly string name = $"{table.Name}_stay";

    public DbObjectName Identifier =>
        new PostgresqlObjectName(table.Schema, name, IdentifierUsage.General);

    public void WriteCreateStatement(Migrator migrator, TextWriter writer) =>
        writer.WriteLine(
            $"""
            create or replace function {Identifier}() returns trigger language plpgsql as $$
            begin
                raise exception '% is only added to', tg_table_name using errcode = 'integrity_constraint_violation';
            end $$;
            create or replace trigger {name} before update or delete or truncate on {table}
            for each statement execute function {Identifier}();
            """
        );

    public void WriteDropStatement(Migrator rules, TextWriter writer) =>
        writer.WriteLine($"drop function if exists {Identifier}() cascade;");

    public void ConfigureQueryCommand(DbCommandBuilder builder)
    {
        builder.Append("select count(*) from pg_trigger where not tgisinternal and tgname = ");
        builder.AppendParameter(name);
        builder.Append(" and tgrelid = to_regclass(");
        builder.AppendParameter($"{table}");
        builder.Append(");");
    }

    public async Task<ISchemaObjectDelta> CreateDeltaAsync(
        DbDataReader reader,
        CancellationToken ct = default
    ) =>
        new SchemaObjectDelta(
            this,
            await reader.ReadAsync(ct) && await reader.GetFieldValueAsync<long>(0, ct) > 0
                ? SchemaPatchDifference.None
                : SchemaPatchDifference.Create
        );

    public IEnumerable<DbObjectName> AllNames() => [Identifier];

    public IEnumerable<DbObjectName> DependsOn => [table];
}
