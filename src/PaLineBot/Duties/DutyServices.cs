namespace PaLineBot.Duties;

/// <summary>The parts of duties.</summary>
public static class DutyServices
{
    public static IServiceCollection AddDuties(this IServiceCollection services) => services.AddSingleton<DutyList>();
}
