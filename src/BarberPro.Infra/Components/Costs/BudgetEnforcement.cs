using System.Collections.Immutable;

using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Costs;

using Pulumi;
using Pulumi.Aws.Budgets;
using Pulumi.Aws.Budgets.Inputs;
using Pulumi.Aws.Iam;

namespace BarberPro.Infra.Components.Costs;

/// <summary>What the enforcement of a budget needs from elsewhere.</summary>
/// <param name="Context">Whose budget it is.</param>
/// <param name="BudgetName">Name of the budget.</param>
/// <param name="Topic">ARN of the topic that is told when it acts.</param>
public sealed record BudgetEnforcementInputs(RegionContext Context, Output<string> BudgetName, Output<string> Topic);

/// <summary>Forbids named non-production roles to launch instances once the budget is spent; the budget lifts it with the next day (COST-1).</summary>
public sealed class BudgetEnforcement : ComponentResource
{
    /// <summary>Declares the denial, the role that attaches it, and the action.</summary>
    public BudgetEnforcement(string name, BudgetPolicy policy, BudgetEnforcementInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:costs:BudgetEnforcement", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var stop = ResourceNames.Logical(name, "stop");
        var denial = new Policy(stop, new()
        {
            Path = inputs.Context.IamPath,
            Description = "No new instances: the day's budget is spent",

            // A denial is as wide as what it stops: whatever is launched, from whichever image, into whichever network.
            PolicyDocument = AccessDocument.Of(new PolicyStatement("NoNewInstances", ["ec2:RunInstances"], ["*"]) { Denies = true }),
        }, inside);
        var role = new Role(stop, new()
        {
            Description = "Attaches the denial when the day's budget is spent",
            AssumeRolePolicy = AccessDocument.Trust("budgets.amazonaws.com", inputs.Context.Platform.Account),
            Path = inputs.Context.IamPath,
            PermissionsBoundary = inputs.Context.Boundary,
        }, inside);
        _ = new RolePolicy(stop, new() { Role = role.Id, Policy = denial.Arn.Apply(arn => Attach(arn, policy.EnforcedRoles, inputs.Context)) }, inside);
        _ = new BudgetAction(stop, new()
        {
            BudgetName = inputs.BudgetName,
            ActionType = "APPLY_IAM_POLICY",
            ApprovalModel = "AUTOMATIC",
            NotificationType = "ACTUAL",
            ActionThreshold = new BudgetActionActionThresholdArgs { ActionThresholdType = "PERCENTAGE", ActionThresholdValue = (double)policy.PageAt.Points },
            ExecutionRoleArn = role.Arn,
            Definition = new BudgetActionDefinitionArgs
            {
                IamActionDefinition = new BudgetActionDefinitionIamActionDefinitionArgs { PolicyArn = denial.Arn, Roles = policy.EnforcedRoles },
            },
            Subscribers = { new BudgetActionSubscriberArgs { SubscriptionType = "SNS", Address = inputs.Topic } },
        }, inside);

        RegisterOutputs();
    }

    private static string Attach(string denialArn, ImmutableArray<string> roles, RegionContext context) => AccessDocument.Of(
        new PolicyStatement(
            "AttachTheDenial",
            ["iam:AttachRolePolicy", "iam:DetachRolePolicy"],
            [.. roles.Select(role => $"arn:aws:iam::{context.Platform.Account}:role/{role}")])
        {
            Conditions = [new("ArnEquals", "iam:PolicyARN", denialArn)],
        });
}
