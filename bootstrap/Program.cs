using BarberPro.Bootstrap;
using BarberPro.Infra;
using BarberPro.Policies;
using BarberPro.Policies.Bootstrapping;

using Pulumi;

// Turns an output inside a string, which would silently end up as a warning text in a name, into an error.
Environment.SetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING", "true");
return await Deployment.RunAsync<BootstrapStack>(new StackSource(BuildStack));

static BootstrapStack BuildStack()
{
    var repository = Path.Combine(Deployment.Instance.RootDirectory, "..");
    var bootstrap = BootstrapFile.Load(repository);
    var environment = PolicyFiles.Load(repository, new Config().Require("policy"));
    return bootstrap.Policy is { } policy && environment.Policy is { } stack
        ? new(policy, stack)
        : throw new RunException(string.Join('\n', [.. bootstrap.Diagnostics, .. environment.Diagnostics]));
}
