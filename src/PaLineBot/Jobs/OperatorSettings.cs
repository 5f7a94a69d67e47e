using System.Security.Cryptography;
using System.Text;
using PaLineBot.Hosting;

namespace PaLineBot.Jobs;

/// <summary>How the operators of the deployment are known.</summary>
/// <param name="Key">Their secret, or null: nobody is one.</param>
public sealed record OperatorSettings(string? Key)
{
    private const int LeastLength = 16;

    /// <summary>Reads and checks.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static OperatorSettings From(SettingReader reader)
    {
        var key = reader.Text("Operator:Key") ?? (reader.ExistingFile("Operator:KeyFile") is { } file ? File.ReadLines(file).FirstOrDefault()?.Trim() ?? "" : null);
        return key is null or { Length: >= LeastLength }
            ? new OperatorSettings(key)
            : throw new SettingException("Operator:Key", $"should have at least {LeastLength} characters");
    }

    /// <summary>Whether this is the secret; how long it takes does not tell how much of it is right.</summary>
    public bool IsKey(string given) =>
        Key is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(Key)), SHA256.HashData(Encoding.UTF8.GetBytes(given)));
}
