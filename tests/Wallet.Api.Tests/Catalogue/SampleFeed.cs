using System.Text.Json.Nodes;

namespace Wallet.Api.Tests.Catalogue;

/// The sample feed of the repository, to be changed at will.
internal static class SampleFeed
{
    public static readonly string Path = System.IO.Path.Combine(
        AppContext.BaseDirectory,
        "courses.oeapi.json"
    );

    public static JsonObject Read() => JsonNode.Parse(File.ReadAllText(Path))!.AsObject();

    public static JsonObject Organisation(this JsonObject feed, int index) =>
        feed["organisations"]![index]!.AsObject();

    public static JsonObject Course(this JsonObject feed, int index) =>
        feed["courses"]![index]!.AsObject();

    public static JsonObject Offering(this JsonObject feed, int index) =>
        feed["courseOfferings"]![index]!.AsObject();

    public static JsonObject Cost(this JsonObject feed, int offering, int index) =>
        feed.Offering(offering)["priceInformation"]![index]!.AsObject();

    /// The same total as ever, but one euro more, without VAT and without parts.
    public static void RaisePrice(this JsonObject feed, int offering) =>
        feed.Offering(offering)["priceInformation"] = new JsonArray(
            Costs("total_costs", "896.00", "0.00", "896.00")
        );

    public static JsonObject Costs(string type, string withoutVat, string vat, string amount) =>
        new()
        {
            ["costType"] = type,
            ["amountWithoutVat"] = withoutVat,
            ["vatAmount"] = vat,
            ["amount"] = amount,
            ["currency"] = "EUR",
        };
}
