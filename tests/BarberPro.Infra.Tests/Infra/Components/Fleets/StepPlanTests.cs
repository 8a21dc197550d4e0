using BarberPro.Infra.Components.Fleets;
using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

public sealed class StepPlanTests
{
    [Fact]
    [Requirement("ASG-BKG-2")]
    public void Each_step_ends_where_the_next_begins_and_the_last_has_no_end() =>
        Assert.Equal(
            [new("0", "50", 1), new("50", "150", 2), new("150", null, 3)],
            StepPlan.Of([new QueueStep(0, 1), new QueueStep(50, 2), new QueueStep(150, 3)]).ToArray());

    [Fact]
    [Requirement("ASG-TRG-1")]
    public void Response_time_is_written_in_the_load_balancer_s_seconds() =>
        Assert.Equal(
            [new("0", "0.25", 1), new("0.25", null, 2)],
            StepPlan.Of([new ResponseTimeStep(TimeSpan.Zero, 1), new ResponseTimeStep(TimeSpan.FromMilliseconds(250), 2)]).ToArray());

    [Fact]
    [Requirement("ASG-TRG-1")]
    public void Processor_use_is_written_in_percent() =>
        Assert.Equal([new("0", "7.5", 2), new("7.5", null, 3)], StepPlan.Of([new CpuStep(new(0), 2), new CpuStep(new(7.5m), 3)]).ToArray());
}
