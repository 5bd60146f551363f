using System.Runtime.CompilerServices;
using Wallet.Api.Replay;
using Wallet.Api.Tests.Hosting;

namespace Wallet.Api.Tests.Replay;

public sealed class The_schemes_command
{
    [Theory]
    [InlineData("--help")]
    [InlineData("replay", "--help")]
    [InlineData("simulate", "-h")]
    [InlineData("simulate", "--draft", "no.json", "--help")]
    public async Task Explains_both(params string[] arguments)
    {
        var (code, output, errors) = await WithoutDatabaseAsync(arguments);

        Assert.Equal(0, code);
        Assert.All(
            [
                "schemes replay",
                "schemes simulate --draft FILE",
                "what was left in the budgets then",
            ],
            words => Assert.Contains(words, output, StringComparison.Ordinal)
        );
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("schemes: found '', allowed is replay or simulate; --help explains both")]
    [InlineData(
        "schemes: found 'repaly', allowed is replay or simulate; --help explains both",
        "repaly"
    )]
    [InlineData("schemes replay: there is no option '--fast'", "replay", "--fast")]
    [InlineData("schemes simulate: --draft FILE is missing", "simulate")]
    [InlineData("schemes simulate: --draft FILE is missing", "simulate", "--from", "2026-01-01")]
    [InlineData(
        "schemes simulate: there is no option '--form'",
        "simulate",
        "--draft",
        "a",
        "--form",
        "2026-01-01"
    )]
    [InlineData("schemes simulate: there is no option 'a'", "simulate", "a")]
    [InlineData("schemes simulate: --draft needs a value", "simulate", "--draft")]
    [InlineData(
        "schemes simulate: --from is given twice",
        "simulate",
        "--from",
        "2026-01-01",
        "--from",
        "2026-01-02"
    )]
    [InlineData(
        "schemes simulate: --from: found '2026-02-29', allowed is a day as 2026-12-31",
        "simulate",
        "--draft",
        "a",
        "--from",
        "2026-02-29"
    )]
    [InlineData(
        "schemes simulate: --until: found '1-1-2026', allowed is a day as 2026-12-31",
        "simulate",
        "--draft",
        "a",
        "--until",
        "1-1-2026"
    )]
    [InlineData(
        "schemes simulate: --until is a day before --from",
        "simulate",
        "--draft",
        "a",
        "--from",
        "2026-01-02",
        "--until",
        "2026-01-01"
    )]
    public async Task Refuses_what_makes_no_sense_in_one_line(
        string expected,
        params string[] arguments
    )
    {
        var (code, output, errors) = await WithoutDatabaseAsync(arguments);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Equal([expected], errors);
    }

    [Theory]
    [InlineData("there-is-no-such-file.json")]
    [InlineData("/")]
    public async Task Refuses_a_draft_that_cannot_be_read_in_one_line(string draft)
    {
        var (code, output, errors) = await WithoutDatabaseAsync("simulate", "--draft", draft);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(draft, Assert.Single(errors), StringComparison.Ordinal);
    }

    /// <summary>As docs/operations.md shows them, on a database that lets nobody write, while the product serves it.</summary>
    [Fact]
    public async Task Runs_as_the_page_of_operations_says_while_the_product_serves_and_writes_nothing()
    {
        await using var past = await Past.OfATestAsync();
        var commands = File.ReadAllLines(Path.Combine(Root(), "docs/operations.md"))
            .Where(line => line.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(line => line[Prefix.Length..].Split(' '))
            .Where(command => command[0] == "schemes")
            .ToArray();
        Assert.Equal(["replay", "simulate"], commands.Select(c => c[1]));

        foreach (var command in commands)
        {
            await using var app = AppProcess.Start(
                Root(),
                command,
                (
                    "ConnectionStrings__Wallet",
                    $"{past.Wallet.Database};Options=-c default_transaction_read_only=on"
                )
            );

            var code = await app.ExitAsync();

            Assert.True(code == 0, app.Output + string.Join('\n', app.Errors));
            Assert.Contains(
                command[1] == "replay" ? "7 replayed, 0 differ, 0 erased" : "decisions: 7,",
                app.Output,
                StringComparison.Ordinal
            );
        }
        (await past.Wallet.Anonymous.GetAsync("schemes")).Sure();
    }

    private const string Prefix = "dotnet run --project src/Wallet.Api -- ";

    private static async Task<(int Code, string Output, string[] Errors)> WithoutDatabaseAsync(
        params string[] arguments
    )
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new SchemesCommand(
            _ => throw new InvalidOperationException("It asked for the database."),
            output,
            errors
        ).RunAsync(arguments);
        return (
            code,
            output.ToString(),
            errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
        );
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "..", "..", "..", ".."));
}
