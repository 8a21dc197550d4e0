using BarberPro.Graph;
using BarberPro.Infra;
using BarberPro.Preview.Recording;
using Pulumi;
using Pulumi.Testing;

namespace BarberPro.Preview;

/// <summary>
/// Runs a Pulumi program in this process, without engine, provider or cloud account, and returns the graph of what it
/// declares. Only the public API of the official packages is used, so the graph is the same on either set of packages.
/// </summary>
public static class GraphRecorder
{
    /// <summary>Records a stack.</summary>
    /// <param name="options">What the program is told about the run.</param>
    /// <param name="program">Makes the stack; it has to hand the options on to its base class, which is how the recorder sees resources.</param>
    public static async Task<RecordedProgram> RecordAsync<TStack>(RecordingOptions options, Func<StackOptions, TStack> program)
        where TStack : Stack
    {
        var ledger = new Ledger(options);
        var stack = new StackSource(() => ledger.Watch(() => program(new() { ResourceTransformations = { ledger.Capture } })));
        try
        {
            _ = await Deployment.TestWithServiceProviderAsync<TStack>(new RecordingMocks(ledger), stack, new TestOptions
            {
                ProjectName = options.Project,
                StackName = options.Stack,
                RootDirectory = options.RootDirectory,
                IsPreview = options.IsPreview,
            }).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What fails outside the stack's constructor, as inside an Apply, arrives here as text with a stack trace.
            ledger.Fail(exception);
        }

        return ledger.Errors.IsEmpty ? new GraphBuilder(ledger).Build() : new(null, ledger.Errors);
    }

    /// <summary>Records a few resources, for tests.</summary>
    /// <param name="program">Creates them.</param>
    /// <param name="options">What the program is told about the run; fixed names when left out.</param>
    /// <exception cref="RecordingException">The program failed.</exception>
    public static async Task<ResourceGraph> RecordAsync(Action program, RecordingOptions? options = null)
    {
        var recorded = await RecordAsync(options ?? new(), stack => new RecordingStack(stack, program)).ConfigureAwait(false);
        return recorded.Graph ?? throw new RecordingException(recorded.Errors);
    }
}
