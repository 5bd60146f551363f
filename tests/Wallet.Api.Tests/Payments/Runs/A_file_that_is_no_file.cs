using System.Net;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

/// <summary>Each strange file has its answer, and nothing of it is booked.</summary>
public sealed class A_file_that_is_no_file(PaymentFixture payments) : IClassFixture<PaymentFixture>
{
    private static readonly string Sound = new Statement().Costs("2.50").Xml;

    public static TheoryData<string, string, string> Files =>
        new()
        {
            { "", "EndsTooEarly", "Het bestand houdt hier op" },
            { "geen xml", "NotXml", "Hier klopt de XML niet" },
            { Sound[..^30], "cut", "Het bestand houdt hier op" },
            {
                Sound.Replace(
                    "<Document",
                    "<!DOCTYPE x [<!ENTITY a \"b\">]><Document",
                    StringComparison.Ordinal
                ),
                "DTD",
                "DOCTYPE"
            },
            {
                Sound.Replace("CAMT-1", "&lol;", StringComparison.Ordinal),
                "entity",
                "Hier klopt de XML niet"
            },
            {
                Sound.Replace("camt.053.001.08", "camt.052.001.08", StringComparison.Ordinal),
                "other message",
                "camt.053.001.08"
            },
            {
                Sound.Replace(">2.50<", ">-2.50<", StringComparison.Ordinal),
                "amount",
                "Toegestaan is"
            },
        };

    [Theory, MemberData(nameof(Files))]
    public async Task Is_refused_with_the_place_and_the_reason(string file, string _, string reason)
    {
        var world = payments.World;

        var answer = await world.ImportAsync(file);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Matches("^Regel [0-9]+, positie [0-9]+", answer.Error("document"));
        Assert.Contains(reason, answer.Error("document"), StringComparison.Ordinal);
        Assert.Empty((await world.Ministry.GetAsync("bank-files")).Json["files"]!.AsArray());
        Assert.Empty((await world.Ministry.GetAsync("bank-entries")).Json["entries"]!.AsArray());
    }

    [Fact]
    public async Task Is_too_large_before_it_is_read()
    {
        var world = payments.World;
        using var request = new HttpRequestMessage(HttpMethod.Post, ApiClient.UriOf("bank-files"))
        {
            Content = new StreamContent(
                new Endless(Api.Payments.FromBank.SpooledFile.BytesAtMost + 1L)
            ),
        };
        request.Headers.Add("Idempotency-Key", "large");
        request.Headers.ExpectContinue = true;
        request.Content.Headers.ContentType = new("application/xml");

        var answer = await world.Ministry.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
    }

    [Fact]
    public async Task Needs_a_key()
    {
        var world = payments.World;

        Assert.NotNull((await world.ImportAsync(Sound, key: " ")).Error("Idempotency-Key"));
    }

    /// Zeros, as many as are said, so that no test needs the memory.
    private sealed class Endless(long length) : Stream
    {
        private long position;

        public override bool CanRead => true;
        public override bool CanSeek => true;
        public override bool CanWrite => false;
        public override long Length => length;

        public override long Position
        {
            get => position;
            set => position = value;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - position);
            position += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) =>
            position = origin == SeekOrigin.Begin ? offset : length + offset;

        public override void Flush() { }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();
    }
}
