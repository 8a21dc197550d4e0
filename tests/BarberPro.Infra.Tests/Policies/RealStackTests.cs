using BarberPro.Policies;
using BarberPro.Policies.Networking;
using BarberPro.Policies.Units;

namespace BarberPro.Infra.Tests.Policies;

public sealed class RealStackTests
{
    [Theory]
    [InlineData("dev")]
    [InlineData("prod-ar")]
    public void A_committed_stack_loads_without_diagnostics(string stack)
    {
        var load = PolicyFiles.Load(Repository.Root, stack);

        Assert.Empty(load.Diagnostics);
        Assert.Equal(stack, load.Policy!.Platform.Environment);
    }

    [Fact]
    public void Production_has_the_figures_of_the_requirement_table()
    {
        var fleets = MemorySource.Real.Load("prod-ar").Policy!.Fleets;

        Assert.Equal(["web 3 15", "api 2 10", "booking 2 8"], fleets.Services.Select(service => $"{service.Name} {service.MinSize} {service.MaxSize}"));
        Assert.Equal(new Percent(70), fleets.Scaling.Cpu.Target);
        Assert.Equal(TimeSpan.FromMilliseconds(200), fleets.Scaling.ResponseTime.High.Above);
        Assert.Equal(["morning 09:00 12:00 1.5", "evening 17:00 20:00 2.0"], fleets.Schedule.Peaks.Select(peak => $"{peak.Name} {peak.Start:HH:mm} {peak.End:HH:mm} {peak.Factor}"));
        Assert.Equal(new Money("USD", 0.2016m), fleets.ReservedCommitmentPerHour);
    }

    [Fact]
    public void Development_differs_from_production_by_its_overlay_alone()
    {
        var (dev, production) = (MemorySource.Real.Load("dev").Policy!, MemorySource.Real.Load("prod-ar").Policy!);

        Assert.Equal(NatGateways.Single, dev.Networking.NatGateways);
        Assert.Empty(dev.Networking.Endpoints.Interface);
        Assert.Empty(dev.Fleets.Schedule.Peaks);
        Assert.Equal(production.Fleets.Scaling.Predictive, dev.Fleets.Scaling.Predictive);
        Assert.Equal("Database, Cache", string.Join(", ", dev.Fleets.Services[1].Reaches));
    }

    [Fact]
    public void Every_concern_of_the_record_has_a_file()
    {
        var described = BarberPro.Policies.Reading.PolicyReader.Describe(StackPolicy.Read).Keys.Select(key => key.Key);

        Assert.Equal(StackPolicy.Concerns, described);
        Assert.Equal(StackPolicy.Concerns.Select(concern => $"{concern.ToLowerInvariant()}.yml").Order(StringComparer.Ordinal), MemorySource.Real.List("config/base").Order(StringComparer.Ordinal));
    }
}
