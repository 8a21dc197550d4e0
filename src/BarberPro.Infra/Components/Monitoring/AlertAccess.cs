using System.Collections.Immutable;

using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>
/// Writes who may publish to the alert topics: alarms, budgets, cost anomalies, backup jobs and events of this account (MON-13). Each of them needs the
/// topic and the key that encrypts it: with the topic alone it publishes nothing, and nobody notices.
/// </summary>
public static class AlertAccess
{
    /// <summary>
    /// EventBridge says neither account nor rule when it publishes to an encrypted topic; with a condition on either it could not publish at all.
    /// </summary>
    private const string Events = "events.amazonaws.com";

    private static readonly string[] Publishers = ["cloudwatch.amazonaws.com", "budgets.amazonaws.com", "costalerts.amazonaws.com", "backup.amazonaws.com"];

    /// <summary>The document of the key.</summary>
    public static string OfKey(RegionContext context)
    {
        var statements = ImmutableArray.CreateBuilder<PolicyStatement>();
        statements.Add(KeyAccess.Administration(context));
        foreach (var publisher in Publishers)
        {
            statements.Add(KeyAccess.By(context, publisher));
        }

        statements.Add(KeyAccess.By(context, Events) with { Conditions = [] });
        return AccessDocument.Of(statements.ToImmutable());
    }

    /// <summary>The document of a topic.</summary>
    /// <param name="topicArn">The topic.</param>
    /// <param name="context">Where it is.</param>
    public static string OfTopic(string topicArn, RegionContext context) => AccessDocument.Of(
        new PolicyStatement("Publish", ["sns:Publish"], [topicArn])
        {
            Services = [.. Publishers],
            Conditions = [new("StringEquals", "aws:SourceAccount", context.Platform.Account)],
        },
        new PolicyStatement("Events", ["sns:Publish"], [topicArn]) { Services = [Events] },

        // The one action that a topic's document may close: SNS refuses sns:* there.
        PolicyStatement.TlsOnly("sns", topicArn) with { Actions = ["sns:Publish"] });
}
