using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PaLineBot.People;

internal sealed class DecidingMapping : IEntityTypeConfiguration<SuperiorScope>
{
    public void Configure(EntityTypeBuilder<SuperiorScope> e)
    {
        e.HasNoKey().ToTable((string?)null);
        var model = e.Metadata.Model;
        Map(model, nameof(Deciding.Scopes), "superior_scopes");
        Map(model, nameof(Deciding.ScopeOver), "deciding_scope");
    }

    private static void Map(IMutableModel model, string method, string function) =>
        model.AddDbFunction(typeof(Deciding).GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!).Name = function;
}
