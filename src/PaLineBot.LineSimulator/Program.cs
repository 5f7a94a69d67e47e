using PaLineBot.LineSimulator;

await using var simulator = await SimulatorApp.StartAsync(SimulatorOptions.Read(args));
Console.WriteLine($"simulator: {simulator.Address}");
await simulator.WaitForShutdownAsync();
