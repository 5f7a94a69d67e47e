using System.Collections.Frozen;
using System.Reflection;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Everything a button can mean; each topic declares its own.</summary>
internal static partial class Verbs
{
    public static FrozenSet<string> All { get; } = typeof(Verbs).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).ToFrozenSet(StringComparer.Ordinal);
}
