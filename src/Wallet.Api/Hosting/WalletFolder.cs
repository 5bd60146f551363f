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
            // A name of its own for each maker: two hosts of one process may come at the same time.
            var unfinished = $"{file}.{System.IO.Path.GetRandomFileName()}";
            WriteForOwnerOnly(unfinished, make());
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

    private static void WriteForOwnerOnly(string file, byte[] secret)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using var stream = new FileStream(file, options);
        stream.Write(secret);
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
