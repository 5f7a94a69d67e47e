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
    private readonly SortedDictionary<string, Declaration> declared = new(StringComparer.Ordinal);

    /// <summary>Modules that declare these records and all they hold, by file; each imports what another declares.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<Type> records)
    {
        var all = new TypeScript();
        foreach (var record in records)
        {
            all.NameOf(record, []);
        }

        return all.declared.Values.GroupBy(d => d.File).ToDictionary(file => file.Key, all.Module, StringComparer.Ordinal);
    }

    private string Module(IGrouping<string, Declaration> file)
    {
        var imported = string.Concat(file
            .SelectMany(d => d.Named)
            .Distinct()
            .GroupBy(name => declared[name].File)
            .Where(other => other.Key != file.Key)
            .OrderBy(other => other.Key, StringComparer.Ordinal)
            .Select(other => $"import type {{ {string.Join(", ", other.Order(StringComparer.Ordinal))} }} from './{other.Key}';\n"));
        return $"{imported}{(imported.Length > 0 ? "\n" : "")}{string.Join('\n', file.Select(d => d.Text))}";
    }

    private string NameOf(Type type, HashSet<string> named)
    {
        if (ContractMembers.ItemOf(type) is { } item)
        {
            return $"{NameOf(item, named)}[]";
        }

        if (ContractMembers.MapOf(type) is { } map)
        {
            return $"Record<{NameOf(map.Key, named)}, {NameOf(map.Value, named)}>";
        }

        return type switch
        {
            _ when type == typeof(string) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(Uri) => "string",
            _ when type == typeof(bool) => "boolean",
            _ when type == typeof(JsonElement) => "unknown",
            _ when type == typeof(int) || type == typeof(long) || type == typeof(decimal) => "number",
            { IsEnum: true } => Union(type, LiffJson.Options, named),
            _ => Interface(type, named),
        };
    }

    private string Interface(Type record, HashSet<string> named)
    {
        if (!record.Assembly.GetName().Name!.StartsWith("PaLineBot", StringComparison.Ordinal) || record.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
        {
            throw new InvalidOperationException($"{record} has no name that the page could call it by.");
        }

        named.Add(record.Name);
        HashSet<string> held = [];
        var declaration = new Declaration(record, "", held);
        if (declared.TryAdd(record.Name, declaration))
        {
            var members = ContractMembers.Of(record).Select(m => $"  {m.Name}: {TypeOf(m.Property, held)};\n");
            declared[record.Name] = declaration with { Text = $"export interface {record.Name} {{\n{string.Concat(members)}}}\n" };
        }

        return record.Name;
    }

    private string TypeOf(PropertyInfo property, HashSet<string> named)
    {
        var bare = Nullable.GetUnderlyingType(property.PropertyType);
        var type = bare ?? property.PropertyType;
        var name = property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } converter
            ? Union(type, new JsonSerializerOptions { Converters = { (JsonConverter)Activator.CreateInstance(converter)! } }, named)
            : NameOf(type, named);
        return bare is not null || nullability.Create(property).ReadState == NullabilityState.Nullable ? $"{name} | null" : name;
    }

    private string Union(Type type, JsonSerializerOptions options, HashSet<string> named)
    {
        named.Add(type.Name);
        var words = Enum.GetValues(type).Cast<object>().Select(v => $"'{JsonSerializer.SerializeToElement(v, type, options).GetString()}'");
        var text = $"export type {type.Name} = {string.Join(" | ", words)};\n";
        if (declared.TryAdd(type.Name, new Declaration(type, text, [])) || declared[type.Name].Text == text)
        {
            return type.Name;
        }

        throw new InvalidOperationException($"{type} goes over the wire in two spellings.");
    }

    private sealed record Declaration(Type Type, string Text, IReadOnlyCollection<string> Named)
    {
        public string File { get; } = ContractFiles.Of(Type);
    }
}
