using System.Collections.Immutable;
using BarberPro.Graph.Rules.Caching;
using BarberPro.Graph.Rules.Databases;
using BarberPro.Graph.Rules.Encryption;
using BarberPro.Graph.Rules.Firewall;
using BarberPro.Graph.Rules.Fleets;
using BarberPro.Graph.Rules.LoadBalancing;
using BarberPro.Graph.Rules.Networking;
using BarberPro.Graph.Rules.Scaling;
using BarberPro.Graph.Rules.Secrets;

namespace BarberPro.Graph.Rules;

/// <summary>All rules, by code. Listed by hand and not found by reflection: a start pays for what it uses, and a test holds the list to the files.</summary>
public static class RuleBook
{
    /// <summary>Every rule, family by family.</summary>
    public static ImmutableArray<IRule> All { get; } =
    [
        new CacheIsEncrypted(), new CacheSpeaksTls(), new CacheKnowsItsUsers(), new CacheHasItsOwnKey(), new CacheFailsOver(),
        new CacheStandsInNetwork(), new CachePortIsUnusual(), new CacheIsSnapshotted(), new CacheIsPatched(), new DefaultUserMayNothing(),
        new DatabaseIsEncrypted(), new DatabaseIsPrivate(), new DatabaseSurvivesZone(), new DatabaseIsBackedUp(), new DatabaseIsProtected(),
        new DatabaseKnowsIam(), new DatabaseIsWatchedClosely(), new QueriesAreMeasured(), new InsightsAreEncrypted(), new DatabaseSendsItsLog(),
        new DatabaseLogsQueries(), new DatabaseRefusesPlainText(), new DatabaseIsPatched(), new DatabaseCertificateIsCurrent(),
        new SnapshotsCarryTags(), new CopiedBackupsAreEncrypted(), new DatabasePortIsUnusual(), new DatabaseAdmitsGroupsOnly(),
        new DatabaseHasItsOwnKey(), new DatabaseLeavesSnapshot(), new PasswordIsOurs(), new ReplicasStandApart(), new DatabaseWaitsForItsWindow(),
        new DataSubnetsAreInternal(),
        new GroupUsesTemplate(), new GroupAsksBalancerForHealth(), new GroupTagsItsInstances(), new MetadataNeedsToken(), new MetadataStaysOnHost(),
        new InstanceHasNoPublicAddress(), new StartScriptHoldsNoSecret(), new VolumeIsEncrypted(), new InstanceIsWatchedByMinute(),
        new GroupWarmsUp(), new GroupSurvivesZone(), new SpotFleetHasAlternatives(), new NobodyLogsInWithKey(), new RefreshWatchesAlarms(),
        new ImageIsLookedUp(),
        new KeyTurns(), new KeySaysWhoUsesIt(), new KeyIsNotForEverybody(), new DeletedKeyCanReturn(), new KeyAdmitsItsUsers(),
        new ListenerSpeaksTls(), new PlainListenerRedirects(), new NothingListensOnPlainPort(), new TlsPolicyIsExplicit(), new TlsIsModern(),
        new PlainTargetsStandBehindTls(), new BalancerLogsAccess(), new BalancerDropsInvalidHeaders(), new BalancerMitigatesDesync(),
        new BalancerIsProtected(), new TargetsAreChecked(), new PublicBalancerHasFirewall(), new FirewallKnowsBadInputs(), new AlgorithmIsSpelled(),
        new ListenerTellsHsts(), new TargetsAreRoutedTo(), new CertificateRenewsItself(), new TargetIsJudgedByItself(),
        new NetworkIsLogged(), new DefaultGroupIsClosed(), new SubnetGivesNoPublicAddress(), new SshIsClosed(), new RemoteDesktopIsClosed(),
        new PlainHttpIsClosed(), new NotEveryPortIsOpen(), new NobodyComesFromEverywhere(), new NotEveryWayOutIsOpen(),
        new ConnectionsAreExplained(), new GroupsAreUsed(), new GroupHoldsItsRules(), new RulesStandAlone(), new InternetEndsAtBalancer(),
        new BothEndsAgree(), new DataIsReachedByItsTier(),
        new ProxyRequiresTls(), new ProxyPoolIsThePolicys(), new PoolsFitTheServer(),
        new KeyIsOfItsRegion(),
        new FleetGrowsFast(), new ScheduleReadsMarketClock(), new ScalingOwnsCapacity(), new RestStandsWhereHonoured(), new TrackingNeverShrinks(),
        new OnlyMetricAlarmsScale(), new ShrinkingRests(), new ScheduleFitsGroup(), new ForecastIsKnown(), new ScalingMetricIsEmitted(),
        new AlarmScalesItsOwnFleet(), new TrackingFillsNothing(), new ThresholdsRise(),
        new SecretHasItsOwnKey(), new SecretIsRotated(), new SecretIsRotatedSoon(), new SecretsAreMasked(), new FunctionsHoldNoSecrets(),
        new FirewallHasRules(), new FirewallRulesAct(), new FirewallRefusesLog4j(), new FirewallIsLogged(), new RateCountsVisitors(),
        new FirewallLogHidesSessions(),
    ];
}
