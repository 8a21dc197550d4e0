using BarberPro.Infra.Documents;
using BarberPro.Policies.Bootstrapping;

namespace BarberPro.Bootstrap.Access;

/// <summary>Which pipelines a role is for, by the claims of GitHub's token; each is compared whole, no pattern lets in more than was meant.</summary>
public static class PipelineTrust
{
    /// <summary>Who signs the tokens (GitHub documentation, OpenID Connect in AWS).</summary>
    public const string Issuer = "token.actions.githubusercontent.com";

    /// <summary>Whom they are made out to (the same page).</summary>
    public const string Audience = "sts.amazonaws.com";

    /// <summary>The trust document of a role.</summary>
    public static string Of(PipelinesPolicy policy, RolePurpose purpose, string environment, string identityArn) =>
        AccessDocument.Of(new PolicyStatement("Pipeline", ["sts:AssumeRoleWithWebIdentity"], [])
        {
            Federated = [identityArn],
            Conditions =
            [
                new("StringEquals", $"{Issuer}:aud", Audience),
                new("StringEquals", $"{Issuer}:sub", Subject(policy, purpose, environment)),
            ],
        });

    /// <summary>The token's subject. A job that names an environment has the environment there, whatever its branch: GitHub's rules on the environment decide.</summary>
    public static string Subject(PipelinesPolicy policy, RolePurpose purpose, string environment) => purpose switch
    {
        RolePurpose.Preview => $"repo:{policy.Repository}:pull_request",
        RolePurpose.Drift => $"repo:{policy.Repository}:ref:refs/heads/{policy.Branch}",
        _ => $"repo:{policy.Repository}:environment:{environment}",
    };
}
