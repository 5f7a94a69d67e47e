namespace PaLineBot.Liff;

/// <summary>Who may call an endpoint of the mini-app. What one may not see does not exist: 404.</summary>
public enum Access
{
    /// <summary>Anybody; nothing personal is answered.</summary>
    Anyone,

    /// <summary>A person of the district, linked to the LINE account that signed in. Which agreements and evidence are theirs to see, each statement says.</summary>
    Person,

    /// <summary>Who decides on others' agreements; a submission that is not theirs to decide is 404.</summary>
    Superior,

    /// <summary>Who leads a school: its director or who acts for them.</summary>
    Director,

    /// <summary>Who decides on the directors of the schools: the district's director or who acts for them.</summary>
    District,
}
