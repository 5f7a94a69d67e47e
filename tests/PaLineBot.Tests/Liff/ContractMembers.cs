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
        if (json.ValueKind == JsonValueKind.Null)
        {
            return true;
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
            return json.ValueKind != JsonValueKind.Array;
        }

        var members = Of(Nullable.GetUnderlyingType(type) ?? type).ToDictionary(m => m.Name, m => m.Property.PropertyType);
        return json.EnumerateObject().Select(m => m.Name).Order().SequenceEqual(members.Keys.Order())
            && json.EnumerateObject().All(m => Fits(m.Value, members[m.Name]));
    }

    private static Type[] Arguments(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments() : [];
}
