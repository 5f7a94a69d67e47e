using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using PaLineBot.Documents.Pdf;
using PaLineBot.Operations;

namespace PaLineBot.Tests.Documents;

/// <summary>A running converter with a folder of its own.</summary>
internal sealed class Converter : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("paline-office-");

    private Converter(params IEnumerable<(string Name, string Value)> settings) => Pdf = new PdfConverter(
        Settings.From(new ConfigurationBuilder().AddInMemoryCollection(
            settings.Append(("Data:Folder", folder.FullName)).Select(s => KeyValuePair.Create(s.Item1, (string?)s.Item2))).Build()).Documents,
        TimeProvider.System,
        NullLogger<PdfConverter>.Instance);

    /// <summary>The converter.</summary>
    public PdfConverter Pdf { get; }

    /// <summary>Files it has left.</summary>
    public int FilesLeft => folder.GetFiles("*", SearchOption.AllDirectories).Length;

    /// <summary>Starts one.</summary>
    public static async Task<Converter> StartAsync(params IEnumerable<(string Name, string Value)> settings)
    {
        var converter = new Converter(settings);
        await converter.Pdf.StartAsync(default);
        return converter;
    }

    /// <summary>Starts one that finds a file where its folder should be, and no account that could work elsewhere.</summary>
    public static async Task<Converter> StartShutOutAsync()
    {
        var converter = new Converter(("Documents:OfficeUser", "nobody-of-that-name"));
        await File.WriteAllTextAsync(Path.Combine(converter.folder.FullName, "office"), "");
        await converter.Pdf.StartAsync(default);
        return converter;
    }

    /// <summary>Converts one file for somebody who waits.</summary>
    public Task<PdfResult> ConvertAsync(byte[] docx) => Pdf.ConvertAsync(new PdfOrder(docx));

    /// <summary>A PDF, or the test fails.</summary>
    public async Task<byte[]> MakeAsync(byte[] docx) => Xunit.Assert.IsType<PdfMade>(await ConvertAsync(docx)).Bytes;

    /// <summary>Stops it and leaves its folder to be looked at.</summary>
    public Task StopAsync() => Pdf.StopAsync(default);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Pdf.StopAsync(default);
        Pdf.Dispose();
        folder.Delete(recursive: true);
    }
}
