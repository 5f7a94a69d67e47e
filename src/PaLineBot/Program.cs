return await PaLineBot.Operations.CommandLine.RunAsync(args);
