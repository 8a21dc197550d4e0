using BarberPro.Preview;

namespace BarberPro.Infra.Tests.Preview;

public sealed class WarmUpTests
{
    [Fact]
    public async Task Its_sample_can_be_recorded_or_nothing_would_be_warm()
    {
        var graph = await GraphRecorder.RecordAsync(WarmUp.Sample);

        Assert.NotEmpty(graph.Resources);
        Assert.Contains(graph.Resources, node => node.References.Length > 0);
        Assert.Contains(graph.Resources, node => node.Secrets.Length > 0);
    }

    [Fact]
    public async Task It_disturbs_no_recording_that_runs_beside_it()
    {
        var warming = WarmUp.StartAsync();

        var graph = await GraphRecorder.RecordAsync(WarmUp.Sample);
        await warming;

        Assert.Equal(graph.Resources.Select(node => node.Urn), (await GraphRecorder.RecordAsync(WarmUp.Sample)).Resources.Select(node => node.Urn));
    }
}
