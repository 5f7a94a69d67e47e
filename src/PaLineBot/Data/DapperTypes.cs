using System.Data;
using Dapper;

namespace PaLineBot.Data;

/// <summary>Teaches Dapper the types that Npgsql gives as others.</summary>
public static class DapperTypes
{
    /// <summary>Registers the handlers, once per process; a column such as <c>full_name</c> is the member FullName.</summary>
    public static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new InstantHandler());
    }

    /// <summary>timestamptz arrives as a UTC <see cref="DateTime"/>.</summary>
    private sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override DateTimeOffset Parse(object value) => value switch
        {
            DateTimeOffset instant => instant,
            DateTime utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)),
            _ => throw new DataException($"not a moment: {value.GetType().Name}"),
        };

        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) => parameter.Value = value.UtcDateTime;
    }
}
