using System.Text.Json;

namespace PaLineBot.RichMenus;

/// <summary>A rich menu as it lies beside the program: <c>RichMenus/{role}.json</c> and <c>RichMenus/{role}.png</c>.</summary>
/// <param name="Role">Whose menu it is: see <see cref="RichMenuRoles"/>.</param>
/// <param name="Name">Its name at LINE, by which menus of earlier runs are found again; nobody sees it in chat.</param>
/// <param name="Definition">LINE's rich menu object, UTF-8 JSON.</param>
/// <param name="Image">PNG of the size given in the definition, at most 1 MB.</param>
public sealed record RichMenuFile(string Role, string Name, ReadOnlyMemory<byte> Definition, ReadOnlyMemory<byte> Image)
{
    /// <summary>The menus of all roles.</summary>
    /// <exception cref="InvalidOperationException">A file is missing from the folder.</exception>
    public static IReadOnlyList<RichMenuFile> All() => [.. RichMenuRoles.All.Select(Read)];

    private static RichMenuFile Read(string role)
    {
        var definition = Bytes($"{role}.json");
        using var json = JsonDocument.Parse(definition);
        return new RichMenuFile(role, json.RootElement.GetProperty("name").GetString()!, definition, Bytes($"{role}.png"));
    }

    private static byte[] Bytes(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "RichMenus", name);
        return File.Exists(path) ? File.ReadAllBytes(path) : throw new InvalidOperationException($"{path} is missing: build the project again");
    }
}
