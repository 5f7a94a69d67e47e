namespace PaLineBot.Documents;

/// <summary>A paper ready to be handed over.</summary>
/// <param name="Name">File name, Thai, with its ending.</param>
public sealed record PaperFile(string Name, byte[] Bytes);
