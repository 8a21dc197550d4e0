using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Secrets;

using Pulumi;
using Pulumi.Aws.Lambda;
using Pulumi.Aws.SecretsManager;
using Pulumi.Aws.SecretsManager.Inputs;

namespace BarberPro.Infra.Components.Secrets;

/// <summary>What rotation needs from elsewhere.</summary>
/// <param name="FunctionArn">ARN of the function that changes passwords.</param>
/// <param name="FunctionName">Its name.</param>
/// <param name="Secrets">The secrets, by subject.</param>
public sealed record SecretRotationsInputs(Output<string> FunctionArn, Output<string> FunctionName, ImmutableArray<SubjectSecret> Secrets);

/// <summary>A secret to be rotated.</summary>
/// <param name="Subject">What it is the password of; part of logical names.</param>
/// <param name="Arn">ARN of the secret.</param>
public sealed record SubjectSecret(string Subject, Output<string> Arn);

/// <summary>Has the passwords of a region changed regularly (DB-12, CA-5, baseline 50).</summary>
public sealed class SecretRotations : ComponentResource
{
    /// <summary>Declares, for each secret, the right to call the function and the schedule.</summary>
    public SecretRotations(string name, SecretsPolicy policy, SecretRotationsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:secrets:SecretRotations", name, options)
    {
        foreach (var secret in inputs.Secrets)
        {
            var logicalName = ResourceNames.Logical(name, secret.Subject);
            var permission = new Permission(logicalName, new()
            {
                Action = "lambda:InvokeFunction",
                Function = inputs.FunctionName,
                Principal = "secretsmanager.amazonaws.com",
                SourceArn = secret.Arn,
            }, new() { Parent = this });

            // Not at once: the first password is new enough, and the servers are still starting when it is set.
            _ = new SecretRotation(logicalName, new()
            {
                SecretId = secret.Arn,
                RotationLambdaArn = inputs.FunctionArn,
                RotationRules = new SecretRotationRotationRulesArgs { AutomaticallyAfterDays = (int)policy.RotateEvery.TotalDays },
                RotateImmediately = false,
            }, new() { Parent = this, DependsOn = { permission } });
        }

        RegisterOutputs();
    }
}
