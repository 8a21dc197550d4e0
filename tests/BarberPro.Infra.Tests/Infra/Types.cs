namespace BarberPro.Infra.Tests.Infra;

/// <summary>Type tokens of the resources that tests ask for.</summary>
internal static class Types
{
    public const string Alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
    public const string AwsProvider = "pulumi:providers:aws";
    public const string Balancer = "aws:lb/loadBalancer:LoadBalancer";
    public const string Bucket = "aws:s3/bucket:Bucket";
    public const string Cache = "aws:elasticache/replicationGroup:ReplicationGroup";
    public const string CacheUser = "aws:elasticache/user:User";
    public const string Certificate = "aws:acm/certificate:Certificate";
    public const string CertificateValidation = "aws:acm/certificateValidation:CertificateValidation";
    public const string Database = "aws:rds/instance:Instance";
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
    public const string MetricFilter = "aws:cloudwatch/logMetricFilter:LogMetricFilter";
    public const string NatGateway = "aws:ec2/natGateway:NatGateway";
    public const string Parameter = "aws:ssm/parameter:Parameter";
    public const string Policy = "aws:autoscaling/policy:Policy";
    public const string Profile = "aws:iam/instanceProfile:InstanceProfile";
    public const string Proxy = "aws:rds/proxy:Proxy";
    public const string ProxyPool = "aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup";
    public const string Queue = "aws:sqs/queue:Queue";
    public const string ReplicaKey = "aws:kms/replicaKey:ReplicaKey";
    public const string Role = "aws:iam/role:Role";
    public const string Route = "aws:ec2/route:Route";
    public const string RouteTable = "aws:ec2/routeTable:RouteTable";
    public const string RolePolicy = "aws:iam/rolePolicy:RolePolicy";
    public const string RouteTableAssociation = "aws:ec2/routeTableAssociation:RouteTableAssociation";
    public const string Schedule = "aws:autoscaling/schedule:Schedule";
    public const string Secret = "aws:secretsmanager/secret:Secret";
    public const string SecurityGroup = "aws:ec2/securityGroup:SecurityGroup";
    public const string ServerParameters = "aws:rds/parameterGroup:ParameterGroup";
    public const string Subnet = "aws:ec2/subnet:Subnet";
    public const string TargetGroup = "aws:lb/targetGroup:TargetGroup";
    public const string VpcEndpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";
}
