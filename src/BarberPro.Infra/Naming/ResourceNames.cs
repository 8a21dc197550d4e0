namespace BarberPro.Infra.Naming;

/// <summary>
/// The one place where names are made. Logical names are a contract: they are part of the URN, so renaming one replaces the resource
/// unless an alias says otherwise.
/// </summary>
/// <param name="Environment">Short name of the environment; part of every name that is unique per account .</param>
public sealed record ResourceNames(string Environment)
{
    private const string Product = "barberpro";

    /// <summary>Pulumi's name of a resource, such as <c>web-blue-cpu</c>; unique among resources of one type.</summary>
    public static string Logical(params string[] parts) => string.Join('-', parts);

    /// <summary>A name in the cloud that other things are told, such as <c>barberpro-dev-web-blue</c>.</summary>
    public string Physical(params string[] parts) => $"{Product}-{Environment}-{string.Join('-', parts)}";

    /// <summary>A path in the cloud, of a parameter or a log group, such as <c>/barberpro/dev/agent/web</c>.</summary>
    public string Path(params string[] parts) => $"/{Product}/{Environment}/{string.Join('/', parts)}";

    /// <summary>A namespace of the application's own metrics, such as <c>BarberPro/Business</c>.</summary>
    public static string MetricNamespace(string subject) => $"BarberPro/{subject}";
}
