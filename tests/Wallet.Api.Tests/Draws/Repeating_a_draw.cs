using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Wallet.Api.Draws;
using Wallet.Api.Tests.Hosting;

namespace Wallet.Api.Tests.Draws;

/// What everybody can do with the file of a draw, without us.
public sealed class Repeating_a_draw : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private DrawFixture draw = null!;
    private JsonNode file = null!;

    public async Task InitializeAsync()
    {
        draw = await DrawFixture.StartAsync();
        var course = await draw.CourseAsync(900);
        foreach (var persona in new[] { "anna", "bram", "chaima", "finn" })
        {
            await draw.RegisterAsync(persona, course);
        }
        draw.Clock.Reset(DrawFixture.Closing);
        await draw.HoldAsync();
        file = (await draw.Wallet.Anonymous.GetAsync($"pots/{draw.Pot}/draw/file")).Sure().Json;
    }

    public async Task DisposeAsync() => await draw.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Finds_the_published_one_right_from_a_file_and_from_its_address()
    {
        var address = new Uri(draw.Wallet.Http.BaseAddress!, $"/api/v1/pots/{draw.Pot}/draw/file");

        var fromFile = await VerifyAsync(file);
        var fromAddress = await RunAsync("verify", $"{address}");

        Assert.Equal((0, 0), (fromFile.Code, fromAddress.Code));
        Assert.Contains(
            $"right; 4 tickets in the order of seed {file["seed"]}",
            fromAddress.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Names_the_first_place_that_is_not_right()
    {
        var tickets = file["tickets"]!.AsArray();
        var (second, third) = ((string)tickets[1]!, (string)tickets[2]!);
        (tickets[1], tickets[2]) = (third, second);

        var (code, output) = await VerifyAsync(file);

        Assert.Equal(1, code);
        Assert.Contains(
            $"place 2: found {third}, the draw puts {second} there",
            output,
            StringComparison.Ordinal
        );
    }

    public static TheoryData<string, string> Forgeries =>
        new()
        {
            { """{"seed":"00"}""", "the seed is not the promised one" },
            { """{"seed":null}""", "it has no seed" },
            { """{"next":500}""", "it is a page" },
            { """{"numberOfTickets":5}""", "it has 4 tickets, and says 5" },
            { """{"tickets":["A","b","c","d"]}""", "place 1: found A" },
            {
                """{"tickets":["00000000-0000-8000-8000-000000000001","00000000-0000-8000-8000-000000000002","00000000-0000-8000-8000-000000000003","00000000-0000-8000-8000-000000000001"]}""",
                "place 4: found 00000000-0000-8000-8000-000000000001 a second time"
            },
            { """{"ticketsHash":"00"}""", "they are not the tickets that were drawn" },
        };

    [Theory, MemberData(nameof(Forgeries))]
    public async Task Finds_every_forgery(string changes, string found)
    {
        foreach (var (member, value) in JsonNode.Parse(changes)!.AsObject())
        {
            file[member] = value?.DeepClone();
        }

        var (code, output) = await VerifyAsync(file);

        Assert.Equal(1, code);
        Assert.Contains(found, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_one_line_that_there_is_no_draw_in_a_file()
    {
        var path = Path.Combine(folder.Path, "draw.json");
        await File.WriteAllTextAsync(path, "{}");

        Assert.Equal(2, (await RunAsync("verify", path)).Code);
        Assert.Equal(2, (await RunAsync("verify", Path.Combine(folder.Path, "none"))).Code);
        Assert.Equal(2, (await RunAsync("draw")).Code);
        Assert.Equal(2, (await RunAsync("hold", "--scheme", "x", "--window-from", "soon")).Code);
    }

    [Fact]
    public async Task Is_possible_with_nothing_but_a_shell()
    {
        var commands = Documented()
            .Replace(
                "http://localhost:5080",
                $"{draw.Wallet.Http.BaseAddress}".TrimEnd('/'),
                StringComparison.Ordinal
            )
            .Replace("POT", draw.Pot, StringComparison.Ordinal);

        var output = await BashAsync(commands);

        Assert.Contains((string)file["seedHash"]!, output, StringComparison.Ordinal);
        Assert.Contains((string)file["ticketsHash"]!, output, StringComparison.Ordinal);
        Assert.EndsWith("the order is right\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holding_it_by_command_says_how_many_there_were()
    {
        var (code, output) = await RunAsync(
            "hold",
            "--scheme",
            "nl-tekortberoepen",
            "--window-from",
            DrawFixture.WindowFrom
        );
        var early = await RunAsync(
            "hold",
            "--scheme",
            "nl-tekortberoepen",
            "--window-from",
            "2027-07-01"
        );

        Assert.Equal(
            (
                0,
                "draw of nl-tekortberoepen from 2027-05-01: 4 registrations drawn and decided upon\n"
            ),
            (code, output)
        );
        Assert.Equal(
            (1, "draw of nl-tekortberoepen from 2027-07-01: This application window has no pot.\n"),
            early
        );
    }

    private async Task<(int Code, string Output)> VerifyAsync(JsonNode document)
    {
        var path = Path.Combine(folder.Path, "draw.json");
        await File.WriteAllTextAsync(path, document.ToJsonString());
        return await RunAsync("verify", path);
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var code = await new DrawsCommand(
            work => work(draw.Wallet.Services),
            output,
            output
        ).RunAsync(arguments);
        return (code, output.ToString());
    }

    private async Task<string> BashAsync(string commands)
    {
        var start = new ProcessStartInfo("bash", ["-eu"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder.Path,
        };
        using var bash = Process.Start(start)!;
        await bash.StandardInput.WriteAsync(commands);
        bash.StandardInput.Close();
        var output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        Assert.Equal(0, bash.ExitCode);
        return output;
    }

    /// The block that begins by fetching the file.
    private static string Documented([CallerFilePath] string here = "") =>
        File.ReadAllText(
                Path.GetFullPath(
                    Path.Combine(here, "..", "..", "..", "..", "docs", "operations.md")
                )
            )
            .Split("\n## Draws\n")[1]
            .Split("\n## ")[0]
            .Split("```")
            .Single(block => block.Contains("curl", StringComparison.Ordinal));
}
