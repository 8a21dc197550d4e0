namespace Pulumi.Serialization;

/// <summary>The outputs of one resource, each to be completed exactly once.</summary>
/// <param name="plan">The plan of the resource's class.</param>
/// <param name="outputs">The outputs in the order of the plan.</param>
internal sealed class ResourceOutputs(ResourcePlan plan, IResourceOutput[] outputs)
{
    private readonly bool[] _isComplete = new bool[outputs.Length];

    internal void Resolve(string name, RawOutput answer)
    {
        var index = plan.IndexOf(name);
        if (index >= 0 && !_isComplete[index])
        {
            _isComplete[index] = true;
            outputs[index].Resolve(answer);
        }
    }

    /// <summary>Completes what was not answered: unknown in a preview, the default value otherwise.</summary>
    internal void ResolveRest(bool isKnown)
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            if (!_isComplete[i])
            {
                _isComplete[i] = true;
                outputs[i].Resolve(new(null, isKnown, IsSecret: false));
            }
        }
    }

    internal void FailRest(Exception exception)
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            if (!_isComplete[i])
            {
                _isComplete[i] = true;
                outputs[i].Fail(exception);
            }
        }
    }
}
