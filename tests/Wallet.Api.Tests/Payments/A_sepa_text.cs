using CsCheck;
using Wallet.Api.Payments.Iso20022;

namespace Wallet.Api.Tests.Payments;

public sealed class A_sepa_text
{
    [Theory]
    [InlineData("Opleiding 1/2 - (a+b): c, d. e? 'f'", "Opleiding 1/2 - (a+b): c, d. e? 'f'")]
    [InlineData("Noë Müller", "Noe Muller")]
    [InlineData("Ağaoğlu Şahin İbrahim Çelik ılık", "Agaoglu Sahin Ibrahim Celik ilik")]
    [InlineData("Žižek Łódź Đorđe Ångström Ærø Þór", "Zizek Lodz Dorde Angstrom AEro THor")]
    [InlineData("Straße Œuvre Dĳkstra", "Strasse OEuvre Dijkstra")]
    [InlineData("e\u0301 E\u0308", "e E")]
    [InlineData("Jansen & Zn.; D’Arcy “x” – y", "Jansen + Zn., D'Arcy 'x' - y")]
    [InlineData("[a]{b}_c\\d|e~f", "(a)(b)-c/d/e-f")]
    [InlineData("€ 5 @ 10% * <a>", "E 5 . 10. . .a.")]
    [InlineData("  a\t\r\n\u00A0 b\u200B\u0000c  ", "a b c")]
    [InlineData("漢字 \U0001F600", ".. .")]
    [InlineData("", "")]
    public void Keeps_what_it_can_of_a_name(string text, string written) =>
        Assert.Equal(written, SepaText.Of(text, 140));

    [Fact]
    public void Has_a_point_for_half_a_character() =>
        Assert.Equal("a.b", SepaText.Of("a\uD800b", 140));

    [Fact]
    public void Is_cut_after_it_was_rewritten_and_has_no_space_at_the_cut()
    {
        Assert.Equal("Strass", SepaText.Of("Straße", 6));
        Assert.Equal("a", SepaText.Of("a b", 2));
    }

    [Fact]
    public void Is_made_of_any_text_and_stays_as_it_is_then() =>
        Gen.String.Sample(text =>
        {
            var written = SepaText.Of(text, 70);
            return written.Length <= 70
                && written.All(c => char.IsAsciiLetterOrDigit(c) || "/-?:().,'+ ".Contains(c))
                && SepaText.Of(written, 70) == written;
        });

    [Theory]
    [InlineData("a", true)]
    [InlineData("RUN-2026/0017:1 (a+b)", true)]
    [InlineData("12345678901234567890123456789012345", true)]
    [InlineData("123456789012345678901234567890123456", false)]
    [InlineData("", false)]
    [InlineData(" a", false)]
    [InlineData("/a", false)]
    [InlineData("a/", false)]
    [InlineData("a//b", false)]
    [InlineData("a_b", false)]
    [InlineData("ë", false)]
    [InlineData("a\n", false)]
    public void Is_an_id_only_if_nothing_of_it_need_change(string id, bool isId) =>
        Assert.Equal(isId, SepaText.IsId(id));
}
