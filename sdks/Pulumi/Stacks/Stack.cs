using Pulumi.Serialization;

namespace Pulumi;

/// <summary>The root of a program's resources; derive from it and create the resources in the constructor.</summary>
public class Stack : ComponentResource
{
    internal const string TypeToken = "pulumi:pulumi:Stack";

    /// <summary>Registers the stack.</summary>
    /// <param name="options">How it and everything under it is managed.</param>
    public Stack(StackOptions? options = null)
        : base(TypeToken, $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}", Converted(options))
        => Deployment.Current.Stack = this;

    /// <summary>Checks and registers the properties marked [Output], once the constructor is done.</summary>
    /// <exception cref="RunException">One has no value, or is not an <see cref="Output{T}"/>.</exception>
    internal void RegisterPropertyOutputs()
    {
        var outputs = ComponentOutputs.Of(this, declaredOnly: true);
        var unassigned = new List<string>();
        var mistyped = new List<string>();
        foreach (var (name, value) in outputs)
        {
            if (value is not IOutput)
            {
                (value is null ? unassigned : mistyped).Add(name);
            }
        }

        if (unassigned.Count > 0)
        {
            throw new RunException(
                $"Output(s) '{string.Join(", ", unassigned)}' have no value assigned. "
                + "[Output] attributed properties must be assigned inside Stack constructor.");
        }

        if (mistyped.Count > 0)
        {
            throw RunException.OutputsHaveIncorrectType(mistyped);
        }

        RegisterOutputs(outputs);
    }

    private static ComponentResourceOptions? Converted(StackOptions? options) => options is null
        ? null
        : new() { ResourceTransformations = options.ResourceTransformations, ResourceTransforms = options.ResourceTransforms };
}
