using System.Collections.Immutable;
using BarberPro.Graph.Rules.Fleets;
using BarberPro.Graph.Rules.LoadBalancing;
using BarberPro.Graph.Rules.Scaling;

namespace BarberPro.Graph.Rules;

/// <summary>All rules, by code. Listed by hand and not found by reflection: a start pays for what it uses, and a test holds the list to the files.</summary>
public static class RuleBook
{
    /// <summary>Every rule, family by family.</summary>
    public static ImmutableArray<IRule> All { get; } =
    [
        new GroupUsesTemplate(), new GroupAsksBalancerForHealth(), new GroupTagsItsInstances(), new MetadataNeedsToken(), new MetadataStaysOnHost(),
        new InstanceHasNoPublicAddress(), new StartScriptHoldsNoSecret(), new VolumeIsEncrypted(), new InstanceIsWatchedByMinute(),
        new GroupWarmsUp(), new GroupSurvivesZone(), new SpotFleetHasAlternatives(), new NobodyLogsInWithKey(), new RefreshWatchesAlarms(),
        new ImageIsLookedUp(),
        new ListenerSpeaksTls(), new PlainListenerRedirects(), new NothingListensOnPlainPort(), new TlsPolicyIsExplicit(), new TlsIsModern(),
        new PlainTargetsStandBehindTls(), new BalancerLogsAccess(), new BalancerDropsInvalidHeaders(), new BalancerMitigatesDesync(),
        new BalancerIsProtected(), new TargetsAreChecked(), new PublicBalancerHasFirewall(), new FirewallKnowsBadInputs(), new AlgorithmIsSpelled(),
        new ListenerTellsHsts(), new TargetsAreRoutedTo(), new CertificateRenewsItself(), new TargetIsJudgedByItself(),
        new FleetGrowsFast(), new ScheduleReadsMarketClock(), new ScalingOwnsCapacity(), new RestStandsWhereHonoured(), new TrackingNeverShrinks(),
        new OnlyMetricAlarmsScale(), new ShrinkingRests(), new ScheduleFitsGroup(), new ForecastIsKnown(), new ScalingMetricIsEmitted(),
        new AlarmScalesItsOwnFleet(), new TrackingFillsNothing(), new ThresholdsRise(),
    ];
}
