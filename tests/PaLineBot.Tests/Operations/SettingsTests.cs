using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Npgsql;
using PaLineBot.Data;
using PaLineBot.Hosting;
using PaLineBot.Operations;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Operations;

public sealed partial class SettingsTests
{
    [Theory]
    [InlineData("ConnectionStrings:Default", "this is no connection string", "PostgreSQL connection string")]
    [InlineData("ConnectionStrings:Default", "Database=paline", "Host")]
    [InlineData("Line:ApiBase", "api.line.me", "address")]
    [InlineData("Line:ApiBase", "ftp://api.line.me", "address")]
    [InlineData("Line:ApiDataBase", "nowhere", "address")]
    [InlineData("Line:TimeoutSeconds", "0", "1 to 60")]
    [InlineData("Line:TimeoutSeconds", "61", "1 to 60")]
    [InlineData("Line:TimeoutSeconds", "soon", "1 to 60")]
    [InlineData("Forms:Folder", "/no/such/folder", "folder")]
    [InlineData("Cards:Folder", "/no/such/folder", "folder")]
    [InlineData("Inbox:KeepDays", "-1", "1 to 365")]
    [InlineData("Inbox:KeepDays", "1.5", "1 to 365")]
    [InlineData("Evidence:Store", "tape", "folder or s3")]
    [InlineData("Evidence:Store", "s3", "Evidence:S3:Endpoint")]
    [InlineData("Evidence:PictureMegabytes", "0", "1 to 1000")]
    [InlineData("Retention:Years", "0", "1 to 100")]
    [InlineData("Retention:OfficialYears", "4", "not be less than Retention:Years, which is 5")]
    [InlineData("Simulator:Clock", "127.0.0.1:5210", "address")]
    [InlineData("Liff:RequestsAtOnce", "0", "1 to 1000")]
    [InlineData("Database:MessageConnections", "3", "4 to 500")]
    [InlineData("Proxy:Known", "10.0.0.5, proxy", "10.1.0.0/16")]
    [InlineData("Keys:Certificate", "/no/such/file", "file")]
    public void A_wrong_setting_stops_the_start_with_its_name_and_what_it_should_be(string name, string value, string should)
    {
        var wrong = Assert.Throws<SettingException>(() => Read((name, value)));
        Assert.Contains(name == "Evidence:Store" ? "Evidence:" : name, wrong.Message, StringComparison.Ordinal);
        Assert.Contains(should, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_needs_to_be_set_and_empty_is_as_if_left_out()
    {
        var settings = Read(("Forms:Folder", ""), ("Simulator:Clock", ""), ("ConnectionStrings:Default", ""));
        Assert.Null(settings.ConnectionString);
        Assert.Null(settings.Simulator.Clock);
        Assert.Equal("https://api.line.me/", settings.Line.ApiBase.ToString());
    }

    [Fact]
    public void The_example_documents_every_setting_that_is_read_and_no_other()
    {
        var documented = Names(JsonDocument.Parse(
            File.ReadAllText(Repository.PathOf("appsettings.Example.json")), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }).RootElement, "").Order().ToList();
        var read = Repository.Sources("src/PaLineBot").Select(File.ReadAllText)
            .SelectMany(s => Reading().Matches(s).Select(m => m.Groups["name"].Value)).Append("ConnectionStrings:Default").Append("Urls").Distinct().Order();
        Assert.Equal(read, documented);
    }

    [Fact]
    public void The_example_itself_can_be_read()
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Repository.PathOf("appsettings.Example.json")).Build();
        Assert.Equal(7, Settings.From(configuration).Inbox.Kept.TotalDays);
    }

    [Theory]
    [InlineData("Host=db.example", 60)]
    [InlineData("Host=db.example;Max Auto Prepare=0", 0)]
    [InlineData("Host=db.example;MaxAutoPrepare=20", 20)]
    public async Task How_many_statements_stay_prepared_is_the_operator_s_to_say(string connectionString, int prepared)
    {
        await using var database = new DatabaseSettings().OpenForMessages(connectionString);

        Assert.Equal(prepared, new NpgsqlConnectionStringBuilder(database.Source.ConnectionString).MaxAutoPrepare);
    }

    private static Settings Read(params (string Name, string Value)[] settings) => Settings.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build());

    private static IEnumerable<string> Names(JsonElement element, string at) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(p => Names(p.Value, at.Length == 0 ? p.Name : $"{at}:{p.Name}"))
        : [at];

    [GeneratedRegex("\"(?<name>(?:Data|Database|Joining|Keys|Proxy|Line|Liff|Forms|Cards|Inbox|Operator|Simulator|District|Outbox|Notices|Documents|Public|Retention|Evidence(?::S3)?):[A-Z][A-Za-z]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();
}
