namespace PaLineBot.Documents.Pdf;

/// <summary>A LibreOffice profile that leaves out what a conversion does not need.</summary>
internal static class OfficeProfile
{
    // A profile that was never opened on a screen counts as older than the program, which then tests its drawing at every
    // start: more than half of the start's time. A version that no program is newer than ends that.
    private const string Settings =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
        <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
        </oor:items>

        """;

    /// <summary>Makes the profile where there is none.</summary>
    /// <param name="home">Whose it is.</param>
    /// <param name="folder">The profile's folder.</param>
    /// <returns>The folder.</returns>
    public static string MakeIn(OfficeHome home, string folder)
    {
        var path = Path.Combine(folder, "user", "registrymodifications.xcu");
        if (!File.Exists(path))
        {
            home.OwnFolder(folder);
            home.OwnFolder(Path.Combine(folder, "user"));
            File.WriteAllText(path, Settings);
            home.Give(path);
        }

        return folder;
    }
}
