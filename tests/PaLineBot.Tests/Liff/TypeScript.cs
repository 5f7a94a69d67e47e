using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using PaLineBot.Liff;

namespace PaLineBot.Tests.Liff;

/// <summary>The records of the contract as TypeScript: same names, nothing optional, enums as the words that go over the wire.</summary>
internal sealed class TypeScript
{
    private readonly NullabilityInfoContext nullability = new();
    private readonly SortedDictionary<string, string> declared = new(StringComparer.Ordinal);

    /// <summary>Declarations of these records and of all they hold, by name.</summary>
    public static string Of(IEnumerable<Type> records)
    {
        var all = new TypeScript();
        foreach (var record in records)
        {
            all.NameOf(record);
        }

        return string.Join('\n', all.declared.Values);
    }

    private string NameOf(Type type)
    {
        if (ContractMembers.ItemOf(type) is { } item)
        {
            return $"{NameOf(item)}[]";
        }

        if (ContractMembers.MapOf(type) is { } map)
        {
            return $"Record<{NameOf(map.Key)}, {NameOf(map.Value)}>";
        }

        return type switch
        {
            _ when type == typeof(string) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(Uri) => "string",
            _ when type == typeof(bool) => "boolean",
            _ when type == typeof(int) || type == typeof(long) || type == typeof(decimal) => "number",
            { IsEnum: true } => Union(type, LiffJson.Options),
            _ => Interface(type),
        };
    }

    private string Interface(Type record)
    {
        if (!record.Assembly.GetName().Name!.StartsWith("PaLineBot", StringComparison.Ordinal) || record.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
        {
            throw new InvalidOperationException($"{record} has no name that the page could call it by.");
        }

        if (declared.TryAdd(record.Name, ""))
        {
            var members = ContractMembers.Of(record).Select(m => $"  {m.Name}: {TypeOf(m.Property)};\n");
            declared[record.Name] = $"export interface {record.Name} {{\n{string.Concat(members)}}}\n";
        }

        return record.Name;
    }

    private string TypeOf(PropertyInfo property)
    {
        var bare = Nullable.GetUnderlyingType(property.PropertyType);
        var type = bare ?? property.PropertyType;
        var name = property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } converter
            ? Union(type, new JsonSerializerOptions { Converters = { (JsonConverter)Activator.CreateInstance(converter)! } })
            : NameOf(type);
        return bare is not null || nullability.Create(property).ReadState == NullabilityState.Nullable ? $"{name} | null" : name;
    }

    private string Union(Type type, JsonSerializerOptions options)
    {
        var words = Enum.GetValues(type).Cast<object>().Select(v => $"'{JsonSerializer.SerializeToElement(v, type, options).GetString()}'");
        var text = $"export type {type.Name} = {string.Join(" | ", words)};\n";
        if (declared.TryAdd(type.Name, text) || declared[type.Name] == text)
        {
            return type.Name;
        }

        throw new InvalidOperationException($"{type} goes over the wire in two spellings.");
    }
}
