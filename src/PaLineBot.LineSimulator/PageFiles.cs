using Microsoft.Extensions.FileProviders;

namespace PaLineBot.LineSimulator;

/// <summary>Serves the built chat page; other paths get its index.html.</summary>
internal static class PageFiles
{
    internal static void Serve(WebApplication web, SimulatorOptions options)
    {
        var root = Find(options.WebRoot);
        if (root is not null)
        {
            web.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(root),
                OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
                    context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
            });
        }
        web.MapFallback(http => IndexAsync(http, root));
    }

    private static async Task IndexAsync(HttpContext http, string? root)
    {
        http.Response.Headers.CacheControl = "no-store";
        var index = root is null ? null : Path.Combine(root, "index.html");
        if (!HttpMethods.IsGet(http.Request.Method) || http.Request.Path.StartsWithSegments("/control"))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            await http.Response.WriteAsync("no such endpoint; see docs/simulator.md");
        }
        else if (File.Exists(index))
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            await http.Response.SendFileAsync(index);
        }
        else
        {
            await http.Response.WriteAsync("The simulator runs. The chat page is not built: see docs/simulator.md.");
        }
    }

    /// <summary>The given folder, else wwwroot beside the program, in the project, or in the repository above.</summary>
    private static string? Find(string? given)
    {
        if (given is not null)
        {
            return Directory.Exists(given) ? Path.GetFullPath(given) : null;
        }
        if (Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")))
        {
            return Path.Combine(AppContext.BaseDirectory, "wwwroot");
        }
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var inProject = Path.Combine(folder.FullName, "src", "PaLineBot.LineSimulator", "wwwroot");
            if (Directory.Exists(inProject))
            {
                return inProject;
            }
        }
        return null;
    }
}
