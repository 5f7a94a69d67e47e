namespace PaLineBot.Evidence;

/// <summary>Where an S3-compatible store is.</summary>
/// <param name="Endpoint">Its address.</param>
/// <param name="Bucket">Bucket, which exists.</param>
/// <param name="Region">Region for signing.</param>
public sealed record S3Settings(Uri Endpoint, string Bucket, string Region, string AccessKey, string SecretKey);
