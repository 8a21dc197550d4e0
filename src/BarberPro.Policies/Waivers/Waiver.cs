using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Waivers;

/// <summary>A reasoned exception from a rule over the resource graph, for a time.</summary>
/// <param name="Rule">Code of the rule, such as <c>BP-DB-03</c>.</param>
/// <param name="Stack">Name of the stack that it holds for.</param>
/// <param name="Resources">Logical names that it covers; <c>*</c> stands for any run of characters.</param>
/// <param name="Reason">Why the rule does not fit here.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Expires">The last day on which it holds.</param>
/// <param name="Requirement">The requirement that decides against the rule; null where it is our own choice.</param>
public sealed record Waiver(string Rule, string Stack, string Resources, string Reason, string Owner, DateOnly Expires, string? Requirement)
{
    /// <summary>Where it is written.</summary>
    public Place Place { get; init; }

    internal static Waiver Read(PolicyReader waiver) => new(
        waiver.Require("rule", WaiverTexts.Rule),
        waiver.Require("stack", Texts.Name),
        waiver.Require("resources", WaiverTexts.Resources),
        waiver.Require("reason", WaiverTexts.Reason),
        waiver.Require("owner", Texts.TagValue),
        waiver.Require("expires", WaiverTexts.Day),
        waiver.OptionalText("requirement", WaiverTexts.Requirement));
}
