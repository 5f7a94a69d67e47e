namespace PaLineBot.LineSimulator.State;

/// <summary>The bytes of a picture, film, sound or file a person sent.</summary>
internal sealed class StoredContent(Channel? channel, byte[] bytes, string contentType, string kind)
{
    internal Channel? Channel => channel;

    internal byte[] Bytes => bytes;

    internal string ContentType => contentType;

    /// <summary>image, video, audio or file.</summary>
    internal string Kind => kind;

    /// <summary>How many more times the content API says "still preparing".</summary>
    internal int Preparing { get; set; }

    /// <summary>How many more times it answers 200 without a byte, once it is prepared.</summary>
    internal int Empty { get; set; }

    /// <summary>Unsent by its sender.</summary>
    internal bool Gone { get; set; }
}
