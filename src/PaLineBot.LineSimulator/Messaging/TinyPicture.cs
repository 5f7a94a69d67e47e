namespace PaLineBot.LineSimulator.Messaging;

/// <summary>The smallest JPEG, for the preview of a film.</summary>
internal static class TinyPicture
{
    internal static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////"
        + "wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=");
}
