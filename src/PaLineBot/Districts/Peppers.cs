using System.Security.Cryptography;
using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace PaLineBot.Districts;

/// <summary>Keeps each district's pepper, encrypted with ASP.NET Data Protection.</summary>
public sealed class Peppers(IDataProtectionProvider provider)
{
    private readonly IDataProtector protector = provider.CreateProtector("district.pepper.v1");

    /// <summary>The pepper as read from the table.</summary>
    public Pepper Read(byte[] stored) => new(protector.Unprotect(stored));

    /// <summary>The district's pepper; made when it has none yet, and then the codes that were stored without are hashed with it.</summary>
    public async Task<Pepper> OfAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, int districtId)
    {
        var stored = await connection.QuerySingleOrDefaultAsync<byte[]?>("select pepper from districts where id = @districtId", new { districtId }, transaction)
            ?? await connection.QuerySingleAsync<byte[]?>("select pepper from districts where id = @districtId for update", new { districtId }, transaction);
        if (stored is not null)
        {
            return Read(stored);
        }

        var key = RandomNumberGenerator.GetBytes(32);
        var pepper = new Pepper(key);
        await connection.ExecuteAsync(
            "update districts set pepper = @pepper where id = @districtId", new { districtId, pepper = protector.Protect(key) }, transaction);
        var codes = (await connection.QueryAsync<(long Id, byte[] Hash)>(
            "select id, code_hash from join_codes where district_id = @districtId", new { districtId }, transaction)).ToList();
        await connection.ExecuteAsync(
            """
            update join_codes c set code_hash = h.code_hash from unnest(@ids, @hashes) as h(id, code_hash)
            where c.district_id = @districtId and c.id = h.id
            """,
            new { districtId, ids = codes.Select(c => c.Id).ToArray(), hashes = codes.Select(c => pepper.OfPlainHash(c.Hash)).ToArray() },
            transaction);
        return pepper;
    }
}
