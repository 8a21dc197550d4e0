using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Bootstrapping;

/// <summary>Who may change what: the pipelines of one repository on GitHub.</summary>
/// <param name="Repository">Owner and name of the repository.</param>
/// <param name="Branch">Branch that is compared with the cloud.</param>
/// <param name="Session">How long a role is held, 1 h to 12 h.</param>
/// <param name="Reads">Actions of a preview, 1 to 100.</param>
/// <param name="Contents">Actions of a comparison with the cloud besides, 0 to 10.</param>
/// <param name="Manages">Services that a deployment makes things in, 1 to 60, as actions begin.</param>
/// <param name="PassesTo">Services that a deployment may hand a role to, 1 to 40.</param>
public sealed record PipelinesPolicy(
    string Repository,
    string Branch,
    TimeSpan Session,
    ImmutableArray<string> Reads,
    ImmutableArray<string> Contents,
    ImmutableArray<string> Manages,
    ImmutableArray<string> PassesTo)
{
    private const int Longest = 64;

    private static readonly Scalar<string> Repositories = Texts.Text(
        "a repository as owner/name",
        "barberpro/infra",
        "^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$",
        text => text.Split('/') is [var owner, var name]
            && Characters.Only(owner, 1, 39, char.IsAsciiLetterOrDigit, "-") && Characters.Only(name, 1, 100, char.IsAsciiLetterOrDigit, "._-"));

    private static readonly Scalar<string> Branches = Texts.Text(
        "a branch", "main", "^[A-Za-z0-9._/-]{1,64}$", text => Characters.Only(text, 1, Longest, char.IsAsciiLetterOrDigit, "._/-"));

    // What only reads is called so by AWS; anything else would make a comparison a change.
    private static readonly Scalar<string> ReadActions = Texts.Text(
        "an action that only reads, such as ec2:Describe*",
        "ec2:Describe*",
        "^[a-z0-9-]{1,64}:(Describe|Get|List|View)[A-Za-z]{0,64}\\*?$",
        text => text.Split(':') is [var service, var action] && IsService(service) && IsRead(action));

    private static readonly Scalar<string> Services = Texts.Text("a service as its actions begin", "ec2", "^[a-z0-9-]{1,64}$", IsService);

    private static readonly Scalar<string> Principals = Texts.Text(
        "a service's principal",
        "ec2.amazonaws.com",
        "^[a-z0-9.-]{1,64}\\.amazonaws\\.com$",
        text => text.EndsWith(".amazonaws.com", StringComparison.Ordinal)
            && Characters.Only(text, 15, Longest + 14, character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character), ".-"));

    internal static PipelinesPolicy Read(PolicyReader pipelines) => new(
        pipelines.Require("repository", Repositories),
        pipelines.Require("branch", Branches),
        pipelines.Require("session", Durations.Hours, TimeSpan.FromHours(1), TimeSpan.FromHours(12)),
        pipelines.List("reads", ReadActions, 1, 100),
        pipelines.List("contents", ReadActions, 0, 10),
        pipelines.List("manages", Services, 1, 60),
        pipelines.List("passesTo", Principals, 1, 40));

    private static bool IsService(string text) =>
        Characters.Only(text, 1, Longest, character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character), "-");

    private static bool IsRead(string action) =>
        new[] { "Describe", "Get", "List", "View" }.Any(verb => action.StartsWith(verb, StringComparison.Ordinal) && IsRest(action[verb.Length..].TrimEnd('*')))
        && action.Count(character => character == '*') <= 1;

    private static bool IsRest(string text) => text.Length == 0 || Characters.Only(text, 1, Longest, char.IsAsciiLetter);
}
