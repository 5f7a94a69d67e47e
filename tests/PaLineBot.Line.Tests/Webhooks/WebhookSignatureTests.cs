using System.Text;
using PaLineBot.Line.Webhooks;

namespace PaLineBot.Line.Tests.Webhooks;

public sealed class WebhookSignatureTests
{
    private const string Header = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=";
    private static readonly byte[] Secret = "8c570fa6dd201bb328f1c1eac23a96d8"u8.ToArray();
    private static readonly byte[] Other = "00000000000000000000000000000000"u8.ToArray();
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}""");

    [Fact]
    public void The_vector_of_the_documentation_is_valid() => Assert.True(WebhookSignature.IsValid(Body, Header, [Secret]));

    [Fact]
    public void Either_of_two_secrets_will_do()
    {
        Assert.True(WebhookSignature.IsValid(Body, Header, [Other, Secret]));
        Assert.True(WebhookSignature.IsValid(Body, Header, [Secret, Other]));
    }

    [Fact]
    public void What_we_sign_is_what_LINE_signs() => Assert.Equal(Header, WebhookSignature.Sign(Body, Secret));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLsA")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=")]
    [InlineData("HhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=")]
    public void A_missing_or_wrong_header_is_not_valid(string? header)
        => Assert.False(WebhookSignature.IsValid(Body, header, [Secret]));

    [Fact]
    public void A_changed_body_or_no_secret_is_not_valid()
    {
        Assert.False(WebhookSignature.IsValid([.. Body, (byte)' '], Header, [Secret]));
        Assert.False(WebhookSignature.IsValid(Body, Header, [Other]));
        Assert.False(WebhookSignature.IsValid(Body, Header, []));
    }
}
