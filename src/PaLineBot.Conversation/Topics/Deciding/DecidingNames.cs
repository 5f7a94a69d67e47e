namespace PaLineBot.Conversation.Understanding;

internal sealed partial class Intent
{
    // In its own words: what is only like them is an answer of somebody who tells who checks what.
    public static readonly Intent WhoDecides = new(exactly: true);
}
