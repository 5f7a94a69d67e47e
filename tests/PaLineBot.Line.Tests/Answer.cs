using System.Text;
using WireMock;
using WireMock.Types;
using WireMock.Util;

namespace PaLineBot.Line.Tests;

/// <summary>What <see cref="LineServer"/> answers.</summary>
internal static class Answer
{
    public static ResponseMessage Json(int status, string body, params IEnumerable<(string Name, string Value)> headers) => With(
        status, new BodyData { DetectedBodyType = BodyType.String, BodyAsString = body, Encoding = Encoding.UTF8 },
        [("Content-Type", "application/json"), .. headers]);

    public static ResponseMessage Bytes(byte[] body, params IEnumerable<(string Name, string Value)> headers) => With(
        200, new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = body }, headers);

    private static ResponseMessage With(int status, BodyData body, IEnumerable<(string Name, string Value)> headers)
    {
        var answer = new ResponseMessage { StatusCode = status, BodyData = body };
        foreach (var (name, value) in headers) answer.AddHeader(name, value);
        return answer;
    }
}
