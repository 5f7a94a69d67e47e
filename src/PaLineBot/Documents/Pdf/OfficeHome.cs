using PaLineBot.Hosting;

namespace PaLineBot.Documents.Pdf;

/// <summary>The folder in which this process's LibreOffice works. Papers stand here while they are converted: nobody else may look.</summary>
internal sealed class OfficeHome
{
    private readonly string folder;

    private OfficeHome(string folder, OfficeWalls walls) => (this.folder, Walls) = (folder, walls);

    /// <summary>How it is walled off.</summary>
    public OfficeWalls Walls { get; }

    /// <summary>Folder of its fonts.</summary>
    public string Fonts => Walls.Account is null ? OfficeFonts.Bundled : Path.Combine(folder, "fonts");

    /// <summary>Makes the folder: beside the other data, or where temporary files are when its account cannot get there.</summary>
    public static async Task<OfficeHome> OpenAsync(DocumentSettings settings, string program, CancellationToken cancel)
    {
        var name = $"{Environment.ProcessId}-{Guid.NewGuid():N}";
        var walls = await OfficeWalls.ProbeAsync(settings.OfficeUser, cancel);
        var beside = Path.Combine(settings.OfficeFolder, name);
        foreach (var place in (string[])[beside, Path.Combine(Path.GetTempPath(), $"paline-office-{name}")])
        {
            if (await TryAsync(place, walls, program, cancel) is { } home)
            {
                return home;
            }
        }

        var reason = $"an account of its own ({settings.OfficeUser} cannot reach LibreOffice or its folder)";
        return new OfficeHome(PrivateFiles.Folder(beside), walls.WithoutAccount(reason));
    }

    private static async Task<OfficeHome?> TryAsync(string place, OfficeWalls walls, string program, CancellationToken cancel)
    {
        if (walls.Account is null)
        {
            return new OfficeHome(PrivateFiles.Folder(place), walls);
        }

        try
        {
            var home = new OfficeHome(PrivateFiles.PassageFolder(place), walls);
            if (await walls.AllowAsync(["test", "-x", home.OwnFolder("probe"), "-a", "-x", program], cancel))
            {
                return home.Furnish();
            }

            home.Close();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Root without the right to give files away: the next place, or without the account.
        }

        return null;
    }

    /// <summary>The folder of one worker.</summary>
    public string WorkerFolder(int number)
    {
        var path = Path.Combine(folder, $"{number}");
        return Walls.Account is null ? PrivateFiles.Folder(path) : PrivateFiles.PassageFolder(path);
    }

    /// <summary>Makes a folder of LibreOffice's own in a worker's.</summary>
    public string OwnFolder(string path)
    {
        PrivateFiles.Folder(Path.Combine(folder, path));
        Give(Path.Combine(folder, path));
        return Path.Combine(folder, path);
    }

    /// <summary>Hands a file to LibreOffice.</summary>
    public void Give(string path)
    {
        if (Walls.Account is { } account)
        {
            PrivateFiles.GiveTo(path, account);
        }
    }

    /// <summary>Removes it all.</summary>
    public void Close() => Directory.Delete(folder, recursive: true);

    // Its account may be shut out from where the program lies.
    private OfficeHome Furnish()
    {
        PrivateFiles.PassageFolder(Fonts);
        foreach (var font in Directory.GetFiles(OfficeFonts.Bundled, "*.ttf"))
        {
            var copy = Path.Combine(Fonts, Path.GetFileName(font));
            File.Copy(font, copy);
            Give(copy);
        }

        Give(Fonts);
        return this;
    }
}
