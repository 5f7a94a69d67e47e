namespace PaLineBot.Duties;

/// <summary>The parts of duties.</summary>
public static class DutyServices
{
    /// <summary>Adds the parts.</summary>
    public static IServiceCollection AddDuties(this IServiceCollection services) => services.AddSingleton<DutyList>();
}
