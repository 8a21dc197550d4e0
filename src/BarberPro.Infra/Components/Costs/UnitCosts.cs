using BarberPro.Infra.Components.Functions;
using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Costs;
using BarberPro.Policies.Functions;

using Pulumi;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Scheduler;
using Pulumi.Aws.Scheduler.Inputs;

namespace BarberPro.Infra.Components.Costs;

/// <summary>What unit costs need from elsewhere.</summary>
/// <param name="Context">Where they are worked out.</param>
/// <param name="Function">What the function may take.</param>
/// <param name="Logs">Where its log goes.</param>
/// <param name="Alerts">Where alarms lead.</param>
public sealed record UnitCostsInputs(RegionContext Context, FunctionPolicy Function, LogStore Logs, AlertRoutes Alerts);

/// <summary>Works out once a day what a booking and a user cost and what margin is left, and warns when one of them is off (COST-3).</summary>
public sealed class UnitCosts : ComponentResource
{
    /// <summary>How long a day's figure stands: until the next one.</summary>
    private static readonly AlarmWindow Day = new(TimeSpan.FromDays(1), 1);

    /// <summary>Declares the function, its daily call, and the alarms.</summary>
    public UnitCosts(string name, UnitCostsPolicy policy, UnitCostsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:costs:UnitCosts", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var metrics = new CostMetrics(inputs.Context.Names.Environment);
        var function = new PackagedFunction(name, inputs.Function, new(
            inputs.Context, inputs.Logs, "unit-cost", UnitCostSettings.Of(policy, inputs.Context, metrics), UnitCostSettings.Access())
        {
            Alerts = inputs.Alerts,
        }, new() { Parent = this });
        CallDaily(ResourceNames.Logical(name, "daily"), policy, inputs.Context, function, inside);

        var alarms = new AlarmScope(name, inputs.Context.Names, inputs.Alerts, inside);
        _ = alarms.Warn("cost-per-booking", "A booking costs too much", metrics.CostPerBooking, AlarmLimit.Above((double)policy.CostPerBooking.Amount, Day));
        _ = alarms.Warn("cost-per-user", "A user costs too much", metrics.CostPerUser, AlarmLimit.Above((double)policy.CostPerUser.Amount, Day));
        _ = alarms.Warn("margin", "Too little of the revenue is left", metrics.Margin, AlarmLimit.Below((double)policy.Margin.Points, Day));

        RegisterOutputs();
    }

    private static void CallDaily(string name, UnitCostsPolicy policy, RegionContext context, PackagedFunction function, CustomResourceOptions inside)
    {
        var role = new Role(name, new()
        {
            Description = "Calls the function that works out unit costs",
            AssumeRolePolicy = AccessDocument.Trust("scheduler.amazonaws.com", context.Platform.Account),
            Path = context.IamPath,
            PermissionsBoundary = context.Boundary,
        }, inside);
        _ = new RolePolicy(name, new() { Role = role.Id, Policy = function.Arn.Apply(Call) }, inside);
        _ = new Schedule(name, new()
        {
            Name = context.Names.Physical(name),
            ScheduleExpression = $"cron({policy.At.Minute} {policy.At.Hour} * * ? *)",
            ScheduleExpressionTimezone = context.Platform.Market.TimeZone,
            FlexibleTimeWindow = new ScheduleFlexibleTimeWindowArgs { Mode = "OFF" },
            Target = new ScheduleTargetArgs { Arn = function.Arn, RoleArn = role.Arn },
        }, inside);
    }

    private static string Call(string functionArn) => AccessDocument.Of(new PolicyStatement("Call", ["lambda:InvokeFunction"], [functionArn]));
}
