using System.Globalization;
using PaLineBot.Benchmarks.Documents;
using PaLineBot.Benchmarks.Fuzz;
using PaLineBot.Benchmarks.Hold;
using PaLineBot.Benchmarks.Journey;
using PaLineBot.Benchmarks.Lint;
using PaLineBot.Benchmarks.Start;
using PaLineBot.Benchmarks.Support;
using PaLineBot.Benchmarks.Turns;
using PaLineBot.Benchmarks.Webhook;
using PaLineBot.Data;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
DapperTypes.Register();
Func<string, Task<Figures>>? bench = args.FirstOrDefault() switch
{
    "webhook" => WebhookBench.RunAsync,
    "turns" => TurnsBench.RunAsync,
    "journey" => JourneyBench.RunAsync,
    "documents" => DocumentsBench.RunAsync,
    "start" => StartBench.RunAsync,
    "fuzz" => FuzzBench.RunAsync,
    "hold" => HoldBench.RunAsync,
    "lint" => LintBench.RunAsync,
    _ => null,
};
if (args is ["turns", _, var former])
{
    bench = root => ReleaseBench.RunAsync(root, former);
}

if (bench is null || args.Length is not (2 or 3))
{
    await Console.Error.WriteLineAsync("usage: PaLineBot.Benchmarks webhook|turns|journey|documents|start|hold|fuzz|lint ROOT [ROOT of the release before, for turns] (see script/bench)");
    return 64;
}

Say.Line("starting");
var figures = await bench(args[1]);
Console.WriteLine($"{args[0]}: {figures}");
return 0;
