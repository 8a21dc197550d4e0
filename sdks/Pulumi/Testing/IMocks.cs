namespace Pulumi.Testing;

/// <summary>Stands in for the engine and the providers.</summary>
public interface IMocks
{
    /// <summary>Answers the registration or reading of a resource.</summary>
    /// <param name="args">The resource.</param>
    /// <returns>Its id (null or empty leaves it unknown) and its state: what its outputs become, by wire name.</returns>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>Answers the call of a provider function or a resource's method.</summary>
    /// <param name="args">The call.</param>
    /// <returns>A dictionary of the results by wire name.</returns>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Told the outputs of a component or of the stack.</summary>
    /// <param name="args">The outputs.</param>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}
