using System.Collections.Immutable;

using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

using Pulumi;
using Pulumi.Aws.Iam;

namespace BarberPro.Infra.Components.Backups;

/// <summary>What the roles of backups need from elsewhere.</summary>
/// <param name="Contexts">The regions that have a vault.</param>
public sealed record BackupRolesInputs(ImmutableArray<RegionContext> Contexts);

/// <summary>The two roles in which AWS Backup works, of all regions: one takes backups, the other restores them, and neither can do both (baseline 51).</summary>
public sealed class BackupRoles : ComponentResource
{
    private const string BackupPolicy = "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup";
    private const string RestorePolicy = "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores";

    private readonly CustomResourceOptions inside;

    /// <summary>Declares the roles.</summary>
    public BackupRoles(string name, BackupRolesInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:backups:BackupRoles", name, options)
    {
        inside = new() { Parent = this };
        var take = Declare(ResourceNames.Logical(name, "take"), "Takes backups and copies them", BackupPolicy, inputs.Contexts[0]);

        // A copy is made of a snapshot that AWS Backup takes for it and has to remove again; only those of its own (DR-2).
        _ = new RolePolicy(ResourceNames.Logical(name, "take"), new() { Role = take.Id, Policy = BackupAccess.OfSnapshots(inputs.Contexts) }, inside);

        Backup = take.Arn;
        Restore = Declare(ResourceNames.Logical(name, "restore"), "Restores backups for a test", RestorePolicy, inputs.Contexts[0]).Arn;
        RegisterOutputs();
    }

    /// <summary>ARN of the role that takes backups.</summary>
    [Output]
    public Output<string> Backup { get; private set; }

    /// <summary>ARN of the role that restores them.</summary>
    [Output]
    public Output<string> Restore { get; private set; }

    private Role Declare(string name, string description, string policyArn, RegionContext context)
    {
        // AWS Backup sends no source account; a role is passed to it inside its own account only.
        var role = new Role(name, new()
        {
            Description = description,
            AssumeRolePolicy = AccessDocument.Trust("backup.amazonaws.com", account: null),
            Path = context.IamPath,
            PermissionsBoundary = context.Boundary,
        }, inside);
        _ = new RolePolicyAttachment(name, new() { Role = role.Name, PolicyArn = policyArn }, inside);
        return role;
    }
}
