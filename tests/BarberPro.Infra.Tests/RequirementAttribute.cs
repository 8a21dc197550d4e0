using Xunit.Abstractions;
using Xunit.Sdk;

namespace BarberPro.Infra.Tests;

/// <summary>Names a requirement that a test holds; also a trait, so that <c>--filter Requirement=ASG-WEB-1</c> runs its tests.</summary>
/// <param name="id">An id of Requirements/ids.txt.</param>
[TraitDiscoverer("BarberPro.Infra.Tests.RequirementDiscoverer", "BarberPro.Infra.Tests")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequirementAttribute(string id) : Attribute, ITraitAttribute
{
    /// <summary>The requirement's id.</summary>
    public string Id { get; } = id;
}

/// <summary>Tells xunit the trait of a <see cref="RequirementAttribute"/>.</summary>
public sealed class RequirementDiscoverer : ITraitDiscoverer
{
    /// <inheritdoc />
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) =>
        traitAttribute.GetConstructorArguments().Select(id => new KeyValuePair<string, string>("Requirement", (string)id));
}
