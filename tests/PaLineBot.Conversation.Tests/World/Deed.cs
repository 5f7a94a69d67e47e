using PaLineBot.Conversation.Events;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>What somebody does after a while. Its event is a little older than its arrival.</summary>
public sealed record Deed(string Phone, int SecondsLater, int SecondsOld, Act Act, bool InGroup, bool MentionsBot);

/// <summary>Numbers choose among what there is at that moment: a button of the screen, a message of before.</summary>
public abstract record Act;

public sealed record TapOn(int Button) : Act;

public sealed record TapOldOrBroken(int Seen, int Break, string Text, int Number) : Act;

public sealed record Say(string Text, bool SameMessageAgain) : Act;

public sealed record Attach(AttachmentKind Kind) : Act;

public sealed record Unsend(int MessagesAgo) : Act;

public sealed record Follow(bool Unblocks) : Act;

public sealed record Unfollow : Act;

public sealed record Edit : Act;

public sealed record SomethingElse : Act;

/// <summary>The stored state is lost, cut off, of an older form or of a later release.</summary>
public sealed record Spoil(int How) : Act;
