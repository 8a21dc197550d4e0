namespace Pulumi;

/// <summary>The run that a program is part of.</summary>
public sealed class DeploymentInstance : IDeployment
{
    private readonly Run _run;

    internal DeploymentInstance(Run run) => _run = run;

    /// <inheritdoc/>
    public string StackName => _run.StackName;

    /// <inheritdoc/>
    public string ProjectName => _run.ProjectName;

    /// <inheritdoc/>
    public string RootDirectory => _run.RootDirectory;

    /// <inheritdoc/>
    public string OrganizationName => _run.OrganizationName;

    /// <inheritdoc/>
    public bool IsDryRun => _run.IsDryRun;

    /// <inheritdoc/>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => Invocation.Start<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest)
        => Invocation.Start<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => Invocation.Start<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options)
        => Invocation.Start<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => Invocation.StartSingle<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest)
        => Invocation.StartSingle<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => Invocation.StartSingle<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options)
        => Invocation.StartSingle<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => Invocation.CallAsync<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => Invocation.CallAsync<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => Invocation.CallSingleAsync<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => Invocation.CallSingleAsync<T>(_run, token, args, options);

    /// <inheritdoc/>
    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => Invocation.CallAsync<object>(_run, token, args, options);

    /// <inheritdoc/>
    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options = null)
        => Invocation.CallAsync<object>(_run, token, args, options);

    /// <inheritdoc/>
    public Output<T> Call<T>(string token, CallArgs args, Resource? self, CallOptions? options, RegisterPackageRequest? registerPackageRequest)
        => MethodCall.Start<T>(_run, token, args, self, options);

    /// <inheritdoc/>
    public Output<T> Call<T>(string token, CallArgs args, Resource? self = null, CallOptions? options = null)
        => MethodCall.Start<T>(_run, token, args, self, options);

    /// <inheritdoc/>
    public void Call(string token, CallArgs args, Resource? self, CallOptions? options, RegisterPackageRequest? registerPackageRequest)
        => _ = MethodCall.Start<object>(_run, token, args, self, options);

    /// <inheritdoc/>
    public void Call(string token, CallArgs args, Resource? self = null, CallOptions? options = null)
        => _ = MethodCall.Start<object>(_run, token, args, self, options);

    /// <inheritdoc/>
    public void RegisterInvokeTransform(InvokeTransform transform) => ArgumentNullException.ThrowIfNull(transform);
}
