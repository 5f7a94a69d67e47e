using System.Text.Json.Serialization;
using PaLineBot.LineSimulator.Control;
using PaLineBot.LineSimulator.Faults;
using PaLineBot.LineSimulator.Liff;
using PaLineBot.LineSimulator.People;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Tapping;
using PaLineBot.LineSimulator.Watching;

namespace PaLineBot.LineSimulator;

/// <summary>JSON of the control API, generated at build time.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Violation))]
[JsonSerializable(typeof(IReadOnlyList<Violation>))]
[JsonSerializable(typeof(RequestEntry))]
[JsonSerializable(typeof(FaultOrder))]
[JsonSerializable(typeof(FaultKind))]
[JsonSerializable(typeof(ChannelOrder))]
[JsonSerializable(typeof(LiffOrder))]
[JsonSerializable(typeof(LiffApp))]
[JsonSerializable(typeof(UserOrder))]
[JsonSerializable(typeof(RedeliveryRule))]
[JsonSerializable(typeof(SayOrder))]
[JsonSerializable(typeof(StickerOrder))]
[JsonSerializable(typeof(LocationOrder))]
[JsonSerializable(typeof(PostbackOrder))]
[JsonSerializable(typeof(TapOrder))]
[JsonSerializable(typeof(ContactOrder))]
[JsonSerializable(typeof(GroupOrder))]
[JsonSerializable(typeof(MembersOrder))]
[JsonSerializable(typeof(MessageOrder))]
[JsonSerializable(typeof(EventOrder))]
[JsonSerializable(typeof(WebhookOrder))]
[JsonSerializable(typeof(Webhooks.WebhookAnswer))]
[JsonSerializable(typeof(ClockOrder))]
[JsonSerializable(typeof(SettingsOrder))]
[JsonSerializable(typeof(ResetOrder))]
internal sealed partial class SimulatorJson : JsonSerializerContext;
