namespace PaLineBot.Line.Messages;

/// <summary>
/// The limits code needs while composing messages; the whole set is in <c>Validation/message-rules.json</c> and the two are
/// held equal by a test. LINE: reference/messaging-api#message-objects, docs/messaging-api/text-character-count.
/// </summary>
public static class MessageLimits
{
    /// <summary>Messages in one reply, push or multicast. LINE: #send-reply-message.</summary>
    public const int MessagesPerCall = 5;

    /// <summary>UTF-16 units of a text. LINE: #text-message.</summary>
    public const int Text = 5000;

    /// <summary>UTF-16 units of the alternative text of template and Flex messages. LINE: #flex-message, #template-messages.</summary>
    public const int AltText = 1500;

    /// <summary>Quick reply buttons. LINE: #quick-reply.</summary>
    public const int QuickReplyItems = 13;

    /// <summary>Code points of a label outside Flex: the smaller reading, LINE documents grapheme clusters. LINE: #action-objects.</summary>
    public const int Label = 20;

    /// <summary>Code points of a label inside Flex: the smaller reading, as outside. LINE: #action-objects.</summary>
    public const int FlexLabel = 40;

    /// <summary>UTF-16 units of postback data. LINE: #postback-action.</summary>
    public const int PostbackData = 300;

    /// <summary>UTF-16 units of a link. LINE: #uri-action.</summary>
    public const int Uri = 1000;

    /// <summary>Bytes of a Flex bubble as UTF-8 JSON. LINE: #bubble (30 KB, taken as the smaller reading).</summary>
    public const int FlexBubbleBytes = 30_000;

    /// <summary>Bytes of a Flex carousel as UTF-8 JSON. LINE: #f-carousel (50 KB, taken as the smaller reading).</summary>
    public const int FlexCarouselBytes = 50_000;

    /// <summary>Bubbles of a Flex carousel. LINE: #f-carousel.</summary>
    public const int FlexBubbles = 12;
}
