using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Functions;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Lambda;
using Pulumi.Aws.Lambda.Inputs;

namespace BarberPro.Infra.Components.Functions;

/// <summary>A function of ours: its code, its log, its role, and the alarm on its failures.</summary>
/// <remarks>
/// No concurrency is reserved: a fresh account has too little for AWS to set any aside, and whoever calls these functions calls them one at a time.
/// </remarks>
public sealed class PackagedFunction : ComponentResource
{
    /// <summary>Declares the function.</summary>
    public PackagedFunction(string name, FunctionPolicy policy, FunctionInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:functions:PackagedFunction", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var names = inputs.Context.Names;
        var log = EncryptedLog.Declare(name, names.Path("functions", name), inputs.Logs, inside);
        var role = new Role(name, new()
        {
            Description = $"Runs the function {inputs.Code}",

            // Lambda sends no source account; a role is passed to it inside its own account only.
            AssumeRolePolicy = AccessDocument.Trust("lambda.amazonaws.com", account: null),
            Path = inputs.Context.IamPath,
            PermissionsBoundary = inputs.Context.Boundary,
        }, inside);
        var run = new RolePolicy(ResourceNames.Logical(name, "run"), new()
        {
            Role = role.Id,
            Policy = log.Arn.Apply(arn => FunctionAccess.Of(arn, inputs.Context, policy.Runtime.Tracing, inputs.Network is not null)),
        }, inside);
        var access = new RolePolicy(ResourceNames.Logical(name, "access"), new() { Role = role.Id, Policy = inputs.Access }, inside);

        // AWS refuses a function in a network whose role cannot make interfaces yet, and the first call must not come before the last right.
        var function = new Function(name, Describe(name, policy, inputs, log, role), new() { Parent = this, DependsOn = { run, access } });
        var alarms = new AlarmScope(name, names, inputs.Alerts, inside);
        _ = alarms.Warn(
            $"{inputs.Code}-errors",
            $"The function {inputs.Code} failed; its log {names.Path("functions", name)} tells why",
            new("AWS/Lambda", "Errors", "Sum", [new("FunctionName", names.Physical(name))]),
            AlarmLimit.Above(0, AlarmWindow.For(TimeSpan.FromMinutes(1))));

        Arn = function.Arn;
        FunctionName = function.Name;
        RoleArn = role.Arn;
        RegisterOutputs();
    }

    /// <summary>ARN of the function.</summary>
    [Output]
    public Output<string> Arn { get; private set; }

    /// <summary>Name of the function.</summary>
    [Output]
    public Output<string> FunctionName { get; private set; }

    /// <summary>ARN of the role that it runs in, for resource policies that admit it.</summary>
    [Output]
    public Output<string> RoleArn { get; private set; }

    private static FunctionArgs Describe(string name, FunctionPolicy policy, FunctionInputs inputs, LogGroup log, Role role)
    {
        var code = FunctionArchive.Of(inputs.Code);
        var args = new FunctionArgs
        {
            Name = inputs.Context.Names.Physical(name),
            Runtime = policy.Runtime.Name,
            Architectures = { policy.Runtime.Architecture },
            Handler = FunctionArchive.Handler,
            Code = code.Archive,
            SourceCodeHash = code.Hash,
            MemorySize = policy.Memory.Mebibytes,
            Timeout = (int)policy.Timeout.TotalSeconds,
            Role = role.Arn,
            LoggingConfig = new FunctionLoggingConfigArgs { LogFormat = "JSON", LogGroup = log.Name },
            TracingConfig = new FunctionTracingConfigArgs { Mode = policy.Runtime.Tracing ? "Active" : "PassThrough" },
            Environment = new FunctionEnvironmentArgs { Variables = EnvironmentOf(inputs) },
        };
        if (inputs.Network is { } network)
        {
            args.VpcConfig = new FunctionVpcConfigArgs { SubnetIds = network.Subnets, SecurityGroupIds = { network.SecurityGroup } };
        }

        return args;
    }

    private static InputMap<string> EnvironmentOf(FunctionInputs inputs)
    {
        var variables = new InputMap<string>();
        foreach (var (name, value) in inputs.Environment)
        {
            variables.Add(name, value);
        }

        return variables;
    }
}
