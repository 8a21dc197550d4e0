using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Logging;

/// <summary>A query on one event of the application.</summary>
/// <param name="Name">Name of the query.</param>
/// <param name="Event">Value of the field <c>event</c>.</param>
/// <param name="By">Field of the log line that the count is split by.</param>
public sealed record EventQueryPolicy(string Name, string Event, string By)
{
    internal static EventQueryPolicy Read(PolicyReader query) => new(
        query.Name,
        query.Require("event", Texts.EventName),
        query.Require("by", Texts.OneOf("event", "country", "colo", "province", "currency")));
}
