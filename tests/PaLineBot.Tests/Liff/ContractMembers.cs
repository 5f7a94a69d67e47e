using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaLineBot.Tests.Liff;

/// <summary>The members of a record of the contract, as JSON has them.</summary>
internal static class ContractMembers
{
    /// <summary>Name and property, those of a base record first.</summary>
    public static IEnumerable<(string Name, PropertyInfo Property)> Of(Type record) =>
        from property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetCustomAttribute<JsonIgnoreAttribute>() is null
        orderby property.DeclaringType == record
        select (JsonNamingPolicy.CamelCase.ConvertName(property.Name), property);

    /// <summary>What a list holds; null for what is no list.</summary>
    public static Type? ItemOf(Type type) => Arguments(type, typeof(IReadOnlyList<>)) is [var item] ? item : null;

    /// <summary>Key and value of a map; null for what is none.</summary>
    public static (Type Key, Type Value)? MapOf(Type type) => Arguments(type, typeof(IReadOnlyDictionary<,>)) is [var key, var value] ? (key, value) : null;

    /// <summary>Whether JSON has exactly the members of a type, all the way down.</summary>
    public static bool Fits(JsonElement json, Type type)
    {
        if (type == typeof(JsonElement))
        {
            return true;
        }

        if (json.ValueKind == JsonValueKind.Null)
        {
            return !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        if (KindsOf(type) is { Length: > 0 } kinds)
        {
            return kinds.Contains(json.ValueKind);
        }

        if (ItemOf(type) is { } item)
        {
            return json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(i => Fits(i, item));
        }

        if (MapOf(type) is { } map)
        {
            return json.ValueKind == JsonValueKind.Object && json.EnumerateObject().All(m => Fits(m.Value, map.Value));
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var members = Of(type).ToDictionary(m => m.Name, m => m.Property.PropertyType);
        return json.EnumerateObject().Select(m => m.Name).Order().SequenceEqual(members.Keys.Order())
            && json.EnumerateObject().All(m => Fits(m.Value, members[m.Name]));
    }

    // What a single value is in JSON; none for what is made of others.
    private static JsonValueKind[] KindsOf(Type type) => type switch
    {
        { IsEnum: true } => [JsonValueKind.String],
        _ when type == typeof(string) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(Guid) || type == typeof(Uri) => [JsonValueKind.String],
        _ when type == typeof(bool) => [JsonValueKind.True, JsonValueKind.False],
        _ when type == typeof(int) || type == typeof(long) || type == typeof(decimal) => [JsonValueKind.Number],
        _ => [],
    };

    private static Type[] Arguments(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments() : [];
}
