using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaLineBot.Liff;

/// <summary>Puts on a member of the contract whose enum goes over the wire in small letters: <c>chat</c>, <c>next-day</c>.</summary>
internal sealed class WireNames() : JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower);
