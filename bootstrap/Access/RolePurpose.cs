namespace BarberPro.Bootstrap.Access;

/// <summary>What a pipeline holds a role for.</summary>
public enum RolePurpose
{
    /// <summary>Shows what a pull request would change; reads, writes no lock, sees no content of secrets.</summary>
    Preview,

    /// <summary>Compares the deployed branch with the cloud; reads contents too, changes nothing.</summary>
    Drift,

    /// <summary>Deploys, from the environment that GitHub's reviewers guard.</summary>
    Deploy,
}
