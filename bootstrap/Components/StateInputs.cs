using BarberPro.Bootstrap.Access;

using Pulumi;

namespace BarberPro.Bootstrap.Components;

/// <summary>ARNs of what a pipeline reads first.</summary>
/// <param name="BucketArn">Bucket of the state.</param>
/// <param name="StateKeyArn">Key of the state.</param>
/// <param name="SecretsKeyArn">Key of the stack's secrets.</param>
public sealed record StateInputs(Output<string> BucketArn, Output<string> StateKeyArn, Output<string> SecretsKeyArn)
{
    /// <summary>Writes a document that names all three.</summary>
    internal Output<string> Apply(Func<StateArns, string> document) =>
        Output.Tuple(BucketArn, StateKeyArn, SecretsKeyArn).Apply(arns => document(new(arns.Item1, arns.Item2, arns.Item3)));
}
