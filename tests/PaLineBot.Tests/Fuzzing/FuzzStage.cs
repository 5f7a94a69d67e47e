using Npgsql;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>A running service, with the LINE and the database it stands on.</summary>
/// <param name="Database">Its database.</param>
/// <param name="Line">The simulator.</param>
/// <param name="Service">Address of the service.</param>
/// <param name="District">Key of a district that has a mini-app.</param>
/// <param name="LiffId">Id of its mini-app.</param>
/// <param name="ChannelSecret">Secret of its channel.</param>
internal sealed record FuzzStage(NpgsqlDataSource Database, HttpClient Line, string Service, string District, string LiffId, string ChannelSecret);
