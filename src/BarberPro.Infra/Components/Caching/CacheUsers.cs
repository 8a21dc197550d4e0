using BarberPro.Infra.Components.Secrets;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Caching;
using BarberPro.Policies.Secrets;

using Pulumi;
using Pulumi.Aws.ElastiCache;

namespace BarberPro.Infra.Components.Caching;

/// <summary>What the users of a cache need from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="Secrets">How passwords are made.</param>
/// <param name="SecretKeyArn">ARN of the key that encrypts secrets.</param>
public sealed record CacheUsersInputs(RegionContext Context, SecretsPolicy Secrets, Output<string> SecretKeyArn);

/// <summary>Who may use a cache: the application, by a password that is rotated, and nobody else (CA-5).</summary>
public sealed class CacheUsers : ComponentResource
{
    private const string Engine = "redis";

    /// <summary>Everything but what administers or empties the cache; clients ask for information when they connect.</summary>
    private const string Application = "on ~* &* +@all -@dangerous +info";

    /// <summary>Nothing: ElastiCache demands a user of this name in every group.</summary>
    private const string Off = "off ~* -@all";

    /// <summary>Declares the password, the users and their group.</summary>
    public CacheUsers(string name, CachingPolicy policy, CacheUsersInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:caching:CacheUsers", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var (context, applicationName) = (inputs.Context, ResourceNames.Logical(name, "app"));
        var userId = context.Names.Physical(applicationName);
        Secret = new RotatedSecret(name, inputs.Secrets, new(
            context,
            inputs.SecretKeyArn,
            "cache",
            [new(SecretDocument.Engine, Engine), new("userId", userId), new(SecretDocument.Username, policy.User)],
            Copy: null), new() { Parent = this });

        var nobody = Declare(ResourceNames.Logical(name, "default"), context, "default", Off, new() { NoPasswordRequired = true }, inside);
        var application = Declare(
            applicationName, context, policy.User, Application, new() { Passwords = Secret.Password }, new() { Parent = this, IgnoreChanges = { "passwords" } });
        ApplicationArn = application.Arn;
        GroupId = new UserGroup(
            name, new() { UserGroupId = context.Names.Physical(name, "users"), Engine = Engine, UserIds = { nobody.UserId, application.UserId } }, inside).UserGroupId;
        RegisterOutputs();
    }

    /// <summary>The application's password.</summary>
    public RotatedSecret Secret { get; }

    /// <summary>ARN of the application's user.</summary>
    [Output]
    public Output<string> ApplicationArn { get; private set; }

    /// <summary>Id of the group of users.</summary>
    [Output]
    public Output<string> GroupId { get; private set; }

    private static User Declare(string name, RegionContext context, string user, string access, UserArgs args, CustomResourceOptions options)
    {
        args.UserId = context.Names.Physical(name);
        args.UserName = user;
        args.Engine = Engine;
        args.AccessString = access;
        return new(name, args, options);
    }
}
