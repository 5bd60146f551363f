namespace Wallet.Api.Hosting;

/// What a development set-up keeps between two starts: beside the solution, never in git.
internal static class WalletFolder
{
    public static string Path { get; } = System.IO.Path.Combine(SolutionFolder(), ".wallet");

    /// Makes a secret at the first start and finds it again at the next, whichever process comes first.
    public static byte[] KeepSecret(string name, Func<byte[]> make)
    {
        var file = System.IO.Path.Combine(Path, name);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path);
            var unfinished = $"{file}.{Environment.ProcessId}";
            File.WriteAllBytes(unfinished, make());
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
            try
            {
                File.Move(unfinished, file, overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                File.Delete(unfinished);
            }
        }
        return File.ReadAllBytes(file);
    }

    private static string SolutionFolder()
    {
        var here = Environment.CurrentDirectory;
        for (var folder = new DirectoryInfo(here); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Wallet.sln")))
            {
                return folder.FullName;
            }
        }
        return here;
    }
}
