namespace Pulumi;

/// <summary>An error tied to a resource, so that it is shown beside it.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="resource">The resource that it concerns.</param>
/// <param name="hideStack">Whether only the message is shown.</param>
public class ResourceException(string message, Resource? resource, bool hideStack = false) : Exception(message)
{
    internal Resource? Resource { get; } = resource;

    internal bool HideStack { get; } = hideStack;
}
