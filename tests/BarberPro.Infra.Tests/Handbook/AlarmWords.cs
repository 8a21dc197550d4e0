namespace BarberPro.Infra.Tests.Handbook;

/// <summary>What a human can say of one kind of alarm; its figures come from the graph.</summary>
public sealed class AlarmWords
{
    /// <summary>What it means that it rings.</summary>
    public string Means { get; set; } = "";

    /// <summary>What it usually was, the likeliest first.</summary>
    public string[] Causes { get; set; } = [];

    /// <summary>Where to look.</summary>
    public string[] Look { get; set; } = [];

    /// <summary>Saved queries that help, by the last part of their names.</summary>
    public string[] Queries { get; set; } = [];

    /// <summary>What to do, in this order.</summary>
    public string[] Act { get; set; } = [];
}

/// <summary>A chapter of the page of alarms, as a file of <c>docs/templates/alarms</c> writes it.</summary>
public sealed class AlarmChapter
{
    /// <summary>Its heading.</summary>
    public string Title { get; set; } = "";

    /// <summary>What its alarms have in common.</summary>
    public string About { get; set; } = "";

    /// <summary>The words of each kind; a kind is the anchor that the alarms' descriptions end with.</summary>
    public Dictionary<string, AlarmWords> Alarms { get; set; } = [];
}
