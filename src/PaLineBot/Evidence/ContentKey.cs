namespace PaLineBot.Evidence;

/// <summary>Names a content by what is in it; districts never share one, so that nothing tells what another has.</summary>
/// <param name="Sha256">SHA-256, 64 hex digits.</param>
public sealed record ContentKey(int DistrictId, string Sha256)
{
    /// <summary>Where it lies: district, two levels of the hash, hash.</summary>
    public string Path => $"{DistrictId}/{Sha256[..2]}/{Sha256[2..4]}/{Sha256}";
}
