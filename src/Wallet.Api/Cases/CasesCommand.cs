using Wallet.Domain.Schemes;
using Wallet.Projections.Schemes;

namespace Wallet.Api.Cases;

/// <summary><c>cases FILE…</c>: runs case files against the terms under <c>schemes/</c>. Needs no database.</summary>
public static class CasesCommand
{
    /// <returns>0 only when every case passed; 2 when a file cannot be read.</returns>
    public static int Run(IReadOnlyList<string> files, TextWriter output, TextWriter errors)
    {
        if (files.Count == 0)
        {
            errors.WriteLine("cases: name one or more case files");
            return 2;
        }
        var refused = false;
        var terms = Read(() => SchemesFolder.Find().ToTermsBook());
        var cases = files
            .Select(file => Read(() => CaseFileReader.Read(file, File.ReadAllText(file)).Cases))
            .ToArray();
        if (refused)
        {
            return 2;
        }
        var failed = cases.SelectMany(c => c!).Count(c => !Passes(c, terms!, output));
        output.WriteLine($"{cases.Sum(c => c!.Count) - failed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;

        // Whoever broke several files hears of all of them at once.
        T? Read<T>(Func<T> read)
            where T : class
        {
            try
            {
                return read();
            }
            catch (Exception e)
                when (e
                        is CaseFileException
                            or IOException
                            or UnauthorizedAccessException
                            or InvalidDataException
                )
            {
                errors.WriteLine(e.Message);
                refused = true;
                return null;
            }
        }
    }

    private static bool Passes(Case @case, TermsBook terms, TextWriter output)
    {
        var differences = CaseRun.Differences(@case, terms);
        output.WriteLine(
            differences.Count == 0
                ? $"ok {@case.Id}"
                : $"FAIL {@case.Id} {string.Join("; ", differences)}"
        );
        return differences.Count == 0;
    }
}
