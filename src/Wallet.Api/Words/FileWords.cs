namespace Wallet.Api.Words;

/// <summary>What is wrong with a file, whatever stands in it.</summary>
public static class FileWords
{
    public static readonly Text Missing = new("Kies een bestand.", "Choose a file.");
    public static readonly Text WrongQuotes = new(
        "De aanhalingstekens op deze regel kloppen niet. Zet ze om de hele waarde heen.",
        "The quotation marks on this line are wrong. Put them around the whole value."
    );
    public static readonly Text NoTable = new(
        "Dit bestand kunnen wij niet lezen. Bewaar het als Excel-werkmap (.xlsx) of als “CSV UTF-8”.",
        "We cannot read this file. Save it as an Excel workbook (.xlsx) or as “CSV UTF-8”."
    );

    public static Text ColumnTwice(string name) =>
        Text.Of(
            $"Er zijn twee kolommen voor hetzelfde, zoals “{name}”. Houd er één over.",
            $"There are two columns for the same, such as “{name}”. Keep one of them."
        );

    public static Text TooManyLines(int most) =>
        Text.Of(
            $"Een bestand heeft hoogstens {most} regels. Maak er meer bestanden van.",
            $"A file has at most {most} lines. Make more files of it."
        );

    public static Text TooLarge(int megabytes) =>
        Text.Of(
            $"Een bestand is hoogstens {megabytes} MB. Maak er meer bestanden van.",
            $"A file has at most {megabytes} MB. Make more files of it."
        );

    public static Text AmbiguousAmount(string found) =>
        Text.Of(
            $"“{found}” kan twee bedragen zijn. Schrijf ook de centen op, zoals 1250,00.",
            $"“{found}” could be two amounts. Write the cents too, as 1250.00."
        );
}
