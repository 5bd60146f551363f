using Wallet.Api.Payments;
using Wallet.Api.Tests.Hosting;
using Wallet.Domain.Claims;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

public sealed class The_payments_command(PaymentFixture payments) : IClassFixture<PaymentFixture>
{
    [Fact]
    public async Task Puts_together_what_was_asked_for()
    {
        var world = payments.World;
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 10);
        var asked = (await world.Ministry.PostAsync("payment-runs")).Sure();

        var (code, output, _) = await RunAsync(world, "propose");

        Assert.Equal((0, "payments propose: 1 runs were waiting"), (code, output));
        Assert.Equal("proposed", await new Run(world, asked["paymentRunId"]!).StageAsync());
        Assert.Equal(ClaimStanding.InRun, await world.StandingAsync(claim));
    }

    [Fact]
    public async Task Books_a_file_of_the_bank_once_and_tells_what_came_of_it()
    {
        var world = payments.World;
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "statement.xml");
        await File.WriteAllTextAsync(
            file,
            new Statement().Paid(run.EndToEnd(claim), "120.00").Costs("1.00").Xml
        );

        var first = await RunAsync(world, "import", file);
        var again = await RunAsync(world, "import", file);

        Assert.Equal(
            (
                0,
                $"payments import {file}: settled 1, returned 0, received 0, unknown 1, already known 0, only told 0"
            ),
            (first.Code, first.Output)
        );
        Assert.Equal(0, again.Code);
        Assert.Contains("read before; settled 1", again.Output, StringComparison.Ordinal);
        Assert.Equal("done", await run.StageAsync());
    }

    [Fact]
    public async Task Says_where_a_file_cannot_be_read_and_that_there_is_none()
    {
        var world = payments.World;
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "statement.xml");
        await File.WriteAllTextAsync(file, "<x/>");

        var wrong = await RunAsync(world, "import", file);
        var none = await RunAsync(world, "import", Path.Combine(folder.Path, "none.xml"));

        Assert.Equal((2, 2), (wrong.Code, none.Code));
        Assert.Contains("Line 1, position", wrong.Errors, StringComparison.Ordinal);
        Assert.Contains("none.xml", none.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pay")]
    [InlineData("import")]
    public async Task Says_what_is_allowed(string argument)
    {
        var world = payments.World;

        var (code, _, errors) = await RunAsync(world, argument);

        Assert.Equal(2, code);
        Assert.Contains("allowed is propose, or import FILE", errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(
        PaymentWorld world,
        params string[] arguments
    )
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new PaymentsCommand(
            work => work(world.Wallet.Services),
            output,
            errors
        ).RunAsync(arguments);
        return (code, output.ToString().Trim(), errors.ToString().Trim());
    }
}
