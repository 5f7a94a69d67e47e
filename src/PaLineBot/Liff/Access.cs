namespace PaLineBot.Liff;

/// <summary>Who may call an endpoint of the mini-app. What one may not see does not exist: 404 (design.md §9).</summary>
public enum Access
{
    /// <summary>Anybody; nothing personal is answered.</summary>
    Anyone,

    /// <summary>A person of the district, linked to the LINE account that signed in.</summary>
    Person,

    /// <summary>A person, about their own agreement; another's is 404.</summary>
    Owner,

    /// <summary>The owner of the agreement or who decides on it; for others 404.</summary>
    OwnerOrSuperior,

    /// <summary>Who decides on others' agreements; a submission that is not theirs to decide is 404.</summary>
    Superior,

    /// <summary>The school's director or who acts for them.</summary>
    Director,
}
