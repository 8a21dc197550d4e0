using System.Runtime.CompilerServices;

namespace Pulumi;

/// <summary>An async method that waits, and goes on in the context that it began in.</summary>
/// <param name="context">The context, by which code knows its run; null where it does not flow.</param>
/// <typeparam name="TMachine">The method.</typeparam>
internal sealed class WaitingMachine<TMachine>(ExecutionContext? context)
    where TMachine : IAsyncStateMachine
{
    internal TMachine Machine = default!;

    internal void Resume()
    {
        if (context is null)
        {
            Machine.MoveNext();
        }
        else
        {
            ExecutionContext.Run(context, static waiting => ((WaitingMachine<TMachine>)waiting!).Machine.MoveNext(), this);
        }
    }
}
