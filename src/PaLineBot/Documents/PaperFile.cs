namespace PaLineBot.Documents;

/// <summary>A paper ready to be handed over.</summary>
/// <param name="Name">File name, Thai, with its ending.</param>
/// <param name="Bytes">The file.</param>
public sealed record PaperFile(string Name, byte[] Bytes);
