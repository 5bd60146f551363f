using System.Text;
using CsCheck;
using Wallet.Domain.Proof;
using Hash = Wallet.Domain.Proof.Hash;

namespace Wallet.Domain.Tests.Proof;

/// <summary>CsCheck prints the seed of what fails.</summary>
public sealed class A_merkle_tree
{
    // The test vectors of RFC 6962's reference implementation: eight leaves, whose roots are known for each number of them.
    private static readonly byte[][] Leaves =
    [
        [],
        [0x00],
        [0x10],
        [0x20, 0x21],
        [0x30, 0x31],
        [0x40, 0x41, 0x42, 0x43],
        [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
        [.. Enumerable.Range(0x60, 16).Select(b => (byte)b)],
    ];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void Has_the_root_that_others_compute(int count, string root) =>
        Assert.Equal(root, MerkleTree.Root(Hashes(Leaves[..count])).ToString());

    [Fact]
    public void Proves_of_each_leaf_that_it_is_in_it() =>
        Contents.Sample(contents =>
        {
            var hashes = Hashes(contents);
            for (var i = 0; i < hashes.Length; i++)
            {
                Assert.Equal(
                    MerkleTree.Root(hashes),
                    MerkleTree.RootBy(hashes[i], MerkleTree.ProofOf(i, hashes))
                );
            }
        });

    [Fact]
    public void Proves_nothing_of_what_is_not_in_it() =>
        Contents.Sample(contents =>
        {
            var hashes = Hashes(contents);
            var other = MerkleTree.Leaf(Encoding.UTF8.GetBytes("something else"));
            for (var i = 0; i < hashes.Length; i++)
            {
                Assert.NotEqual(
                    MerkleTree.Root(hashes),
                    MerkleTree.RootBy(other, MerkleTree.ProofOf(i, hashes))
                );
            }
        });

    [Fact]
    public void Has_another_root_when_two_leaves_are_swapped_or_one_is_left_out() =>
        Contents.Sample(contents =>
        {
            var hashes = Hashes(contents);
            var root = MerkleTree.Root(hashes);
            Assert.NotEqual(root, MerkleTree.Root(hashes.AsSpan()[1..]));
            for (var i = 1; i < hashes.Length; i++)
            {
                var swapped = hashes.ToArray();
                (swapped[i - 1], swapped[i]) = (swapped[i], swapped[i - 1]);
                Assert.NotEqual(root, MerkleTree.Root(swapped));
            }
        });

    [Fact]
    public void Takes_no_node_for_a_leaf()
    {
        var hashes = Hashes(Leaves[..2]);
        byte[] asLeaf = [.. hashes[0].Bytes, .. hashes[1].Bytes];
        Assert.NotEqual(MerkleTree.Root(hashes), MerkleTree.Leaf(asLeaf));
    }

    private static Gen<byte[][]> Contents =>
        Gen.Int[1, 70].Select(n => Enumerable.Range(0, n).Select(BitConverter.GetBytes).ToArray());

    private static Hash[] Hashes(byte[][] contents) =>
        [.. contents.Select(c => MerkleTree.Leaf(c))];
}
