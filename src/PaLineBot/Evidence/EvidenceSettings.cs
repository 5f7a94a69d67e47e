using PaLineBot.Hosting;

namespace PaLineBot.Evidence;

/// <summary>Where evidence is kept, and how large it may be.</summary>
/// <param name="Folder">Folder of contents, and of files on their way to either store.</param>
/// <param name="S3">The S3-compatible store, or null for the folder.</param>
/// <param name="PictureBytes">Largest picture.</param>
/// <param name="FileBytes">Largest of anything else.</param>
public sealed record EvidenceSettings(string Folder, S3Settings? S3, long PictureBytes, long FileBytes)
{
    private const int Megabyte = 1_000_000;

    /// <summary>How many pieces one person may have in a fiscal year.</summary>
    public int PiecesForPerson { get; init; } = 500;

    /// <summary>How large they may be together.</summary>
    public long BytesForPerson { get; init; } = 1000L * Megabyte;

    /// <summary>How many files are looked into at once.</summary>
    public int ExaminationsAtOnce { get; init; } = 2;

    /// <summary>Folder of files that are not finished; old ones are cleared away.</summary>
    public string IncomingFolder => Path.Combine(Folder, "incoming");

    /// <summary>Reads and checks.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static EvidenceSettings From(SettingReader reader, string dataFolder) => new(
        Path.GetFullPath(reader.Text("Evidence:Folder") ?? Path.Combine(dataFolder, "evidence")),
        (reader.Text("Evidence:Store") ?? "folder") switch
        {
            "folder" => null,
            "s3" => Bucket(reader),
            var other => throw new SettingException("Evidence:Store", $"should be folder or s3, not '{other}'"),
        },
        (long)reader.Number("Evidence:PictureMegabytes", 10, 1, 1000) * Megabyte,
        (long)reader.Number("Evidence:FileMegabytes", 30, 1, 1000) * Megabyte)
    {
        PiecesForPerson = reader.Number("Evidence:PiecesForPerson", 500, 1, 100_000),
        BytesForPerson = (long)reader.Number("Evidence:MegabytesForPerson", 1000, 1, 1_000_000) * Megabyte,
        ExaminationsAtOnce = reader.Number("Evidence:ExaminationsAtOnce", 2, 1, 64),
    };

    private static S3Settings Bucket(SettingReader reader) => new(
        reader.Address("Evidence:S3:Endpoint") ?? throw Missing("Evidence:S3:Endpoint", "the address of the store"),
        reader.Text("Evidence:S3:Bucket") ?? throw Missing("Evidence:S3:Bucket", "the name of the bucket"),
        reader.Text("Evidence:S3:Region") ?? "us-east-1",
        reader.Text("Evidence:S3:AccessKey") ?? throw Missing("Evidence:S3:AccessKey", "the access key"),
        reader.Text("Evidence:S3:SecretKey") ?? throw Missing("Evidence:S3:SecretKey", "the secret key"));

    private static SettingException Missing(string name, string what) => new(name, $"should be {what}, because Evidence:Store is s3");
}
