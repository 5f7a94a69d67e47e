namespace PaLineBot.Line.Messages;
/// <summary>temp</summary>
public static class TextSplitter
{
    /// <summary>temp</summary>
    public static IReadOnlyList<string> Split(string text, int max = 5000) => [text];
}
