using PaLineBot.Duties;
using PaLineBot.PersonalData;
using PaLineBot.Turns;

namespace PaLineBot.Agreements;

/// <summary>The parts of agreements.</summary>
public static class AgreementServices
{
    public static IServiceCollection AddAgreements(this IServiceCollection services)
    {
        services.AddSingleton<AccountQuery, AgreementQuery>();
        services.AddSingleton<AccountQuery, AnswersQuery>();
        services.AddSingleton<ITurnFeature, AgreementTurns>();
        services.AddSingleton<IDuties, WritingDuties>();
        services.AddSingleton<IPersonalData, AgreementData>();
        services.AddTransient<EffectBuffer, AnswerBuffer>();
        return services;
    }
}
