namespace Pulumi;

/// <summary>
/// Registers resources beside the program that declares them, on one other thread and begun in the order in which they were declared, so that what
/// a resource depends on has nearly always been answered when its own turn comes.
/// </summary>
internal sealed class RegistrationQueue
{
    // About as long as a program takes from one resource to the next: to wait for that is cheaper than to stop and be woken.
    private const int Spins = 200;

    private readonly Lock _gate = new();
    private readonly Queue<Registration> _waiting = new();
    private bool _isRunning;

    internal void Add(Registration registration)
    {
        lock (_gate)
        {
            _waiting.Enqueue(registration);
            if (_isRunning)
            {
                return;
            }

            _isRunning = true;
        }

        _ = Task.Run(Work);
    }

    /// <summary>Registers on the calling thread, too, until nothing waits: the program has declared all that it declares, and its processor is free.</summary>
    internal void Help()
    {
        while (true)
        {
            Registration? next;
            lock (_gate)
            {
                if (!_waiting.TryDequeue(out next))
                {
                    return;
                }
            }

            next.Run();
        }
    }

    private void Work()
    {
        for (var spins = 0; spins < Spins;)
        {
            Registration? next;
            lock (_gate)
            {
                if (!_waiting.TryDequeue(out next) && ++spins == Spins)
                {
                    _isRunning = false;
                    return;
                }
            }

            if (next is null)
            {
                Thread.SpinWait(50);
                continue;
            }

            spins = 0;
            next.Run();
        }
    }
}
