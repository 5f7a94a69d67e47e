using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>Who decides on whom in the pretended district, as the functions of the database say it.</summary>
internal sealed class FakeDeciding(FakeDistrict district)
{
    private enum Scope
    {
        School,
        District,
        Above,
    }

    public bool IsSuperior(FakePerson p) =>
        p.Position is Position.SchoolDirector or Position.DistrictDirector || district.Acting.Exists(a => a.PersonId == p.Id);

    public bool Decides(FakePerson superior, Position position, long? school) =>
        Posts().Any(post => post.Who == superior.Id && IsOver(post, position, school));

    public FakePerson? SuperiorOf(FakePerson p) => SuperiorOver(p.Position, p.SchoolId, p.Id);

    /// <summary>Whoever acts for the superior, else the superior; never the person themselves.</summary>
    public FakePerson? SuperiorOver(Position position, long? school, long except) => Posts()
        .Where(post => post.Who != except && IsOver(post, position, school))
        .OrderBy(post => post.Rank).ThenByDescending(post => post.Who)
        .Select(post => district.Person(post.Who)).FirstOrDefault();

    /// <summary>The schools that a person leads or acts for, the one led by position first.</summary>
    public IEnumerable<long> LedBy(FakePerson p) =>
        Posts().Where(post => post.Who == p.Id && post.Scope == Scope.School).OrderByDescending(post => post.Rank).Select(post => post.School!.Value).Distinct();

    /// <summary>Whether a person decides on the directors of the schools.</summary>
    public bool LeadsDistrict(FakePerson p) => Posts().Any(post => post.Who == p.Id && post.Scope == Scope.District);

    private static bool IsOver((long Who, Scope Scope, long? School, int Rank) post, Position position, long? school) =>
        post.Scope == ScopeOver(position) && (post.Scope != Scope.School || post.School == school);

    private static Scope ScopeOver(Position position) => position switch
    {
        Position.SchoolDirector => Scope.District,
        Position.DistrictDirector => Scope.Above,
        _ => Scope.School,
    };

    private IEnumerable<(long Who, Scope Scope, long? School, int Rank)> Posts() =>
    [
        .. district.Acting.Where(a => !district.Person(a.PersonId).Left).Select(a => (a.PersonId, a.SchoolId is null ? Scope.Above : Scope.School, a.SchoolId, 1)),
        .. district.People.Where(p => !p.Left && p.Position is (Position.SchoolDirector or Position.DistrictDirector))
            .Select(p => (p.Id, p.Position == Position.SchoolDirector ? Scope.School : Scope.District, p.SchoolId, 2)),
    ];
}
