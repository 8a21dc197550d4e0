namespace BarberPro.Preview.MockOutputs;

/// <summary>Roles, policies and profiles: of the account, of no region.</summary>
internal static class IamShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "aws:iam/role:Role" => new("{name}", "arn:aws:iam::{account}:role{path}{name}", "name") { More = [new("uniqueId", "AROA{digits17}")] },
        "aws:iam/policy:Policy" => new("arn:aws:iam::{account}:policy{path}{name}", "{id}", "name") { More = [new("policyId", "ANPA{digits17}")] },
        "aws:iam/rolePolicy:RolePolicy" => new("{role}:{name}", null, "name"),
        "aws:iam/rolePolicyAttachment:RolePolicyAttachment" => new("{role}-{hex26}"),
        "aws:iam/instanceProfile:InstanceProfile" => new("{name}", "arn:aws:iam::{account}:instance-profile{path}{name}", "name")
        {
            More = [new("uniqueId", "AIPA{digits17}")],
        },
        "aws:iam/openIdConnectProvider:OpenIdConnectProvider" => new("", "{id}")
        {
            IdFrom = provider => $"arn:aws:iam::{provider.Account}:oidc-provider/{provider.Text("url").Replace("https://", "", StringComparison.Ordinal)}",
        },
        _ => null,
    };
}
