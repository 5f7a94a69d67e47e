using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Webhook;

/// <summary>Webhooks per second of every round; the first round of each only warms up.</summary>
internal sealed class Rates
{
    /// <summary>The echo bot.</summary>
    public List<double> Echo { get; } = [];

    /// <summary>The echo bot that does not reply.</summary>
    public List<double> Acceptor { get; } = [];

    /// <summary>The service.</summary>
    public List<double> Service { get; } = [];

    /// <summary>The service with 100,000 more people.</summary>
    public List<double> Crowded { get; } = [];

    /// <summary>The newest round in words.</summary>
    public string Newest =>
        $"webhooks/s service {Service[^1]:F0}, with 100,000 people {Crowded[^1]:F0}, echo bot {Echo[^1]:F0}, echo bot without reply {Acceptor[^1]:F0}";

    /// <summary>What was found.</summary>
    public Figures Figures()
    {
        var (echo, acceptor, service, crowded) = (Middle(Echo), Middle(Acceptor), Middle(Service), Middle(Crowded));
        return new Figures()
            .Add("ratio", service / echo, 2)
            .Add("accepted_per_s", service)
            .Add("echo_per_s", echo)
            .Add("ratio_accept_only", service / acceptor, 2)
            .Add("echo_accept_only_per_s", acceptor)
            .Add("slowdown", service / crowded, 2);
    }

    private static double Middle(List<double> rounds) => rounds.Skip(1).Median();
}
