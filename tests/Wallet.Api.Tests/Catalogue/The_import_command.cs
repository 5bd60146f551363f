using Wallet.Api.Catalogue;

namespace Wallet.Api.Tests.Catalogue;

public sealed class The_import_command(CatalogueDatabase catalogue)
    : IClassFixture<CatalogueDatabase>,
        IDisposable
{
    private readonly string file = Path.GetTempFileName();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public void Dispose()
    {
        File.Delete(file);
        output.Dispose();
        errors.Dispose();
    }

    [Fact]
    public async Task Ends_with_0_when_everything_came_in()
    {
        Assert.Equal(0, await RunAsync(SampleFeed.Path));

        Assert.Equal(3, Lines(output).Length);
        Assert.Equal("refused records: 0", Lines(output)[2]);
        Assert.Empty(errors.ToString());
    }

    [Fact]
    public async Task Ends_with_1_when_something_was_refused_and_names_it()
    {
        var feed = SampleFeed.Read();
        feed.Offering(3)["courseOfferingId"] = "17";
        await File.WriteAllTextAsync(file, feed.ToJsonString());

        Assert.Equal(1, await RunAsync(file));

        var code = feed.Offering(3)["primaryCode"]!["code"];
        Assert.Equal(
            [
                "refused records: 1",
                $"courseOfferings[3] ({code}) courseOfferingId: found \"17\", allowed is a UUID",
            ],
            Lines(output)[2..]
        );
    }

    [Theory]
    [InlineData("", "it is no JSON at line 1, byte 1")]
    [InlineData("{\n\"courses\": [,]}", "it is no JSON at line 2, byte 13")]
    [InlineData("[]", "it has no list \"organisations\"")]
    [InlineData("{\"organisations\": {}}", "it has no list \"organisations\"")]
    [InlineData("{\"organisations\": [], \"courses\": []}", "it has no list \"courseOfferings\"")]
    public async Task Ends_with_2_when_the_file_is_no_feed(string content, string expected)
    {
        await File.WriteAllTextAsync(file, content);

        Assert.Equal(2, await RunAsync(file));

        Assert.Equal([$"catalogue import {file}: {expected}"], Lines(errors));
        Assert.Empty(output.ToString());
    }

    [Theory]
    [InlineData("there-is-no-such-file.json")]
    [InlineData("gopher://example.org/")]
    public async Task Ends_with_2_when_there_is_nothing_to_read(string source)
    {
        Assert.Equal(2, await RunAsync(source));

        Assert.Single(Lines(errors));
    }

    [Fact]
    public async Task Reads_no_file_that_is_too_large()
    {
        await File.WriteAllBytesAsync(file, new byte[Feed.BytesAtMost + 1]);

        Assert.Equal(2, await RunAsync(file));

        Assert.EndsWith(
            "it is larger than the 20 MB that are read at once",
            Lines(errors)[0],
            StringComparison.Ordinal
        );
    }

    private Task<int> RunAsync(string source) =>
        CatalogueImportCommand.RunAsync(source, catalogue.Store, output, errors);

    private static string[] Lines(StringWriter written) =>
        written.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
