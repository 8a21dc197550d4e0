namespace BarberPro.Infra;

/// <summary>Hands the stack to Pulumi, which asks a service provider for it inside the running deployment, where its folder is known.</summary>
/// <param name="build">Builds the stack.</param>
public sealed class StackSource(Func<object> build) : IServiceProvider
{
    /// <inheritdoc />
    public object? GetService(Type serviceType) => build();
}
