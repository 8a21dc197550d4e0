using System.Collections.Immutable;
using BarberPro.Graph.Rules.Access;
using BarberPro.Graph.Rules.Auditing;
using BarberPro.Graph.Rules.Backups;
using BarberPro.Graph.Rules.Caching;
using BarberPro.Graph.Rules.Costs;
using BarberPro.Graph.Rules.Databases;
using BarberPro.Graph.Rules.Edge;
using BarberPro.Graph.Rules.Encryption;
using BarberPro.Graph.Rules.Firewall;
using BarberPro.Graph.Rules.Fleets;
using BarberPro.Graph.Rules.LoadBalancing;
using BarberPro.Graph.Rules.Logging;
using BarberPro.Graph.Rules.Messaging;
using BarberPro.Graph.Rules.Monitoring;
using BarberPro.Graph.Rules.Networking;
using BarberPro.Graph.Rules.Platforms;
using BarberPro.Graph.Rules.Recovery;
using BarberPro.Graph.Rules.Scaling;
using BarberPro.Graph.Rules.Secrets;
using BarberPro.Graph.Rules.Storage;

namespace BarberPro.Graph.Rules;

/// <summary>All rules, by code. Listed by hand and not found by reflection: a start pays for what it uses, and a test holds the list to the files.</summary>
public static class RuleBook
{
    /// <summary>Every rule, family by family.</summary>
    public static ImmutableArray<IRule> All { get; } =
    [
        new AlarmsAct(), new AlarmIsHeard(), new PageNamesRunbook(), new PartsOfPageAreQuiet(), new PeriodIsNotShorterThanMetric(),
        new FillingNeedsSeveralPoints(), new OwnMetricSaysWhere(), new SilenceIsDecided(), new TopicReachesSomebody(), new AlarmMetricIsEmitted(),
        new TrailSeesEveryRegion(), new TrailIsValidated(), new TrailHasItsOwnKey(), new TrailIsOn(), new TrailIsWatched(), new ZoneIsSigned(),
        new ZoneIsLogged(), new RecordsAreKept(),
        new VaultHasItsOwnKey(), new VaultIsLocked(), new BackupsLeaveTheRegion(), new RestoresAreTried(), new BackupsAgree(),
        new CacheIsEncrypted(), new CacheSpeaksTls(), new CacheKnowsItsUsers(), new CacheHasItsOwnKey(), new CacheFailsOver(),
        new CacheStandsInNetwork(), new CachePortIsUnusual(), new CacheIsSnapshotted(), new CacheIsPatched(), new DefaultUserMayNothing(),
        new OriginAsksForCertificate(), new EdgeChecksOrigin(), new EdgeTlsIsModern(), new EdgeTellsHsts(), new EdgeKeepsNothingPersonal(),
        new EdgeFiltersRequests(), new EdgeLimitsRates(), new PoolIsProbed(), new EdgeHasSomewhereElse(), new LossIsSeenInTime(),
        new NothingIsWavedThrough(), new RecordsAreProxied(), new PhasesAreSpelled(), new OneRulesetForPhase(), new EdgeShowsItsCertificate(),
        new LifetimesFitThePlan(),
        new SpendingIsTold(), new DayIsNotForecast(), new EverythingIsTagged(),
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
        new RoleIsNotForEverybody(), new RoleIsForOneService(), new NobodyIsAdministrator(), new PoliciesAreOurs(), new ActionsAreNamed(),
        new ResourcesAreNamed(), new NobodyRaisesHimself(), new NobodyFetchesCredentials(), new NobodyCarriesDataOff(),
        new NobodyChangesPermissions(), new NobodyWritesEverywhere(), new PipelineIsNamed(), new StatementsNameWhatExists(), new RoleStaysWithinBoundary(),
        new KeyTurns(), new KeySaysWhoUsesIt(), new KeyIsNotForEverybody(), new DeletedKeyCanReturn(), new KeyAdmitsItsUsers(),
        new ListenerSpeaksTls(), new PlainListenerRedirects(), new NothingListensOnPlainPort(), new TlsPolicyIsExplicit(), new TlsIsModern(),
        new PlainTargetsStandBehindTls(), new BalancerLogsAccess(), new BalancerDropsInvalidHeaders(), new BalancerMitigatesDesync(),
        new BalancerIsProtected(), new TargetsAreChecked(), new PublicBalancerHasFirewall(), new FirewallKnowsBadInputs(), new AlgorithmIsSpelled(),
        new ListenerTellsHsts(), new TargetsAreRoutedTo(), new CertificateRenewsItself(), new TargetIsJudgedByItself(),
        new LogCopyIsKeptAsLong(),
        new LogIsForgotten(), new LogHasItsOwnKey(), new LogIsKeptForYear(), new LogIsKeptAsDecided(), new WritersHaveLogGroup(),
        new CopiedLogIsMasked(),
        new TopicIsEncrypted(), new TopicIsNotPublic(), new TopicRefusesPlainHttp(), new QueueIsEncrypted(), new QueueSetsAside(),
        new QueueRefusesPlainHttp(), new SetAsideIsKeptLonger(),
        new NetworkIsLogged(), new DefaultGroupIsClosed(), new SubnetGivesNoPublicAddress(), new SshIsClosed(), new RemoteDesktopIsClosed(),
        new PlainHttpIsClosed(), new NotEveryPortIsOpen(), new NobodyComesFromEverywhere(), new NotEveryWayOutIsOpen(),
        new ConnectionsAreExplained(), new GroupsAreUsed(), new GroupHoldsItsRules(), new RulesStandAlone(), new InternetEndsAtBalancer(),
        new BothEndsAgree(), new DataIsReachedByItsTier(),
        new RegionComesFromProvider(), new DataIsProtected(), new NothingWaitsForItself(), new AccountIsNamed(),
        new ProxyRequiresTls(), new ProxyPoolIsThePolicys(), new PoolsFitTheServer(),
        new KeyIsOfItsRegion(), new StandbyCanBePromoted(),
        new FleetGrowsFast(), new ScheduleReadsMarketClock(), new ScalingOwnsCapacity(), new RestStandsWhereHonoured(), new TrackingNeverShrinks(),
        new OnlyMetricAlarmsScale(), new ShrinkingRests(), new ScheduleFitsGroup(), new ForecastIsKnown(), new ScalingMetricIsEmitted(),
        new AlarmScalesItsOwnFleet(), new TrackingFillsNothing(), new ThresholdsRise(),
        new SecretHasItsOwnKey(), new SecretIsRotated(), new SecretIsRotatedSoon(), new SecretsAreMasked(), new FunctionsHoldNoSecrets(),
        new BucketIsPrivate(), new BucketHasItsOwnKey(), new BucketIsEncrypted(), new BucketKeepsVersions(), new BucketIsReplicated(),
        new BucketForgets(), new BucketDropsBrokenUploads(), new BucketHasNoLists(), new BucketLogsAccess(), new BucketRefusesPlainHttp(),
        new FirewallHasRules(), new FirewallRulesAct(), new FirewallRefusesLog4j(), new FirewallIsLogged(), new RateCountsVisitors(),
        new FirewallLogHidesSessions(),
    ];
}
