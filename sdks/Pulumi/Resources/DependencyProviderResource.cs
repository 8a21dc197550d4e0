namespace Pulumi;

/// <summary>Stands for a provider of which only the reference is known.</summary>
public sealed class DependencyProviderResource : ProviderResource
{
    /// <summary>Creates the stand-in.</summary>
    /// <param name="reference">URN and id of the provider, joined by two colons.</param>
    public DependencyProviderResource(string reference)
        : base(reference[..Separator(reference)], reference[(Separator(reference) + 2)..])
    {
    }

    private static int Separator(string reference) => reference.LastIndexOf("::", StringComparison.Ordinal) is var at and >= 0
        ? at
        : throw new ArgumentException($"Expected '::' in provider reference {reference}.", nameof(reference));
}
