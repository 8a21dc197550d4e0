using System.Collections.Immutable;

using BarberPro.Graph;
using BarberPro.Infra.Components.Functions;
using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Policies.Functions;
using BarberPro.Policies.Units;
using BarberPro.Preview;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Functions;

/// <summary>A function of the shop that does not exist.</summary>
internal static class FunctionSamples
{
    public static readonly FunctionPolicy Policy = new(ByteSize.FromMebibytes(192), TimeSpan.FromSeconds(47))
    {
        Runtime = new("nodejs24.x", "x86_64", Tracing: false),
    };

    public static AlertRoutes Alerts => new(Output.Create("arn:warning"), Output.Create("arn:critical"), "https://salon.example/runbooks");

    public static LogStore Logs => new(Output.Create("arn:key"), TimeSpan.FromDays(14));

    public static FunctionInputs Inputs => new(
        Samples.Context, Logs, "unit-cost", ImmutableDictionary<string, Input<string>>.Empty.Add("COLOUR", "green"), """{"Statement":[]}""")
    {
        Alerts = Alerts,
    };

    public static FunctionNetwork Network => new([Output.Create("subnet-1"), Output.Create("subnet-2")], Output.Create("sg-1"));

    /// <summary>Records what an action declares, with the repository's own functions at hand.</summary>
    public static Task<ResourceGraph> RecordAsync(Action program) => GraphRecorder.RecordAsync(program, new() { RootDirectory = Repository.Root });
}
