using System.Collections.Concurrent;
using System.Globalization;
using PaLineBot.LineSimulator.Faults;
using PaLineBot.LineSimulator.Liff;
using PaLineBot.LineSimulator.People;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Time;
using PaLineBot.LineSimulator.Watching;
using PaLineBot.LineSimulator.Webhooks;

namespace PaLineBot.LineSimulator;

/// <summary>Everything the simulated LINE platform knows, in memory, and those who act on it.</summary>
public sealed class Platform : IDisposable
{
    private const long FirstMessageId = 550_000_000_000_000_000;
    private const long MessageIdsPerSecond = 1_000_000;

    // A bot keeps the ids it has seen; a simulator started anew must not use one again.
    private readonly long messageIdBase = FirstMessageId + TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() * MessageIdsPerSecond;
    private readonly WebhookPoster poster;
    private long seq;

    internal Platform(SimulatorOptions settings)
    {
        Settings = settings;
        Stream = new EventStream();
        Requests = new RequestLog(settings, Stream);
        Violations = new ViolationLog(Stream);
        poster = new WebhookPoster(settings, Clock, Requests);
        Webhooks = new WebhookSender(settings, Clock, Faults, poster);
        Speaker = new Speaker(this);
        Contacts = new ContactBook(this);
        GroupBook = new GroupBook(this);
        ChannelBook = new ChannelBook(this);
        LiffBook = new LiffBook(this);
    }

    /// <summary>Settings, some of which can be changed while running.</summary>
    public SimulatorOptions Settings { get; }

    /// <summary>Simulated time.</summary>
    public SimulatorClock Clock { get; } = new();

    /// <summary>What the bot did wrong.</summary>
    public ViolationLog Violations { get; }

    /// <summary>The last calls and webhooks.</summary>
    public RequestLog Requests { get; }

    /// <summary>What pages listen to.</summary>
    public EventStream Stream { get; }

    /// <summary>People's messages and taps.</summary>
    public Speaker Speaker { get; }

    /// <summary>People and their friendships.</summary>
    public ContactBook Contacts { get; }

    public GroupBook GroupBook { get; }

    public ChannelBook ChannelBook { get; }

    /// <summary>LIFF apps.</summary>
    public LiffBook LiffBook { get; }

    /// <summary>Held while members of a group change.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Told of every message of a bot as it arrives; must be quick and not throw.</summary>
    public event Action<ChatMessage>? BotSpoke;

    internal FaultBook Faults { get; } = new();

    internal WebhookSender Webhooks { get; }

    internal WebhookPoster Poster => poster;

    internal Pulse AnyMessage { get; } = new();

    internal ConcurrentDictionary<string, Channel> Channels { get; } = new();

    internal ConcurrentDictionary<string, Person> Users { get; } = new();

    internal ConcurrentDictionary<string, Group> Groups { get; } = new();

    internal ConcurrentDictionary<string, AccessToken> AccessTokens { get; } = new();

    internal ConcurrentDictionary<string, StoredContent> Contents { get; } = new();

    /// <summary>A channel by its key; without a key the only one.</summary>
    /// <exception cref="ControlException">There is none, or there are several.</exception>
    public Channel Channel(string? key)
    {
        if (key is not null)
        {
            return Channels.GetValueOrDefault(key) ?? throw new ControlException(404, $"no channel \"{key}\"");
        }
        return Channels.Count == 1
            ? Channels.Values.First()
            : throw new ControlException(400, $"there are {Channels.Count} channels: name one");
    }

    /// <summary>A person by id.</summary>
    /// <exception cref="ControlException">There is none.</exception>
    public Person User(string? id) =>
        (id is null ? null : Users.GetValueOrDefault(id)) ?? throw new ControlException(404, $"no user \"{id}\"");

    /// <summary>A group by id.</summary>
    /// <exception cref="ControlException">There is none.</exception>
    public Group Group(string? id) =>
        (id is null ? null : Groups.GetValueOrDefault(id)) ?? throw new ControlException(404, $"no group \"{id}\"");

    /// <summary>A chat by the id of a person or group.</summary>
    /// <exception cref="ControlException">There is none.</exception>
    public Chat Chat(string id, string? channel) => Ids.IsGroup(id) ? Group(id).Chat : Channel(channel).ChatWith(User(id).Id);

    /// <summary>Forgets everything; channels and their LIFF apps too unless kept.</summary>
    public void Reset(bool keepChannels)
    {
        Faults.Remove(null);
        Users.Clear();
        Groups.Clear();
        Contents.Clear();
        var channels = Channels.Values.ToArray();
        Channels.Clear();
        var tokens = AccessTokens.ToArray();
        AccessTokens.Clear();
        foreach (var channel in keepChannels ? channels : [])
        {
            var fresh = ChannelBook.Renew(channel);
            foreach (var (text, token) in tokens.Where(t => t.Value.Channel == channel))
            {
                AccessTokens[text] = token with { Channel = fresh };
            }
        }
        if (!keepChannels)
        {
            LiffBook.Clear();
        }
        Violations.Clear();
        Requests.Clear();
        Clock.Reset();
        Stream.Send("reset", static json => json.WriteRawValue("{}"));
    }

    /// <summary>Stops webhooks.</summary>
    public void Dispose()
    {
        Webhooks.Stop();
        LiffBook.Dispose();
        poster.Dispose();
    }

    internal (long Seq, string Id) NextMessage()
    {
        var next = Interlocked.Increment(ref seq);
        return (next, (messageIdBase + next).ToString(CultureInfo.InvariantCulture));
    }

    internal void Add(Chat chat, params IReadOnlyList<ChatMessage> arriving)
    {
        chat.Add(arriving, Settings.HistoryPerChat);
        AnyMessage.Fire();
        foreach (var message in arriving)
        {
            Announce(message);
        }
    }

    private void Announce(ChatMessage message)
    {
        if (Stream.HasListeners)
        {
            Stream.Send("message", message.Write);
        }
        if (message.IsFromBot)
        {
            BotSpoke?.Invoke(message);
        }
    }
}
