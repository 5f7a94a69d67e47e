using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Operations;

/// <summary>The keys that encrypt secrets may themselves be encrypted, so that a stolen data folder opens nothing.</summary>
public sealed class KeysTests
{
    [Fact]
    public async Task Keys_lie_encrypted_where_a_certificate_is_set_and_open_what_they_closed_before()
    {
        await using var world = await World.StartAsync(withService: false);
        var file = Path.Combine(world.DataFolder, "keys.pfx");
        await File.WriteAllBytesAsync(file, Certificate().Export(X509ContentType.Pkcs12, "secret"));
        Directory.Delete(Path.Combine(world.DataFolder, "keys"), recursive: true);
        string[] options =
        [
            $"--ConnectionStrings:Default={world.ConnectionString}", $"--Data:Folder={world.DataFolder}", $"--Keys:Certificate={file}", "--Keys:CertificatePassword=secret",
        ];

        await using var output = new StringWriter();
        Assert.Equal(0, await PaLineBot.Operations.CommandLine.RunAsync(
            ["district", "add", "--key", "kept", "--channel-id", "1", .. await SecretAsync(world), .. options], output));

        var keys = Directory.GetFiles(Path.Combine(world.DataFolder, "keys")).Select(File.ReadAllText).ToList();
        Assert.All(keys, k => Assert.Contains("X509", k, StringComparison.Ordinal));
        Assert.All(keys, k => Assert.DoesNotContain("<masterKey", k, StringComparison.Ordinal));
        await world.ExecuteAsync("delete from districts where key <> 'kept'");
        Assert.Equal(0, await PaLineBot.Operations.CommandLine.RunAsync(["district", "list", .. options], output));
        Assert.Contains("kept", output.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(0, await PaLineBot.Operations.CommandLine.RunAsync(["district", "list", .. options[..3], "--Keys:CertificatePassword=other"], output));
    }

    private static async Task<string[]> SecretAsync(World world)
    {
        var file = Path.Combine(world.DataFolder, "secret.txt");
        await File.WriteAllTextAsync(file, "0123456789abcdef0123456789abcdef\n");
        return ["--channel-secret-file", file];
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest("CN=PaLineBot test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
    }
}
