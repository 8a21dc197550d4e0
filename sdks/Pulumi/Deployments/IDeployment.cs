namespace Pulumi;

/// <summary>What a program can ask of the run that it is part of.</summary>
public interface IDeployment
{
    /// <summary>Name of the stack.</summary>
    string StackName { get; }

    /// <summary>Name of the project.</summary>
    string ProjectName { get; }

    /// <summary>Folder of the project file.</summary>
    /// <exception cref="InvalidOperationException">A test did not set it.</exception>
    string RootDirectory { get; }

    /// <summary>Name of the organization.</summary>
    string OrganizationName { get; }

    /// <summary>Whether this is a preview, in which values may be unknown.</summary>
    bool IsDryRun { get; }

    /// <summary>Calls a provider function with plain arguments.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null);

    /// <summary>Calls a function of a parameterised package with plain arguments.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package; only the engine needs it.</param>
    Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest);

    /// <summary>Calls a function whose result is the only entry of its answer, with plain arguments.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package; only the engine needs it.</param>
    Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest);

    /// <summary>Calls a function whose result is the only entry of its answer, with plain arguments.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null);

    /// <summary>Calls a provider function; the result is unknown when an argument is.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null);

    /// <summary>Calls a provider function after other resources; the result is unknown when an argument is.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options);

    /// <summary>Calls a function of a parameterised package; the result is unknown when an argument is.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package; only the engine needs it.</param>
    Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest);

    /// <summary>Calls a function of a parameterised package after other resources; the result is unknown when an argument is.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package; only the engine needs it.</param>
    Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest);

    /// <summary>Calls a function whose result is the only entry of its answer.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options = null);

    /// <summary>Calls a function whose result is the only entry of its answer, after other resources.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options);

    /// <summary>Calls a function of a parameterised package whose result is the only entry of its answer.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package; only the engine needs it.</param>
    Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest);

    /// <summary>Calls a function of a parameterised package whose result is the only entry of its answer, after other resources.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package; only the engine needs it.</param>
    Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest);

    /// <summary>Calls a provider function and drops its result.</summary>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options = null);

    /// <summary>Calls a function of a parameterised package and drops its result.</summary>
    /// <param name="token">Token of the function.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package; only the engine needs it.</param>
    Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest);

    /// <summary>Calls a resource's method.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the method.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="self">The resource.</param>
    /// <param name="options">How it is called.</param>
    Output<T> Call<T>(string token, CallArgs args, Resource? self = null, CallOptions? options = null);

    /// <summary>Calls the method of a resource of a parameterised package.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="token">Token of the method.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="self">The resource.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package; only the engine needs it.</param>
    Output<T> Call<T>(string token, CallArgs args, Resource? self, CallOptions? options, RegisterPackageRequest? registerPackageRequest);

    /// <summary>Calls a resource's method and drops its result.</summary>
    /// <param name="token">Token of the method.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="self">The resource.</param>
    /// <param name="options">How it is called.</param>
    void Call(string token, CallArgs args, Resource? self = null, CallOptions? options = null);

    /// <summary>Calls the method of a resource of a parameterised package and drops its result.</summary>
    /// <param name="token">Token of the method.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="self">The resource.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="registerPackageRequest">The package; only the engine needs it.</param>
    void Call(string token, CallArgs args, Resource? self, CallOptions? options, RegisterPackageRequest? registerPackageRequest);

    /// <summary>Registers a function that changes function calls; it does not run under mocks.</summary>
    /// <param name="transform">The function.</param>
    void RegisterInvokeTransform(InvokeTransform transform);
}
