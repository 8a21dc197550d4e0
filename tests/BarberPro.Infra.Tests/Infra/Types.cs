namespace BarberPro.Infra.Tests.Infra;

/// <summary>Type tokens of the resources that tests ask for.</summary>
internal static class Types
{
    public const string Alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
    public const string AwsProvider = "pulumi:providers:aws";
    public const string Balancer = "aws:lb/loadBalancer:LoadBalancer";
    public const string Bucket = "aws:s3/bucket:Bucket";
    public const string BucketObject = "aws:s3/bucketObjectv2:BucketObjectv2";
    public const string Certificate = "aws:acm/certificate:Certificate";
    public const string CertificateValidation = "aws:acm/certificateValidation:CertificateValidation";
    public const string CloudflareBalancer = "cloudflare:index/loadBalancer:LoadBalancer";
    public const string CloudflareMonitor = "cloudflare:index/loadBalancerMonitor:LoadBalancerMonitor";
    public const string CloudflarePool = "cloudflare:index/loadBalancerPool:LoadBalancerPool";
    public const string Canary = "aws:synthetics/canary:Canary";
    public const string Certificate = "aws:acm/certificate:Certificate";
    public const string CertificateValidation = "aws:acm/certificateValidation:CertificateValidation";
    public const string Dashboard = "aws:cloudwatch/dashboard:Dashboard";
    public const string DnsRecord = "cloudflare:index/dnsRecord:DnsRecord";
    public const string Egress = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";
    public const string Group = "aws:autoscaling/group:Group";
    public const string Ingress = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
    public const string Key = "aws:kms/key:Key";
    public const string LaunchTemplate = "aws:ec2/launchTemplate:LaunchTemplate";
    public const string LifecycleHook = "aws:autoscaling/lifecycleHook:LifecycleHook";
    public const string Listener = "aws:lb/listener:Listener";
    public const string ListenerRule = "aws:lb/listenerRule:ListenerRule";
    public const string LogGroup = "aws:cloudwatch/logGroup:LogGroup";
    public const string LogMetricFilter = "aws:cloudwatch/logMetricFilter:LogMetricFilter";
    public const string NatGateway = "aws:ec2/natGateway:NatGateway";
    public const string Page = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
    public const string Parameter = "aws:ssm/parameter:Parameter";
    public const string Policy = "aws:autoscaling/policy:Policy";
    public const string PrefixList = "aws:ec2/managedPrefixList:ManagedPrefixList";
    public const string Profile = "aws:iam/instanceProfile:InstanceProfile";
    public const string Queue = "aws:sqs/queue:Queue";
    public const string Role = "aws:iam/role:Role";
    public const string Route = "aws:ec2/route:Route";
    public const string RouteTable = "aws:ec2/routeTable:RouteTable";
    public const string RouteTableAssociation = "aws:ec2/routeTableAssociation:RouteTableAssociation";
    public const string Ruleset = "cloudflare:index/ruleset:Ruleset";
    public const string Schedule = "aws:autoscaling/schedule:Schedule";
    public const string SecurityGroup = "aws:ec2/securityGroup:SecurityGroup";
    public const string Subnet = "aws:ec2/subnet:Subnet";
    public const string TargetGroup = "aws:lb/targetGroup:TargetGroup";
    public const string TrustStore = "aws:lb/trustStore:TrustStore";
    public const string Subscription = "aws:sns/topicSubscription:TopicSubscription";
    public const string Topic = "aws:sns/topic:Topic";
    public const string TopicPolicy = "aws:sns/topicPolicy:TopicPolicy";
    public const string VpcEndpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";
    public const string WebAcl = "aws:wafv2/webAcl:WebAcl";
    public const string ZoneSetting = "cloudflare:index/zoneSetting:ZoneSetting";
}
