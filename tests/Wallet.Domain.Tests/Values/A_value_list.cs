namespace Wallet.Domain.Tests.Values;

public sealed class A_value_list
{
    [Fact]
    public void Equals_another_with_the_same_items_in_the_same_order()
    {
        ValueList<int> list = [1, 2];
        ValueList<int> same = [1, 2];
        Assert.True(list.Equals(same));
        Assert.True(list.Equals((object)same));
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Differs_by_order_by_length_and_from_nothing()
    {
        ValueList<int> list = [1, 2];
        Assert.False(list.Equals([2, 1]));
        Assert.False(list.Equals([1]));
        Assert.False(list.Equals([1, 2, 3]));
        Assert.False(list.Equals((object?)null));
        Assert.False(list.Equals((ValueList<int>?)null));
        Assert.False(list.Equals("[1, 2]"));
    }

    [Fact]
    public void Makes_records_that_hold_it_equal_by_content() =>
        Assert.Equal(new Holder(["a", "b"]), new Holder(["a", "b"]));

    [Fact]
    public void Does_not_change_when_its_source_does()
    {
        var source = new[] { 1, 2 };
        var list = source.ToValueList();
        source[0] = 9;
        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void Counts_gives_by_place_and_writes_its_items()
    {
        ValueList<int> list = [4, 5];
        Assert.Equal(2, list.Count);
        Assert.Equal(5, list[1]);
        Assert.Equal([4, 5], list.ToArray());
        Assert.Equal("[4, 5]", list.ToString());
    }

    private sealed record Holder(ValueList<string> Items);
}
