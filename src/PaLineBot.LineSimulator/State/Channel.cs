using System.Collections.Concurrent;
using System.Text;

namespace PaLineBot.LineSimulator.State;

/// <summary>A Messaging API channel: one Official Account and its bot.</summary>
public sealed class Channel
{
    private string secret = "";

    /// <summary>Name within the simulator.</summary>
    public required string Key { get; init; }

    /// <summary>Channel id, the client id of the token call.</summary>
    public required string ChannelId { get; set; }

    /// <summary>Channel secret; signs webhooks and gets tokens.</summary>
    public required string ChannelSecret
    {
        get => secret;
        set => (secret, SecretBytes) = (value, Encoding.UTF8.GetBytes(value));
    }

    /// <summary>The bot's own user id, the webhook's destination.</summary>
    public required string BotUserId { get; set; }

    /// <summary>Name of the Official Account.</summary>
    public required string DisplayName { get; set; }

    /// <summary>@ and letters.</summary>
    public required string BasicId { get; set; }

    /// <summary>Address of its picture.</summary>
    public string? PictureUrl { get; set; }

    /// <summary>Where events go.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>The console's switch "use webhook".</summary>
    public bool WebhookActive { get; set; } = true;

    /// <summary>Whether events are sent again.</summary>
    public RedeliveryRule Redelivery { get; set; } = new();

    /// <summary>A verified account, which may list followers and members.</summary>
    public bool Verified { get; set; }

    /// <summary>A long-lived token, for bots without a token exchange.</summary>
    public string? LongLivedToken { get; set; }

    /// <summary>What went to and fro.</summary>
    public Counters Counters { get; } = new();

    internal byte[] SecretBytes { get; private set; } = [];

    internal string? DefaultRichMenuId { get; set; }

    internal Quota Quota { get; } = new();

    internal ReplyTokenBook ReplyTokens { get; } = new();

    internal RetryKeyBook RetryKeys { get; } = new();

    internal ConcurrentDictionary<string, Chat> Chats { get; } = new();

    internal ConcurrentDictionary<string, Contact> Contacts { get; } = new();

    internal ConcurrentDictionary<string, RichMenu> RichMenus { get; } = new();

    internal ConcurrentDictionary<string, string> RichMenuAliases { get; } = new();

    internal Contact Contact(string userId) => Contacts.GetOrAdd(userId, static _ => new Contact());

    internal Chat ChatWith(string userId) => Chats.GetOrAdd(userId, static id => new Chat(id));
}
