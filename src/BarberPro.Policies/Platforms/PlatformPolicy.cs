using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Platforms;

/// <summary>What the whole platform shares: who owns it, where it runs, for which market.</summary>
/// <param name="Project">Name of the product, in tags.</param>
/// <param name="Environment">Short name of this environment; part of every name that is unique per account .</param>
/// <param name="Vertical">The trade that this stack serves, in tags (OPS-1).</param>
/// <param name="Owner">Team that answers for the resources, in tags (COST-4).</param>
/// <param name="CostCenter">Where finance books the cost, in tags (COST-4).</param>
/// <param name="Account">AWS account of this environment, twelve digits; no other account is accepted by the providers.</param>
/// <param name="Protect">Whether what holds data is protected from deletion.</param>
/// <param name="Market">The country served.</param>
/// <param name="Regions">AWS regions in use.</param>
/// <param name="Dns">Public names.</param>
/// <param name="Emulator">What stands in for the cloud, in a stack on the own machine; absent everywhere else.</param>
public sealed record PlatformPolicy(
    string Project,
    string Environment,
    string Vertical,
    string Owner,
    string CostCenter,
    string Account,
    bool Protect,
    MarketPolicy Market,
    RegionsPolicy Regions,
    DnsPolicy Dns,
    EmulatorPolicy? Emulator)
{
    internal static PlatformPolicy Read(PolicyReader platform) => new(
        platform.Require("project", Texts.TagValue),
        platform.RequirePerStack("environment", Texts.Name),
        platform.Require("vertical", Texts.TagValue),
        platform.Require("owner", Texts.TagValue),
        platform.Require("costCenter", Texts.TagValue),
        platform.RequirePerStack("account", Texts.Account),
        platform.RequirePerStack("protect", Scalars.Flag),
        platform.Section("market", MarketPolicy.Read),
        platform.Section("regions", RegionsPolicy.Read),
        platform.Section("dns", DnsPolicy.Read),
        platform.OptionalSection("emulator", EmulatorPolicy.Read));
}
