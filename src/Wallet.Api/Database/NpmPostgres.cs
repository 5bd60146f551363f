using System.Runtime.InteropServices;
using System.Text.Json;

namespace Wallet.Api.Database;

/// PostgreSQL as an npm package, for machines where nothing may be installed.
internal static class NpmPostgres
{
    public static string Package { get; } = $"@embedded-postgres/{System}-{Architecture}";

    private static string System =>
        OperatingSystem.IsWindows() ? "windows"
        : OperatingSystem.IsMacOS() ? "darwin"
        : "linux";

    private static string Architecture =>
        RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();

    public static IEnumerable<string> Folders() =>
        FoldersFrom(Environment.CurrentDirectory).Concat(FoldersFrom(AppContext.BaseDirectory));

    private static IEnumerable<string> FoldersFrom(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var package = Path.Combine(folder.FullName, "node_modules", Package);
            if (Directory.Exists(package))
            {
                MakeLinks(package);
                yield return Path.Combine(package, "native", "bin");
            }
        }
    }

    /// npm packages cannot hold symbolic links; a script makes them, unless npm was told to run none.
    private static void MakeLinks(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }
        foreach (
            var link in JsonSerializer.Deserialize<Link[]>(
                File.ReadAllText(list),
                JsonSerializerOptions.Web
            )!
        )
        {
            var path = Path.Combine(package, link.Target);
            if (!File.Exists(path))
            {
                var folder = Path.GetDirectoryName(path)!;
                File.CreateSymbolicLink(
                    path,
                    Path.GetRelativePath(folder, Path.Combine(package, link.Source))
                );
            }
        }
    }

    /// In the package's words the source is the file that is there, the target the link to it.
    private sealed record Link(string Source, string Target);
}
