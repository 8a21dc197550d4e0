using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>When a page goes out, and when it is repeated (AL-01, MON-13).</summary>
/// <param name="Wait">How long a page waits for announced works to be noticed, whole seconds up to 5 min; every page is late by it.</param>
/// <param name="Settle">How long pages stay silent after announced works, whole seconds up to 30 min: alarms need a while to clear.</param>
/// <param name="EscalateAfter">How long a page may stand without an answer until it goes to the escalation contacts, 5 min to 2 h.</param>
/// <param name="AnswerHolds">How long an answer keeps pages from being repeated, 5 min to 1 day.</param>
public sealed record PagingPolicy(TimeSpan Wait, TimeSpan Settle, TimeSpan EscalateAfter, TimeSpan AnswerHolds)
{
    internal static PagingPolicy Read(PolicyReader paging) => new(
        paging.Require("wait", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5)),
        paging.Require("settle", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(30)),
        paging.Require("escalateAfter", Durations.Minutes, TimeSpan.FromMinutes(5), TimeSpan.FromHours(2)),
        paging.Require("answerHolds", Durations.Minutes, TimeSpan.FromMinutes(5), TimeSpan.FromDays(1)));
}
