namespace PaLineBot.Tests.Transcripts;

/// <summary>All that there is of a kind in the conversation.</summary>
internal static class Kinds
{
    public static IReadOnlyList<string> Of<T>() => Sorted(TypesOf<T>());

    public static IEnumerable<Type> TypesOf<T>() => typeof(T).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(T)) && !t.IsAbstract);

    public static IReadOnlyList<string> Sorted(IEnumerable<Type> types) => [.. types.Select(t => t.Name).Order(StringComparer.Ordinal)];
}
