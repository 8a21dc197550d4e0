namespace Pulumi.Testing;

/// <summary>The surroundings that a program under test sees.</summary>
public class TestOptions
{
    /// <summary>Creates options that leave everything as it is by default.</summary>
    public TestOptions()
    {
    }

    /// <summary>Project; <c>project</c> by default.</summary>
    public string? ProjectName { get; set; }

    /// <summary>Folder of the project; reading it without a value is an error.</summary>
    public string? RootDirectory { get; set; }

    /// <summary>Stack; <c>stack</c> by default.</summary>
    public string? StackName { get; set; }

    /// <summary>Whether outputs that the mocks do not give are unknown; true by default.</summary>
    public bool? IsPreview { get; set; }

    /// <summary>Organization; <c>organization</c> by default.</summary>
    public string? OrganizationName { get; set; }
}
