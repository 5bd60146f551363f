using System.Security.Cryptography;
using System.Text;
using Wallet.Domain.Proof;

namespace Wallet.Domain.Tests.Proof;

public sealed class A_block
{
    private static readonly RecordedEvent Opened = new(
        7,
        Some.Id(1, 1),
        1,
        "account.opened.v1",
        Instant.FromUnixTimeTicks(17_000_000_000_123_456_0),
        """{"on": "2026-01-01"}"""
    );

    [Fact]
    public void Hashes_of_an_event_what_anybody_can_write_down()
    {
        var text =
            $"7\n{Opened.Stream}\n1\naccount.opened.v1\n17000000000123456\n{{\"on\": \"2026-01-01\"}}";
        Assert.Equal(text, Opened.Text);
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData([0, .. Encoding.UTF8.GetBytes(text)])),
            Opened.Hash.ToString()
        );
    }

    [Fact]
    public void Is_another_when_anything_in_it_or_before_it_is()
    {
        var first = Block.After(null, [7], [Opened.Hash]);
        var second = Block.After(first, [9], [Opened.Hash]);
        Assert.Equal((2, first.Hash), (second.Number, second.Before));

        Block[] others =
        [
            second with
            {
                Number = 3,
            },
            second with
            {
                Last = 10,
            },
            second with
            {
                Events = 2,
            },
            second with
            {
                Root = default,
            },
            second with
            {
                Before = default,
            },
        ];
        Assert.DoesNotContain(second.Hash, others.Select(o => o.Hash));
    }

    [Theory]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", true)]
    [InlineData("E3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", false)]
    [InlineData("e3b0", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_hash_is_read_as_it_was_written(string? text, bool isHash)
    {
        Assert.Equal(isHash, Hash.TryParse(text, out var hash));
        Assert.Equal(isHash ? text : default(Hash).ToString(), hash.ToString());
    }
}
