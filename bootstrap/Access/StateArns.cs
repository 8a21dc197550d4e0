namespace BarberPro.Bootstrap.Access;

/// <summary>What a pipeline reads first.</summary>
/// <param name="Bucket">ARN of the state's bucket.</param>
/// <param name="StateKey">ARN of its key.</param>
/// <param name="SecretsKey">ARN of the key of the stack's secrets.</param>
public sealed record StateArns(string Bucket, string StateKey, string SecretsKey);
