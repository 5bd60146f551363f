using System.Security.Cryptography;
using System.Text;
using Wallet.Api.People;
using Wallet.Domain;

namespace Wallet.Api.Tests.People;

public sealed class Sealed_bytes
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("Anna de Wit");
    private static readonly AccountId Account = new(Guid.CreateVersion7());

    private readonly byte[] key = RandomNumberGenerator.GetBytes(Sealing.KeyBytes);

    [Fact]
    public void Open_with_their_key_in_their_place() =>
        Assert.Equal(Content, Sealing.Open(key, Sealing.Seal(key, Content, "here"), "here"));

    [Fact]
    public void Do_not_open_with_another_key() =>
        Assert.ThrowsAny<CryptographicException>(() =>
            Sealing.Open(
                RandomNumberGenerator.GetBytes(Sealing.KeyBytes),
                Sealing.Seal(key, Content, "here"),
                "here"
            )
        );

    [Fact]
    public void Do_not_open_in_another_place() =>
        Assert.ThrowsAny<CryptographicException>(() =>
            Sealing.Open(key, Sealing.Seal(key, Content, "here"), "there")
        );

    [Fact]
    public void Do_not_open_when_any_byte_was_changed()
    {
        var whole = Sealing.Seal(key, Content, "here");
        for (var i = 0; i < whole.Length; i++)
        {
            var changed = (byte[])whole.Clone();
            changed[i] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => Sealing.Open(key, changed, "here"));
        }
    }

    [Fact]
    public void Are_never_the_same_twice() =>
        Assert.NotEqual(Sealing.Seal(key, Content, "here"), Sealing.Seal(key, Content, "here"));

    [Fact]
    public void Of_a_key_open_for_its_own_account_only()
    {
        var master = new MasterKey(key);
        var wrapped = master.Wrap(Content, Account);

        Assert.Equal(Content, master.Unwrap(wrapped, Account));
        Assert.ThrowsAny<CryptographicException>(() =>
            master.Unwrap(wrapped, new AccountId(Guid.CreateVersion7()))
        );
    }

    [Fact]
    public void Tell_nothing_of_a_number_without_the_master_key()
    {
        var number = CitizenNumber.Parse("999990019");
        var hash = new MasterKey(key).Hash(number);

        Assert.Equal(hash, new MasterKey(key).Hash(number));
        Assert.NotEqual(hash, new MasterKey(new byte[32]).Hash(number));
        Assert.NotEqual(
            hash,
            Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("999990019")))
        );
    }

    [Fact]
    public void Need_a_master_key_of_32_bytes() =>
        Assert.Throws<ArgumentException>(() => new MasterKey(new byte[31]));
}
