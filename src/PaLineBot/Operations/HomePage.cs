using PaLineBot.Time;

namespace PaLineBot.Operations;

/// <summary><c>GET /</c>: in a try-out the simulator's chat page, else a line that says what this is.</summary>
public static class HomePage
{
    public static void MapHomePage(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/", (SimulatorSettings simulator) => simulator.Clock is { } page
            ? Results.Redirect(page.ToString())
            : Results.Text("PaLineBot\n")).AllowAnonymous();
}
