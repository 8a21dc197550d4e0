using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

namespace BarberPro.Bootstrap.Access;

/// <summary>
/// What no role that a pipeline makes gets beyond, whatever its own policies say: everything but what would lead out of the pipeline's own limits. It grants nothing by itself.
/// </summary>
public static class BoundaryAccess
{
    /// <summary>The access document of the boundary.</summary>
    public static string Of(RegionContext context, StateArns state) => AccessDocument.Of(
        new("UpToHere", ["*"], ["*"]),
        new(
            "NoIdentities",
            [
                "iam:Add*", "iam:Create*", "iam:Deactivate*", "iam:Delete*", "iam:Enable*", "iam:Put*", "iam:Remove*", "iam:Reset*", "iam:Set*", "iam:Tag*", "iam:Untag*", "iam:Update*",
                "iam:Upload*",
            ],
            ["*"])
        {
            Denies = true,
        },

        // The budget's role attaches its denial to others, which have to be within the boundary as well.
        new("NoFurtherRights", ["iam:Attach*", "iam:Detach*"], ["*"])
        {
            Denies = true,
            Conditions = [new("StringNotEquals", "iam:PermissionsBoundary", context.Boundary)],
        },
        new("NoOtherAccounts", ["account:*", "organizations:*", "sts:AssumeRole*"], ["*"]) { Denies = true },
        new("NoState", ["s3:*"], [state.Bucket, $"{state.Bucket}/*"]) { Denies = true },
        new("NoKeys", ["kms:*"], [state.StateKey, state.SecretsKey]) { Denies = true });
}
