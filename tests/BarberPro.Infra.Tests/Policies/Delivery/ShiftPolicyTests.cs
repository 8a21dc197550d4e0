using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Tests.Policies.Delivery;

public sealed class ShiftPolicyTests
{
    [Theory]
    [InlineData("loadBalancing: { traffic: { blue: 90, green: 10 } }")]
    [InlineData("loadBalancing: { traffic: { blue: 10, green: 90 } }")]
    [InlineData("loadBalancing: { traffic: { blue: 50, green: 50 } }")]
    [InlineData("loadBalancing: { traffic: { blue: 0, green: 100 } }")]
    [InlineData("loadBalancing: { traffic: { blue: 70, green: 30 } }", "BP2305: blue is 70 and green is 30; expected one of both to be a step of delivery.shift: 0, 10, 50, 100")]
    [InlineData("loadBalancing: { traffic: { blue: 99, green: 1 } }", "BP2305: blue is 99 and green is 1; expected one of both to be a step of delivery.shift: 0, 10, 50, 100")]
    [Requirement("LB-9")]
    public void A_weight_is_one_of_the_steps(string overlay, params string?[] problems) => Contradictions.Expect(overlay, problems);

    [Theory]
    [InlineData("delivery: { shift: { steps: [{ weight: 100, wait: 5m, alarms: [a] }] } }")]
    [InlineData("delivery: { shift: { steps: [{ weight: 50, wait: 5m, alarms: [a] }, { weight: 50, wait: 5m, alarms: [a] }] } }", "BP3501: steps[1].weight is 50; expected more than the step before, 50", "BP3501: the last weight is 50; expected 100, all traffic")]
    [InlineData("delivery: { shift: { steps: [] } }", "BP1006: steps has 0 items; expected 1 to 10")]
    public void Steps_rise_to_all_traffic(string overlay, params string?[] problems) => Contradictions.Expect(overlay, problems);

    [Fact]
    public void An_alarm_of_a_service_is_one_of_each_service()
    {
        var step = Stacks.Policy(Stacks.ProdAr).Delivery.Shift.Steps[0] with { Alarms = ["{service}-{colour}-slow", "errors"] };

        Assert.Equal(["api-green-slow", "errors", "web-green-slow"], step.AlarmsFor(["web", "api"], "green").AsEnumerable());
    }

    [Theory]
    [EveryStack]
    public async Task Every_alarm_that_is_watched_is_declared(string stack)
    {
        var policy = Stacks.Policy(stack);
        var declared = (await Stacks.Primary(stack)).Resources.Where(node => node.Type.StartsWith("aws:cloudwatch/", StringComparison.Ordinal)).Select(node => node.Name).ToHashSet();

        var watched = from step in policy.Delivery.Shift.Steps
                      from colour in Enum.GetNames<Colour>()
                      from alarm in step.AlarmsFor(policy.Fleets.Services.Select(service => service.Name), colour.ToLowerInvariant())
                      select alarm;

        Assert.Empty(watched.Except(declared));
    }
}
