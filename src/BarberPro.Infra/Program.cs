using BarberPro.Infra;
using BarberPro.Policies;

using Pulumi;

// Turns an output inside a string, which would silently end up as a warning text in a name, into an error.
Environment.SetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING", "true");
return await Deployment.RunAsync<PlatformStack>(new StackSource(BuildStack));

static PlatformStack BuildStack()
{
    var config = new Config();
    var load = PolicyFiles.Load(Deployment.Instance.RootDirectory, config.Require("policy"));
    return load.Policy is { } policy
        ? new(new(policy, policy.Edge.OwnsZone ? new(config.RequireSecret("originPullCertificate"), config.RequireSecret("originPullKey")) : null))
        : throw new RunException(string.Join('\n', load.Diagnostics));
}
