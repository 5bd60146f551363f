using Wallet.Api.GrantRuns;

namespace Wallet.Api.Tests.GrantRuns;

public sealed class The_grants_command
{
    [Theory]
    [InlineData("grants: found '', allowed is run --scheme SCHEME --year YEAR; --help explains it")]
    [InlineData(
        "grants: found 'run --year 2027', allowed is run --scheme SCHEME --year YEAR; --help explains it",
        "run",
        "--year",
        "2027"
    )]
    public async Task Refuses_what_makes_no_sense_in_one_line(
        string expected,
        params string[] arguments
    )
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var code = await new GrantsCommand(
            _ => throw new InvalidOperationException("It asked for the database."),
            output,
            errors
        ).RunAsync(arguments);

        Assert.Equal(2, code);
        Assert.Empty(output.ToString());
        Assert.Equal($"{expected}{Environment.NewLine}", errors.ToString());
    }

    [Theory]
    [InlineData("nl-nothing", null, "The scheme “nl-nothing” does not apply on ")]
    [InlineData(
        "nl-aom-digital",
        null,
        "The scheme “nl-aom-digital” does not give an amount each year."
    )]
    [InlineData("nl-employer-budget", null, "This money comes from employers.")]
    [InlineData(Crowd.Budget, 2019, "“2019” is not a year. Choose ")]
    public async Task Says_in_one_line_why_there_is_no_such_grant(
        string scheme,
        int? year,
        string expected
    )
    {
        await using var crowd = await Crowd.GatherAsync();
        await crowd.AddAsync(new LocalDate(1990, 4, 12));

        var (code, output, errors) = await crowd.RunAsync(scheme, year ?? Crowd.ThisYear);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith(
            $"grants run: {expected}",
            Assert.Single(errors),
            StringComparison.Ordinal
        );
        Assert.Empty(await crowd.AccountsAsync());
    }
}
