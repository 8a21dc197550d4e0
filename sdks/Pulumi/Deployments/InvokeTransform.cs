namespace Pulumi;

/// <summary>Changes the calls of provider functions on their way to the engine; it does not run under mocks.</summary>
/// <param name="args">The call as the program made it.</param>
/// <param name="cancellationToken">Cancels the transform.</param>
/// <returns>The changed call, or null to leave it alone.</returns>
public delegate Task<InvokeTransformResult?> InvokeTransform(InvokeTransformArgs args, CancellationToken cancellationToken = default);
