using NodaTime.Text;

namespace Wallet.Projections.Enrolments;

/// <summary>How enrolments are asked for, in the expressions of the indexes (see <see cref="EnrolmentStore"/>). Days are JSON, and written as they sort.</summary>
internal static class EnrolmentSql
{
    public const string Table = "mt_doc_enrolment as d";
    public const string OfProvider = "CAST(d.data ->> 'provider' as uuid) = ?";
    public const string OfAccount = "CAST(d.data ->> 'account' as uuid) = ?";
    public const string UpTo = "d.data -> 'upTo' @> to_jsonb(?::text)";
    public const string StartDay = "d.data -> 'startDay'";
    public const string LastDay = "d.data -> 'due' -> 'lastDay'";
    public const string WaitsSince = "d.data -> 'waitsSince'";
    public const string Waits = $"{WaitsSince} > 'null'";
    public const string Day = "to_jsonb(?::text)";
    public const string DueBy = $"{LastDay} <= {Day}";

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
