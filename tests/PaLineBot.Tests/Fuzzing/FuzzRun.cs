using System.Collections.Concurrent;
using System.Text;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>Sends requests, several at once, each as its bytes are: no address is made nicer on the way.</summary>
internal static class FuzzRun
{
    private const int AtOnce = 12;
    private static readonly UriCreationOptions AsItIs = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Sends the requests of these numbers.</summary>
    public static async Task<FuzzResult> SendAsync(string address, FuzzBodies bodies, IEnumerable<int> numbers)
    {
        var (statuses, errors, sent) = (new ConcurrentDictionary<int, int>(), new ConcurrentBag<(int Number, string Text)>(), 0);
        using var http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
        });
        await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            var request = bodies.Build(number);
            Interlocked.Increment(ref sent);
            try
            {
                var status = await SendAsync(http, address, request);
                statuses.AddOrUpdate(status, 1, (_, before) => before + 1);
                if (status >= 500)
                {
                    errors.Add((number, $"{status}: {request}"));
                }
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
            {
                errors.Add((number, $"no answer ({e.Message}): {request}"));
            }
        });
        return new FuzzResult(sent, statuses, [.. errors.OrderBy(e => e.Number).Select(e => e.Text)]);
    }

    private static async Task<int> SendAsync(HttpClient http, string address, FuzzRequest request)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(address + request.Path, AsItIs));
        message.Content = request.Body is { } body ? new ByteArrayContent(body) : null;
        foreach (var (name, value) in request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var answer = await http.SendAsync(message);
        return (int)answer.StatusCode;
    }
}
