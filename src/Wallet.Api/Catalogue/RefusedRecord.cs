namespace Wallet.Api.Catalogue;

/// <summary>Something wrong in a record of a feed, which therefore did not come in.</summary>
/// <param name="Place">"courseOfferings[17]": counted from 0.</param>
/// <param name="Record">What its provider calls it; null when it says nothing of that.</param>
public sealed record RefusedRecord(string Place, string? Record, string Field, string Reason)
{
    public override string ToString() => $"{Place} ({Record ?? "no code"}) {Field}: {Reason}";
}

/// <summary>Collects what is wrong in one record.</summary>
internal sealed class RecordFlaws(string place, string? record, ICollection<RefusedRecord> refused)
{
    public bool Any { get; private set; }

    public void Add(string field, string reason)
    {
        Any = true;
        refused.Add(new RefusedRecord(place, record, field, reason));
    }
}
