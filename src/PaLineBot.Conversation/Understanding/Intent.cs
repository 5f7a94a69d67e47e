using System.Runtime.CompilerServices;

namespace PaLineBot.Conversation.Understanding;

/// <summary>A command said in words; each topic declares its own (here, where others speak of it too), and their words in its <c>intents.json</c> by the same names.</summary>
internal sealed partial class Intent
{
    public static readonly Intent None = new();

    internal Intent(bool exactly = false, [CallerMemberName] string name = "")
    {
        Name = name;
        Exactly = exactly;
    }

    public string Name { get; }

    /// <summary>
    /// Whether only its very words count and nothing that is like them, because it begins an act with consequences, or because
    /// that is an answer. Submitting and taking back are also put together from words (<see cref="Judge"/>): both are confirmed.
    /// </summary>
    public bool Exactly { get; }

    public override string ToString() => Name;
}
