using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using PaLineBot.Hosting;

namespace PaLineBot.Evidence;

/// <summary>Contents in any store that speaks S3.</summary>
public sealed class S3EvidenceStore : IEvidenceStore, IDisposable
{
    private readonly AmazonS3Client client;
    private readonly S3Settings settings;
    private readonly string temporary;

    /// <param name="temporary">Folder for contents on their way to a reader.</param>
    public S3EvidenceStore(S3Settings settings, string temporary)
    {
        (this.settings, this.temporary) = (settings, temporary);
        client = new AmazonS3Client(new BasicAWSCredentials(settings.AccessKey, settings.SecretKey), new AmazonS3Config
        {
            ServiceURL = settings.Endpoint.ToString(),
            AuthenticationRegion = settings.Region,
            ForcePathStyle = true,
            Timeout = TimeSpan.FromSeconds(60),
            MaxErrorRetry = 2,
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        });
    }

    /// <inheritdoc />
    public Task PutAsync(ContentKey key, string file, CancellationToken cancel) => TryAsync(() => client.PutObjectAsync(
        new PutObjectRequest { BucketName = settings.Bucket, Key = key.Path, FilePath = file, ContentType = "application/octet-stream", UseChunkEncoding = false }, cancel));

    /// <inheritdoc />
    public async Task<Stream?> OpenAsync(ContentKey key, CancellationToken cancel)
    {
        GetObjectResponse? found = null;
        await TryAsync(async () =>
        {
            try
            {
                found = await client.GetObjectAsync(settings.Bucket, key.Path, cancel);
            }
            catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound)
            {
                found = null;
            }
        });
        return found is null ? null : await SeekableAsync(found, cancel);
    }

    /// <inheritdoc />
    public Task RemoveAsync(ContentKey key, CancellationToken cancel) => TryAsync(() => client.DeleteObjectAsync(settings.Bucket, key.Path, cancel));

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    // Players ask for ranges of a video, so the reader gets a file, which is gone when it is closed.
    private async Task<Stream> SeekableAsync(GetObjectResponse found, CancellationToken cancel)
    {
        PrivateFiles.Folder(temporary);
        var file = PrivateFiles.Create(Path.Combine(temporary, $"{Guid.NewGuid():N}.tmp"), FileAccess.ReadWrite, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        using (found)
        {
            try
            {
                await found.ResponseStream.CopyToAsync(file, cancel);
            }
            catch (Exception e)
            {
                await file.DisposeAsync();
                throw e is OperationCanceledException ? e : new EvidenceStoreException($"the evidence bucket stopped sending: {e.GetType().Name}", e);
            }
        }

        file.Position = 0;
        return file;
    }

    private static async Task TryAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (Exception e) when (e is AmazonServiceException or AmazonClientException or HttpRequestException or IOException)
        {
            throw new EvidenceStoreException($"the evidence bucket answers with trouble: {(e as AmazonServiceException)?.ErrorCode ?? e.GetType().Name}", e);
        }
    }
}
