using Wallet.Api.Words;
using Wallet.Architecture.Tests.Samples;
using Wallet.Samples.Here;
using Wallet.Samples.There;
using Wallet.Testing;

namespace Wallet.Architecture.Tests;

/// <summary>Sees what it is there to see: each is handed something that breaks it, and something close by that does not.</summary>
public sealed class Every_rule
{
    [Fact]
    public void About_the_domain_sees_a_stranger()
    {
        var strangers = Rules.Strangers(Code.Projections, The_solution.IsPureEnough).ToArray();

        Assert.Contains("Marten", strangers);
        Assert.Contains("Wallet.Domain", strangers);
        Assert.DoesNotContain("NodaTime", strangers);
    }

    [Fact]
    public void About_projections_sees_the_web_and_the_bus()
    {
        var strangers = Rules.Strangers(Code.Api, The_solution.IsNoWebNorBus).ToArray();

        Assert.Contains("Wolverine", strangers);
        Assert.Contains(
            strangers,
            s => s.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Marten", strangers);
    }

    [Fact]
    public void About_numbers_sees_fractions_and_moments_wherever_they_stand()
    {
        Assert.NotEmpty(Rules.ImpreciseMembers([typeof(PriceInFractions)]));
        Assert.NotEmpty(Rules.ImpreciseMembers([typeof(PricesInAList)]));
        Assert.NotEmpty(Rules.ImpreciseMembers([typeof(InsideAMethod)]));
        Assert.NotEmpty(Rules.ImpreciseMembers([typeof(Since)]));
        Assert.Empty(Rules.ImpreciseMembers([typeof(Reply)]));
    }

    [Fact]
    public void About_doors_sees_a_page_and_an_endpoint_that_write()
    {
        Assert.NotEmpty(Rules.WritingDoors([typeof(SaveEndpoint)]));
        Assert.NotEmpty(Rules.WritingDoors([typeof(SavePage)]));
        Assert.Empty(Rules.WritingDoors([typeof(OwnHandler)]));
    }

    [Theory]
    [InlineData(typeof(DirectCaller))]
    [InlineData(typeof(AsyncCaller))]
    [InlineData(typeof(LambdaCaller))]
    public void About_areas_sees_a_call_of_anothers_handler(Type caller)
    {
        Assert.NotEmpty(Rules.CallsOfOthersHandlers([caller]));
        Assert.Empty(Rules.CallsOfOthersHandlers([typeof(SameAreaCaller)]));
    }

    [Fact]
    public void About_pages_sees_one_that_does_not_say_whom_it_is_for() =>
        Assert.Equal(
            typeof(SavePage).FullName,
            Assert.Single(Rules.SilentPages([typeof(SavePage)]))
        );

    [Fact]
    public void About_names_sees_one_that_says_nothing()
    {
        Assert.NotEmpty(Rules.EmptyWords([typeof(MoneyManager)]));
        Assert.NotEmpty(Rules.EmptyWords([typeof(AccountAggregateHandler)]));
        Assert.Empty(Rules.EmptyWords([typeof(OwnHandler)]));
    }

    [Theory]
    [InlineData("A_test_that_is_gone")]
    [InlineData("Every_rule.About_nothing")]
    [InlineData("tests/Wallet.Gone.Tests")]
    public void About_documents_sees_a_name_of_nothing(string name) =>
        Assert.False(The_documents.IsThere(name));

    [Fact]
    public void About_comments_sees_a_type_without() =>
        Assert.NotEmpty(Rules.Undocumented([typeof(Reply)], new HashSet<string>()));

    [Fact]
    public void About_words_sees_the_case_that_was_forgotten()
    {
        var cases = Maker.CasesOf(typeof(Reply));
        Assert.Equal([typeof(Reply.Forgotten), typeof(Reply.Known)], cases);

        Assert.Equal(
            "Forgotten has no words",
            Assert.Single(
                Rules.WithoutWords(
                    cases,
                    type =>
                        type == typeof(Reply.Known)
                            ? new Text("ja", "yes")
                            : throw new ArgumentOutOfRangeException(nameof(type))
                )
            )
        );
        Assert.Equal(2, Rules.WithoutWords(cases, _ => new Text("ok", "ok")).Count());
        Assert.Equal(2, Rules.WithoutWords(cases, _ => new Text("ja", "")).Count());
    }
}
