using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>Who is told, each an e-mail address or an https address that takes notifications (MON-13).</summary>
/// <param name="Devops">Whoever is on call: warnings and pages, one to ten; at least one e-mail address, since Cloudflare tells those alone.</param>
/// <param name="Escalation">Whoever answers when nobody on call does, one to ten.</param>
public sealed record ContactsPolicy(ImmutableArray<string> Devops, ImmutableArray<string> Escalation)
{
    /// <summary>Those on call who have an e-mail address.</summary>
    public ImmutableArray<string> DevopsMail => [.. Devops.Where(IsMail)];

    /// <summary>Whether a contact is an e-mail address; it is an https address otherwise.</summary>
    public static bool IsMail(string contact) => !contact.StartsWith("https://", StringComparison.Ordinal);

    internal static ContactsPolicy Read(PolicyReader contacts)
    {
        var policy = new ContactsPolicy(
            contacts.List("devops", MonitoringTexts.Contact, atLeast: 1, atMost: 10),
            contacts.List("escalation", MonitoringTexts.Contact, atLeast: 1, atMost: 10));

        if (contacts.AreSound("devops") && policy.DevopsMail.IsEmpty)
        {
            contacts.Reject("devops", MonitoringCodes.NoMail, $"devops has {policy.Devops.Length} contacts and no e-mail address; expected one at least");
        }

        return policy;
    }
}
