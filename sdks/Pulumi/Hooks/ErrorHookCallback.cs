namespace Pulumi;

/// <summary>The function of an <see cref="ErrorHook"/>.</summary>
/// <param name="args">The operation that failed.</param>
/// <param name="cancellationToken">Cancels the hook.</param>
/// <returns>Whether to try again.</returns>
public delegate Task<bool> ErrorHookCallback(ErrorHookArgs args, CancellationToken cancellationToken = default);
