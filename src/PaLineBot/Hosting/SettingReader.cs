using System.Globalization;
using System.Net;
using Npgsql;

namespace PaLineBot.Hosting;

/// <summary>Reads single settings; a wrong one is a <see cref="SettingException"/> with its name and what it should be.</summary>
public sealed class SettingReader(IConfiguration configuration)
{
    /// <summary>The text, or null when missing or empty.</summary>
    public string? Text(string name) => configuration[name] is { Length: > 0 } text ? text : null;

    /// <summary>An absolute http(s) address, or null.</summary>
    public Uri? Address(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new SettingException(name, $"should be an address such as https://api.line.me, not '{text}'");
    }

    /// <summary>A folder that exists, or null.</summary>
    public string? ExistingFolder(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return Directory.Exists(text) ? Path.GetFullPath(text) : throw new SettingException(name, $"should be a folder that exists, not '{text}'");
    }

    /// <summary>A file that exists, or null.</summary>
    public string? ExistingFile(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return File.Exists(text) ? Path.GetFullPath(text) : throw new SettingException(name, $"should be a file that exists, not '{text}'");
    }

    /// <summary>Networks such as <c>10.0.0.5, 10.1.0.0/16</c>; none when missing.</summary>
    public IReadOnlyList<IPNetwork> Networks(string name) =>
        [.. (Text(name) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part =>
            IPNetwork.TryParse(part.Contains('/', StringComparison.Ordinal) ? part : $"{part}/{(part.Contains(':', StringComparison.Ordinal) ? 128 : 32)}", out var network)
                ? network
                : throw new SettingException(name, $"should be addresses or networks such as 10.0.0.5, 10.1.0.0/16, not '{part}'"))];

    /// <summary>A whole number in a range.</summary>
    public int Number(string name, int otherwise, int least, int most)
    {
        if (Text(name) is not { } text)
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new SettingException(name, $"should be a whole number from {least} to {most}, not '{text}'");
    }

    /// <summary>A PostgreSQL connection string, or null.</summary>
    public string? ConnectionString(string name)
    {
        if (Text($"ConnectionStrings:{name}") is not { } text)
        {
            return null;
        }

        try
        {
            return new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 }
                ? text
                : throw new SettingException($"ConnectionStrings:{name}", "should name a Host");
        }
        catch (ArgumentException e)
        {
            throw new SettingException($"ConnectionStrings:{name}", $"should be a PostgreSQL connection string ({e.Message})");
        }
    }
}
