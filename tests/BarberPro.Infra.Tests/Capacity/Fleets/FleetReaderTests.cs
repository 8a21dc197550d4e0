using System.Text;

using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Fleets.Reading;
using BarberPro.Graph;
using BarberPro.Graph.Serialization;
using BarberPro.Graph.Values;
using BarberPro.Infra.Tests.Infra;

using Types = BarberPro.Infra.Tests.Infra.Types;

namespace BarberPro.Infra.Tests.Capacity.Fleets;

public sealed class FleetReaderTests
{
    [Theory]
    [EveryStack]
    public async Task Every_stack_can_be_read(string stack)
    {
        var reading = FleetReader.Read(await Stacks.Graph(stack));

        Assert.Empty(reading.Problems);
        Assert.NotEmpty(reading.Fleets);
    }

    [Fact]
    [Requirement("LB-9")]
    public async Task The_colour_that_carries_weight_is_the_live_one()
    {
        var fleets = FleetReader.Read(await Stacks.Primary(Stacks.ProdAr)).Fleets;

        Assert.Equal(["api-blue", "booking-blue", "web-blue"], fleets.Where(fleet => fleet.IsLive).Select(fleet => fleet.Name));
        Assert.Equal(["api-green", "booking-green", "web-green"], fleets.Where(fleet => !fleet.IsLive).Select(fleet => fleet.Name));
    }

    [Fact]
    public async Task A_fleet_is_what_the_graph_declares()
    {
        var policy = Stacks.Policy(Stacks.ProdAr).Fleets;
        var fleet = await Fleet("api-blue");

        Assert.Equal((2, 10, 3, "us-east-1"), (fleet.MinSize, fleet.MaxSize, fleet.Zones, fleet.Region));
        Assert.Equal(policy.Instances.Types.AsEnumerable(), fleet.InstanceTypes);
        Assert.Equal(new PurchaseMix(0, 60), fleet.Purchase);
        Assert.Equal((policy.Lifecycle.Warmup, policy.Lifecycle.Cooldown, policy.Lifecycle.HealthCheckGrace), (fleet.Warmup, fleet.DefaultCooldown, fleet.HealthCheckGrace));
        Assert.Equal(new MaintenanceDeclaration(100, 200), fleet.Maintenance);
        Assert.Equal(new AgentDeclaration(policy.Agent.Flush, TimeSpan.FromSeconds(5)), fleet.Agent);
        var target = Assert.Single(fleet.TargetGroups);
        Assert.Equal(("round_robin", 100, TimeSpan.FromSeconds(30), TimeSpan.Zero), (target.Algorithm, target.Weight, target.CheckInterval, target.SlowStart));
        Assert.Equal(10, fleet.Schedules.Length);
        Assert.False(Assert.Single(fleet.Forecasts).Acts);
        Assert.All(fleet.Trackings, tracking => Assert.False(tracking.ScalesIn));
    }

    [Fact]
    public async Task A_hook_holds_a_leaving_instance_back() => Assert.Equal(TimeSpan.FromMinutes(2), (await Fleet("booking-blue")).TerminationHook);

    [Fact]
    public async Task Policies_come_with_their_alarms()
    {
        var fleet = await Fleet("booking-blue");

        var fast = fleet.Steps.Single(step => step.Name == "booking-blue-fast");
        Assert.Equal(["booking-blue-fast", "booking-blue-fast-net", "booking-blue-fast-slots"], fast.Alarms.Select(alarm => alarm.Name));
        Assert.Equal((AdjustmentType.PercentChangeInCapacity, 3, 200), (fast.Adjustment, fast.MinMagnitude, Assert.Single(fast.Steps).Adjustment));
        var idle = Assert.Single(fleet.Simples).Alarms.Single(alarm => alarm.Name == "booking-blue-idle");
        Assert.Equal((3, 3, 1d, Comparison.GreaterThanOrEqualToThreshold), (idle.EvaluationPeriods, idle.DatapointsToAlarm, idle.Threshold, idle.Comparison));
        Assert.Equal(TimeSpan.FromMinutes(5), idle.Measure.Period);
    }

    [Theory]
    [InlineData(0.05, 20, 3, 100, 5, 1)]
    [InlineData(0.05, 20, 3, double.NaN, double.NaN, 1)]
    [InlineData(0.2, 20, 3, 100, 5, 0)]
    [InlineData(0.05, 20, 3, 1000, 5, 0)]
    [InlineData(0.05, 20, 1, 0, 0, double.NaN)]
    public async Task Metric_math_of_the_graph_computes_what_it_says(double responseTime, double cpu, double instances, double bookings, double waiting, double expected)
    {
        var idle = Assert.Single((await Fleet("booking-blue")).Simples).Alarms.Single(alarm => alarm.Name == "booking-blue-idle").Measure;
        double[] values = [.. idle.Metrics.Select(metric => metric.Name switch
        {
            "TargetResponseTime" => responseTime,
            "CPUUtilization" => cpu,
            "GroupInServiceInstances" => instances,
            "BookingRequests" => bookings,
            _ => waiting,
        })];

        Assert.Equal(expected, idle.Expression.Evaluate(values));
    }

    [Fact]
    public async Task A_saved_graph_says_the_same()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var saved = GraphReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(GraphJson.Text(graph))), "graph.json").Graph!;

        Assert.Equal(FleetReader.Read(graph).Fleets.Select(fleet => (fleet.Name, fleet.MaxSize, fleet.Steps.Length)), FleetReader.Read(saved).Fleets.Select(fleet => (fleet.Name, fleet.MaxSize, fleet.Steps.Length)));
    }

    [Theory]
    [InlineData("api-blue", Types.Group, "maxSize", null, "aws:autoscaling/group:Group api-blue: maxSize: is missing or not known yet; expected a number")]
    [InlineData("api-blue", Types.Group, "vpcZoneIdentifiers", null, "aws:autoscaling/group:Group api-blue: vpcZoneIdentifiers: is missing or not known yet; expected the subnets in which instances are launched")]
    [InlineData("api-blue", Types.Group, "minSize", "many", "aws:autoscaling/group:Group api-blue: minSize: is \"many\"; expected a number")]
    [InlineData("api-blue-fast", Types.Alarm, "period", "15", "aws:cloudwatch/metricAlarm:MetricAlarm api-blue-fast: period: is 15; expected 10, 20, 30 or whole minutes in seconds")]
    [InlineData("api-blue-fast", Types.Alarm, "comparisonOperator", "Odd", "aws:cloudwatch/metricAlarm:MetricAlarm api-blue-fast: comparisonOperator: is Odd; expected one of GreaterThanThreshold, GreaterThanOrEqualToThreshold, LessThanThreshold, LessThanOrEqualToThreshold")]
    [InlineData("api-blue-weekend-begins", Types.Schedule, "recurrence", "daily", "aws:autoscaling/schedule:Schedule api-blue-weekend-begins: recurrence: is daily; expected minute, hour, day, month and weekday such as 45 8 * * 1-5")]
    public async Task What_cannot_be_read_is_told_with_resource_and_property(string name, string type, string property, string? value, string expected)
    {
        var graph = await Changed(name, type, property, value is null ? GraphValue.Null : GraphValue.Of(value));

        var reading = FleetReader.Read(graph);

        Assert.Equal(expected, Assert.Single(reading.Problems).ToString());
        Assert.DoesNotContain(reading.Fleets, fleet => fleet.Name == "api-blue");
        Assert.Contains(reading.Fleets, fleet => fleet.Name == "web-blue");
    }

    [Fact]
    public async Task Two_subnets_in_one_zone_are_one_zone()
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var group = graph.OfType(Types.Group).Single(node => node.Name == "api-blue");
        var subnets = group.References.Where(reference => reference.Property.StartsWith("vpcZoneIdentifiers", StringComparison.Ordinal)).Select(reference => reference.Urn).ToArray();
        var together = new ResourceGraph(graph.Project, graph.Stack, graph.Outputs, graph.Resources.Select(node => subnets[1..].Contains(node.Urn)
            ? node with { Inputs = GraphValue.Map([new GraphMember("availabilityZoneId", GraphValue.Of("elsewhere"))]) }
            : node));

        Assert.Equal(3, subnets.Length);
        Assert.Equal(2, FleetReader.Read(together).Fleets.Single(fleet => fleet.Name == "api-blue").Zones);
    }

    [Fact]
    public async Task All_problems_are_told_at_once()
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var bare = new ResourceGraph(graph.Project, graph.Stack, graph.Outputs, graph.Resources.Select(node => node.Type == Types.Group ? node with { Inputs = GraphValue.EmptyMap } : node));

        Assert.Equal(6, FleetReader.Read(bare).Problems.Count(problem => problem.Property == "maxSize"));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(5, 3)]
    [InlineData(10, 6)]
    [InlineData(15, 9)]
    [Requirement("ASG-MIX-1")]
    public void A_part_of_an_instance_is_bought_on_demand(int size, int onDemand) => Assert.Equal(onDemand, new PurchaseMix(0, 60).OnDemandOf(size));

    private static async Task<FleetDeclaration> Fleet(string name) => FleetReader.Read(await Stacks.Primary(Stacks.ProdAr)).Fleets.Single(fleet => fleet.Name == name);

    private static async Task<ResourceGraph> Changed(string name, string type, string property, GraphValue value)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        return new(graph.Project, graph.Stack, graph.Outputs, graph.Resources.Select(node => node.Name != name || node.Type != type
            ? node
            : node with { Inputs = GraphValue.Map([.. node.Inputs.Members.Where(member => member.Name != property), new(property, value)]) }));
    }
}
