namespace Wallet.Api.Payments.Iso20022;

/// <summary>Reads a statement of an account, camt.053.001.08, part by part: however many entries it has, it holds one at a time.</summary>
public static class BankStatement
{
    public const string Message = "camt.053.001.08";

    /// <summary>The parts of the file as it is read. It never throws for what is in the file: then the last part is <see cref="StatementPart.Refused"/>.</summary>
    public static IEnumerable<StatementPart> Read(Stream file)
    {
        using var parts = Parts(file).GetEnumerator();
        while (Next(parts) is { } part)
        {
            yield return part;
        }
    }

    private static StatementPart? Next(IEnumerator<StatementPart> parts)
    {
        try
        {
            return parts.MoveNext() ? parts.Current : null;
        }
        catch (UnreadableException e)
        {
            return new StatementPart.Refused(e.Because);
        }
    }

    private static IEnumerable<StatementPart> Parts(Stream file)
    {
        using var xml = IsoReader.Open(file, Message);
        foreach (var part in new StatementReader(xml).Read())
        {
            yield return part;
        }
    }
}
