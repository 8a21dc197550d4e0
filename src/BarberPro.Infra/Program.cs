using BarberPro.Infra;
using BarberPro.Policies;

using Pulumi;

// Turns an output inside a string, which would silently end up as a warning text in a name, into an error.
Environment.SetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING", "true");
return await Deployment.RunAsync<PlatformStack>(new StackSource(BuildStack));

static PlatformStack BuildStack()
{
    var load = PolicyFiles.Load(Deployment.Instance.RootDirectory, new Config().Require("policy"));
    return load.Policy is { } policy
        ? new(new(policy))
        : throw new RunException(string.Join('\n', load.Diagnostics));
}
