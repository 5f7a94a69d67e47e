namespace PaLineBot.Conversation.State;

/// <summary>What an answer does to the field it is for.</summary>
public enum PromptMode
{
    /// <summary>First answer, in the order of the form.</summary>
    Ask,

    /// <summary>Takes the place of what is there.</summary>
    Replace,

    /// <summary>Is added after what is there.</summary>
    Append,
}
