using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Logging;

/// <summary>Personal data that logs may hold and nobody is to read: not in a query, not in a copy, not in a metric (LOG-3).</summary>
/// <param name="Managed">Kinds of data that CloudWatch Logs knows by name, one to ten.</param>
/// <param name="Custom">Kinds that the market has and CloudWatch Logs does not know, by name; ten at most.</param>
public sealed record MaskingPolicy(ImmutableArray<string> Managed, ImmutableArray<CustomMaskPolicy> Custom)
{
    // The kinds that fit a shop's log, from CloudWatch Logs' table of managed data identifiers; others end in a country and belong to other markets.
    private static readonly Scalar<string> Kind = Texts.OneOf("Address", "CpfCode-BR", "CreditCardExpiration", "CreditCardNumber", "CreditCardSecurityCode", "EmailAddress", "IpAddress", "LatLong", "Name", "PhoneNumber-BR");

    internal static MaskingPolicy Read(PolicyReader masking) => new(
        masking.List("managed", Kind, atLeast: 1, atMost: 10),
        masking.NamedSections("custom", CustomMaskPolicy.Read, atLeast: 0, atMost: 10));
}
