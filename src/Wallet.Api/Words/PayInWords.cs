namespace Wallet.Api.Words;

/// <summary>What an employer reads about paying money into its deposit.</summary>
public static class PayInWords
{
    public static readonly Text Title = new("Geld storten", "Pay in money");
    public static readonly Text Intro = new(
        "Hoeveel wilt u in uw depot storten? Daarna ziet u hoe u betaalt. U kunt het geld gebruiken zodra het bij ons binnen is.",
        "How much do you want to pay into your deposit? After that you see how to pay. You can use the money as soon as we have received it."
    );
    public static readonly Text Ask = new("Laat zien hoe ik betaal", "Show how to pay");
    public static readonly Text Open = new("Nog te betalen", "Still to pay");
    public static readonly Text None = new(
        "U hoeft nu niets te betalen.",
        "There is nothing to pay now."
    );
    public static readonly Text HowTo = new("Zo betaalt u", "How to pay");
    public static readonly Text Explained = new(
        "Neem het bedrag en het kenmerk precies over. Dan herkennen wij uw betaling vanzelf.",
        "Use exactly this amount and this reference. Then we recognise your payment by itself."
    );
    public static readonly Text PayTo = new("Aan", "To");
    public static readonly Text ToIban = new("Rekening", "Account");
    public static readonly Text Amount = new("Bedrag", "Amount");
    public static readonly Text Reference = new("Betalingskenmerk", "Payment reference");
    public static readonly Text FromIban = new("Van rekening", "From account");
    public static readonly Text AskUs = new("Vraag dit na bij ons", "Ask us");

    public static Text AskedOn(LocalDate day) => Text.Of($"Gevraagd op {day}", $"Asked on {day}");
}
