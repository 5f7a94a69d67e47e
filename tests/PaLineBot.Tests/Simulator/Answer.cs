using System.Net.Http.Headers;
using System.Text.Json;

namespace PaLineBot.Tests.Simulator;

/// <summary>What the simulator answered.</summary>
internal sealed record Answer(int Status, JsonElement Json, HttpResponseHeaders Headers, byte[] Bytes)
{
    internal string Message => Json.GetProperty("message").GetString()!;

    internal JsonElement this[string name] => Json.GetProperty(name);

    internal string Text(string name) => Json.GetProperty(name).GetString()!;

    internal string Header(string name) => Headers.GetValues(name).Single();
}
