namespace Pulumi;

/// <summary>A configuration value that is missing or does not fit; the message says it all.</summary>
internal sealed class ConfigException : RunException
{
    private ConfigException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }

    internal static ConfigException Missing(string key) => new(
        $"Missing Required configuration variable '{key}'\n\tplease set a value using the command `pulumi config set {key} <value>`");

    internal static ConfigException Mistyped(string key, string value, string expected, Exception? cause = null)
        => new($"Configuration '{key}' value '{value}' is not a valid {expected}", cause);
}
