namespace BarberPro.Graph.Rules;

/// <summary>Whom a statement speaks of.</summary>
/// <param name="Kind"><c>AWS</c>, <c>Service</c> or <c>Federated</c>.</param>
/// <param name="Name">An ARN, a service's host or a provider; <c>*</c> for everybody.</param>
internal sealed record AccessPrincipal(string Kind, string Name)
{
    /// <summary>Short name of a service without region and domain: <c>logs</c> for <c>logs.us-east-1.amazonaws.com</c>.</summary>
    public static string ServiceOf(string host) => host.Split('.')[0];
}
