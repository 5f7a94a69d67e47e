namespace PaLineBot.Conversation.Notices;

/// <summary>News for a person who did not act: told with their next reply, or pushed (see <see cref="NoticeWording"/>).</summary>
public abstract record Notice;

/// <summary>A notice that names another than its reader.</summary>
public interface INamesSomebody
{
    /// <summary>Their name; empty once it was taken off.</summary>
    string ByName { get; }

    /// <summary>Their number, by which the name is found when it has to go.</summary>
    long ById { get; }
}
