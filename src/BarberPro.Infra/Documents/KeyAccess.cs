using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Documents;

/// <summary>Statements of key policies: who may administer a key, and which services use it for this account (baseline 49).</summary>
public static class KeyAccess
{
    /// <summary>What a service does with a key that encrypts what it stores.</summary>
    private static readonly string[] Use = ["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];

    /// <summary>
    /// Administration by the account. Without the account's root a key policy can lock everybody out for ever; identity policies decide who acts for it.
    /// </summary>
    public static PolicyStatement Administration(RegionContext context) => new("Administration", ["kms:*"], ["*"])
    {
        Principals = [$"arn:aws:iam::{context.Platform.Account}:root"],
    };

    /// <summary>Use of the key by whoever in this account calls a service that stores with it, such as RDS (kms:ViaService).</summary>
    /// <param name="context">Where the key is.</param>
    /// <param name="service">The service, as its endpoint begins: <c>rds</c>.</param>
    public static PolicyStatement Through(RegionContext context, string service) => new($"Through{Capital(service)}", [.. Use], ["*"])
    {
        Principals = ["*"],
        Conditions =
        [
            new("StringEquals", "kms:CallerAccount", context.Platform.Account),
            new("StringEquals", "kms:ViaService", $"{service}.{context.Region}.amazonaws.com"),
        ],
    };

    /// <summary>Use of the key by a service itself, for this account only, such as CloudWatch publishing to an encrypted topic.</summary>
    /// <param name="context">Where the key is.</param>
    /// <param name="service">The service's principal.</param>
    public static PolicyStatement By(RegionContext context, string service) => new($"By{Capital(service[..service.IndexOf('.', StringComparison.Ordinal)])}", ["kms:Decrypt", "kms:GenerateDataKey*"], ["*"])
    {
        Services = [service],
        Conditions = [new("StringEquals", "aws:SourceAccount", context.Platform.Account)],
    };

    private static string Capital(string word) => string.Concat(word[..1].ToUpperInvariant(), word[1..]);
}
