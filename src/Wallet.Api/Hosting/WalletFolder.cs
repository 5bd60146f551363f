namespace Wallet.Api.Hosting;

/// What a development set-up keeps between two starts: beside the solution, never in git.
internal static class WalletFolder
{
    public static string Path { get; } = System.IO.Path.Combine(SolutionFolder(), ".wallet");

    /// Makes a secret at the first start and finds it again at the next, whichever process comes first.
    public static byte[] KeepSecret(string name, Func<byte[]> make)
    {
        var file = System.IO.Path.Combine(Path, name);
        // File.Move without overwrite looks first and renames then: of two makers both could win.
        using var turn = new Mutex(false, $"wallet-{name}", OfThisUser);
        Await(turn);
        try
        {
            if (!File.Exists(file))
            {
                Directory.CreateDirectory(Path);
                var unfinished = $"{file}.{System.IO.Path.GetRandomFileName()}";
                WriteForOwnerOnly(unfinished, make());
                File.Move(unfinished, file);
            }
            return File.ReadAllBytes(file);
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    private static readonly NamedWaitHandleOptions OfThisUser = new()
    {
        CurrentUserOnly = true,
        CurrentSessionOnly = false,
    };

    private static void Await(Mutex turn)
    {
        try
        {
            turn.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Another process died in its turn. Its unfinished file has a name that nobody reads.
        }
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
