namespace PaLineBot.Rules.Calendar;

/// <summary>ปีงบประมาณ n: 1 October of n-1 to 30 September of n (pa-domain §11.1, S002).</summary>
/// <param name="Label">Buddhist-era year of its 30 September, for example 2570.</param>
public readonly record struct FiscalYear(int Label) : IComparable<FiscalYear>
{
    /// <summary>Buddhist era minus common era.</summary>
    public const int BuddhistOffset = 543;

    /// <summary>The fiscal year a day falls in.</summary>
    public static FiscalYear Of(DateOnly day) => new(day.Year + BuddhistOffset + (day.Month >= 10 ? 1 : 0));

    /// <summary>The fiscal year in Thailand at a moment.</summary>
    public static FiscalYear Of(DateTimeOffset moment) => Of(ThaiDate.DayOf(moment));

    /// <summary>1 October. Throws <see cref="ArgumentOutOfRangeException"/> for a label that no calendar has.</summary>
    public DateOnly Start => new(Label - BuddhistOffset - 1, 10, 1);

    /// <summary>30 September. Throws <see cref="ArgumentOutOfRangeException"/> for a label that no calendar has.</summary>
    public DateOnly End => new(Label - BuddhistOffset, 9, 30);

    /// <summary>1 September: the month in which agreements are evaluated (pa-domain §2, S001 §2.2.4). Throws as the others do.</summary>
    public DateOnly EvaluationStart => new(Label - BuddhistOffset, 9, 1);

    /// <summary>The year after.</summary>
    public FiscalYear Next => new(Label + 1);

    /// <summary>The year before.</summary>
    public FiscalYear Previous => new(Label - 1);

    /// <summary>The day, or null when it falls in another year: what was set for last year is no date of this one.</summary>
    public DateOnly? Own(DateOnly? day) => day is { } d && Contains(d) ? d : null;

    /// <summary>Whether a day falls in this year.</summary>
    public bool Contains(DateOnly day) => Of(day) == this;

    /// <inheritdoc />
    public int CompareTo(FiscalYear other) => Label.CompareTo(other.Label);

    /// <inheritdoc />
    public override string ToString() => Label.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
