namespace Pulumi;

/// <summary>The function of a <see cref="ResourceHook"/>; throwing fails the operation.</summary>
/// <param name="args">The resource and its values.</param>
/// <param name="cancellationToken">Cancels the hook.</param>
public delegate Task ResourceHookCallback(ResourceHookArgs args, CancellationToken cancellationToken = default);
