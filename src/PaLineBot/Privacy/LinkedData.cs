using PaLineBot.Links;
using PaLineBot.PersonalData;

namespace PaLineBot.Privacy;

/// <summary>The ZIP behind a link: always of its holder, so there is nobody else to ask.</summary>
internal sealed class LinkedData(DataArchive archive) : ILinkedFile
{
    private const string MediaType = "application/zip";
    private const string Name = "my-data.zip";

    /// <inheritdoc />
    public TicketKind Kind => TicketKind.Data;

    /// <inheritdoc />
    public async Task<IResult?> OpenAsync(HttpContext http, FileTicket ticket)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            FileNames.SetDisposition(http.Response, "attachment", Name);
            return new HeadOnly(MediaType);
        }

        try
        {
            if (await archive.PackAsync(ticket.Holder.DistrictId, new DataOwner(ticket.Holder.PersonId, ticket.Holder.LineUserId), http.RequestAborted) is not { } zip)
            {
                return null;
            }

            FileNames.SetDisposition(http.Response, "attachment", Name);
            return Results.Stream(zip, MediaType);
        }
        catch (DataAwayException)
        {
            return SmallPage.Of("link.store-away", StatusCodes.Status503ServiceUnavailable);
        }
    }
}
