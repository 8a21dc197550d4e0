using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Backups;

/// <summary>The regular restore of the database, that somebody looks at: a backup that was never restored is a hope (DR-4).</summary>
/// <param name="Name">Name of the test; the account knows it, so only one stack of an account may use it.</param>
/// <param name="Selection">Name of what is restored.</param>
/// <param name="Day">Day of the month, 1 to 28.</param>
/// <param name="At">Time of the day, in the market's time zone.</param>
/// <param name="StartWindow">How late it may start, whole hours from 1 to 168.</param>
/// <param name="SelectionWindow">How old the youngest backup may be, 1 to 365 days.</param>
/// <param name="ValidationWindow">How long the restored database stays for being looked at, whole hours from 1 to 168.</param>
public sealed record RestoreTestPolicy(string Name, string Selection, int Day, TimeOnly At, TimeSpan StartWindow, TimeSpan SelectionWindow, TimeSpan ValidationWindow)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    internal static RestoreTestPolicy Read(PolicyReader test) => new(
        test.Require("name", Texts.RestoreTestName),
        test.Require("selection", Texts.RestoreTestName),
        test.Require("day", Scalars.Count, 1, 28),
        test.Require("at", Scalars.TimeOfDay),
        test.Require("startWindow", Durations.Hours, Hour, TimeSpan.FromHours(168)),
        test.Require("selectionWindow", Durations.Days, TimeSpan.FromDays(1), TimeSpan.FromDays(365)),
        test.Require("validationWindow", Durations.Hours, Hour, TimeSpan.FromHours(168)));
}
