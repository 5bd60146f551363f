using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using System.Xml.Schema;
using Wallet.Api.Payments.Iso20022;
using Wallet.Domain.Payments;

namespace Wallet.Api.Tests.Payments;

/// The files beside this one, and the schemas where they are at hand.
internal static class BankFiles
{
    public static string PathOf(string name) => Path.Combine(Here(), "..", "Files", name);

    public static string Text(string name) => File.ReadAllText(PathOf(name));

    public static Stream Stream(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static Iban Iban(string text) =>
        Wallet.Domain.Payments.Iban.TryParse(text, out var iban, out var flaw)
            ? iban
            : throw new FormatException($"{text}: {flaw}");

    public static IReadOnlyList<StatementPart> ReadStatement(string text) =>
        [.. BankStatement.Read(Stream(text))];

    public static Unreadable RefusalOfStatement(Stream file) =>
        Assert.IsType<StatementPart.Refused>(BankStatement.Read(file).Last()).Because;

    public static Unreadable RefusalOfReport(Stream file)
    {
        Assert.False(StatusReport.TryRead(file, out _, out var because));
        return because;
    }

    /// What is not valid about it. The schemas are not ours to spread: a folder "shared" beside the repository may hold them.
    public static IReadOnlyList<string> Invalidities(string message, Stream file)
    {
        var errors = new List<string>();
        if (SchemaOf(message) is { } schema)
        {
            var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
            settings.Schemas.Add(schema);
            settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
            settings.ValidationEventHandler += (_, e) => errors.Add(e.Message);
            using var reader = XmlReader.Create(file, settings);
            while (reader.Read()) { }
        }
        return errors;
    }

    private static XmlSchemaSet? SchemaOf(string message)
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            var file = Path.Combine(folder.FullName, "shared", "xsd", $"{message}.xsd");
            if (File.Exists(file))
            {
                var schemas = new XmlSchemaSet();
                schemas.Add(null, file);
                return schemas;
            }
        }
        return null;
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
