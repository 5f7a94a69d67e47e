using PaLineBot.Duties;
using PaLineBot.Hosting;
using PaLineBot.PersonalData;
using PaLineBot.Turns;

namespace PaLineBot.People;

/// <summary>The parts of people and joining.</summary>
public static class PeopleServices
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<AccountQuery, PersonQuery>();
        services.AddSingleton<ITurnFeature, PeopleTurns>();
        services.AddSingleton<IDuties, WaitingDecisions>();
        services.AddSingleton<IPersonalData, PeopleData>();
        services.AddJob<NoticeHandOverJob>();
        return services;
    }
}
