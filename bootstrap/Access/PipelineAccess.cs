using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Bootstrapping;

namespace BarberPro.Bootstrap.Access;

/// <summary>What a pipeline's role may do.</summary>
public static class PipelineAccess
{
    // Through these a role comes to rights; each can ask which boundary the role has (service authorization reference, IAM).
    private static readonly string[] GrantingActions =
    [
        "iam:AttachRolePolicy", "iam:CreateRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy",
    ];

    // What the program does in IAM besides; nothing about users, their keys, or identity providers.
    private static readonly string[] KeepingActions =
    [
        "iam:AddRoleToInstanceProfile", "iam:CreateInstanceProfile", "iam:CreatePolicy", "iam:CreatePolicyVersion", "iam:DeleteInstanceProfile", "iam:DeletePolicy",
        "iam:DeletePolicyVersion", "iam:DeleteRole", "iam:RemoveRoleFromInstanceProfile", "iam:Tag*", "iam:Untag*", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole*",
    ];

    /// <summary>The access document of a role.</summary>
    public static string Of(PipelinesPolicy policy, RolePurpose purpose, RegionContext context, DeploymentScope scope, StateArns state) =>
        AccessDocument.Of([.. State(purpose, state), .. purpose == RolePurpose.Deploy ? Deployment(policy, context, scope, state) : Reading(policy, purpose)]);

    private static IEnumerable<PolicyStatement> State(RolePurpose purpose, StateArns state)
    {
        yield return new("FindState", ["s3:ListBucket", "s3:GetBucketLocation"], [state.Bucket]);
        if (purpose == RolePurpose.Deploy)
        {
            yield return new("ReadAndWriteState", ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"], [$"{state.Bucket}/*"]);
            yield return new("UseKeys", ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"], [state.StateKey, state.SecretsKey]);
        }
        else
        {
            // No lock: it would be an object, and there is neither s3:PutObject nor a data key to write it with.
            yield return new("ReadState", ["s3:GetObject"], [$"{state.Bucket}/*"]);
            yield return new("OpenState", ["kms:Decrypt"], [state.StateKey, state.SecretsKey]);
        }
    }

    private static IEnumerable<PolicyStatement> Reading(PipelinesPolicy policy, RolePurpose purpose)
    {
        // Actions that describe and list know no resource that they could be limited to.
        yield return new("Compare", policy.Reads, ["*"]);
        if (purpose == RolePurpose.Drift && !policy.Contents.IsEmpty)
        {
            yield return new("CompareContents", policy.Contents, ["*"]);
        }
    }

    private static IEnumerable<PolicyStatement> Deployment(PipelinesPolicy policy, RegionContext context, DeploymentScope scope, StateArns state)
    {
        var account = $"arn:aws:iam::{context.Platform.Account}";
        foreach (var region in scope.Regions)
        {
            yield return new($"Deploy{region.Replace("-", "", StringComparison.Ordinal)}", [.. policy.Manages.Select(service => $"{service}:*")], ["*"])
            {
                Conditions = [new("StringEquals", "aws:RequestedRegion", region)],
            };
        }

        yield return new("SeeRoles", ["iam:Get*", "iam:List*"], ["*"]);
        yield return new("MakeLinkedRoles", ["iam:CreateServiceLinkedRole"], [$"{account}:role/aws-service-role/*"]);
        yield return new("MakeRoles", [.. GrantingActions], [$"{account}:role{context.IamPath}*"])
        {
            Conditions = [new("StringEquals", "iam:PermissionsBoundary", context.Boundary)],
        };
        yield return new("KeepRoles", [.. KeepingActions], [.. new[] { "role", "instance-profile", "policy" }.Select(kind => $"{account}:{kind}{context.IamPath}*")]);
        foreach (var service in policy.PassesTo)
        {
            yield return new($"PassTo{Words(service)}", ["iam:PassRole"], [$"{account}:role{context.IamPath}*"])
            {
                Conditions = [new("StringEquals", "iam:PassedToService", service)],
            };
        }

        // What limits the pipeline is not the pipeline's to change; a denial wins over everything that is allowed above.
        yield return new("LeaveRolesOfPipelines", ["iam:*"], [$"{account}:role/{context.Names.Physical("pipeline")}-*"])
        {
            Denies = true,
        };
        yield return new(
            "LeaveState",
            ["s3:DeleteBucket", "s3:DeleteBucketPolicy", "s3:DeleteObjectVersion", "s3:Put*Configuration", "s3:PutBucket*"],
            [state.Bucket, $"{state.Bucket}/*"])
        {
            Denies = true,
        };
        yield return new("LeaveKeys", ["kms:Disable*", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"], [state.StateKey, state.SecretsKey])
        {
            Denies = true,
        };
    }

    private static string Words(string principal) => string.Concat(
        principal[..^".amazonaws.com".Length].Split('.', '-').Select(word => string.Concat(word[..1].ToUpperInvariant(), word[1..])));
}
