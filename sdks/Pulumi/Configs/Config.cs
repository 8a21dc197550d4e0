using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Configuration values of one namespace.</summary>
public sealed class Config
{
    private const string OldSuffix = ":config";

    private readonly string _name;
    private readonly ConfigValues _values;

    /// <summary>Opens a namespace.</summary>
    /// <param name="name">The namespace; null means the project.</param>
    public Config(string? name = null)
    {
        name ??= Deployment.Instance.ProjectName;
        _name = name.EndsWith(OldSuffix, StringComparison.Ordinal) ? name[..^OldSuffix.Length] : name;
        _values = Deployment.Current.Config;
    }

    /// <summary>A value, or null when there is none.</summary>
    /// <param name="key">Key without the namespace.</param>
    public string? Get(string key) => _values.Values.GetValueOrDefault(FullKey(key));

    /// <summary>A value as a secret, or null when there is none.</summary>
    /// <param name="key">Key without the namespace.</param>
    public Output<string>? GetSecret(string key) => Get(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A value as true or false, or null when there is none.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public bool? GetBoolean(string key) => Get(key) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        var other => throw Mistyped(key, other, nameof(Boolean)),
    };

    /// <summary>A secret value as true or false, or null when there is none.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public Output<bool>? GetSecretBoolean(string key) => GetBoolean(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A value as a whole number, or null when there is none.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public int? GetInt32(string key) => Get(key) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        var other => throw Mistyped(key, other, nameof(Int32)),
    };

    /// <summary>A secret value as a whole number, or null when there is none.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public Output<int>? GetSecretInt32(string key) => GetInt32(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A value as a number, or null when there is none.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public double? GetDouble(string key) => Get(key) switch
    {
        null => null,
        var text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        var other => throw Mistyped(key, other, nameof(Double)),
    };

    /// <summary>A secret value as a number, or null when there is none.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">The value is something else.</exception>
    public Output<double>? GetSecretDouble(string key) => GetDouble(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A value read from its JSON, or the default when there is none.</summary>
    /// <typeparam name="T">Type to read.</typeparam>
    /// <param name="key">Key without the namespace.</param>
    /// <param name="options">How the JSON is read.</param>
    /// <exception cref="RunException">The value cannot be read as the type.</exception>
    [return: MaybeNull]
    public T GetObject<T>(string key, JsonSerializerOptions options) => Get(key) is { } value ? Parsed<T>(key, value, options) : default;

    /// <summary>A value read from its JSON, or the default when there is none.</summary>
    /// <typeparam name="T">Type to read.</typeparam>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">The value cannot be read as the type.</exception>
    [return: MaybeNull]
    public T GetObject<T>(string key) => Get(key) is { } value ? Parsed<T>(key, value, options: null) : default;

    /// <summary>A secret value read from its JSON, or null when there is none.</summary>
    /// <typeparam name="T">Type to read.</typeparam>
    /// <param name="key">Key without the namespace.</param>
    /// <param name="options">How the JSON is read.</param>
    /// <exception cref="RunException">The value cannot be read as the type.</exception>
    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions options)
        => Get(key) is { } value ? Output.CreateSecret(Parsed<T>(key, value, options)) : null;

    /// <summary>A secret value read from its JSON, or null when there is none.</summary>
    /// <typeparam name="T">Type to read.</typeparam>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">The value cannot be read as the type.</exception>
    public Output<T>? GetSecretObject<T>(string key) => Get(key) is { } value ? Output.CreateSecret(Parsed<T>(key, value, options: null)) : null;

    /// <summary>A value.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">There is none.</exception>
    public string Require(string key) => Get(key) ?? throw Missing(key);

    /// <summary>A value as a secret.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">There is none.</exception>
    public Output<string> RequireSecret(string key) => Output.CreateSecret(Require(key));

    /// <summary>A value as true or false.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">There is none, or it is something else.</exception>
    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key);

    /// <summary>A secret value as true or false.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">There is none, or it is something else.</exception>
    public Output<bool> RequireSecretBoolean(string key) => Output.CreateSecret(RequireBoolean(key));

    /// <summary>A value as a whole number.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">There is none, or it is something else.</exception>
    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key);

    /// <summary>A secret value as a whole number.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">There is none, or it is something else.</exception>
    public Output<int> RequireSecretInt32(string key) => Output.CreateSecret(RequireInt32(key));

    /// <summary>A value as a number.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">There is none, or it is something else.</exception>
    public double RequireDouble(string key) => GetDouble(key) ?? throw Missing(key);

    /// <summary>A secret value as a number.</summary>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">There is none, or it is something else.</exception>
    public Output<double> RequireSecretDouble(string key) => Output.CreateSecret(RequireDouble(key));

    /// <summary>A value read from its JSON.</summary>
    /// <typeparam name="T">Type to read.</typeparam>
    /// <param name="key">Key without the namespace.</param>
    /// <param name="options">How the JSON is read.</param>
    /// <exception cref="RunException">There is none, or it cannot be read as the type.</exception>
    public T RequireObject<T>(string key, JsonSerializerOptions options) => Parsed<T>(key, Require(key), options);

    /// <summary>A value read from its JSON.</summary>
    /// <typeparam name="T">Type to read.</typeparam>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">There is none, or it cannot be read as the type.</exception>
    public T RequireObject<T>(string key) => Parsed<T>(key, Require(key), options: null);

    /// <summary>A secret value read from its JSON.</summary>
    /// <typeparam name="T">Type to read.</typeparam>
    /// <param name="key">Key without the namespace.</param>
    /// <param name="options">How the JSON is read.</param>
    /// <exception cref="RunException">There is none, or it cannot be read as the type.</exception>
    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions options) => Output.CreateSecret(RequireObject<T>(key, options));

    /// <summary>A secret value read from its JSON.</summary>
    /// <typeparam name="T">Type to read.</typeparam>
    /// <param name="key">Key without the namespace.</param>
    /// <exception cref="RunException">There is none, or it cannot be read as the type.</exception>
    public Output<T> RequireSecretObject<T>(string key) => Output.CreateSecret(RequireObject<T>(key));

    private T Parsed<T>(string key, string value, JsonSerializerOptions? options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(value, options)!;
        }
        catch (JsonException exception)
        {
            throw ConfigException.Mistyped(FullKey(key), value, typeof(T).FullName!, exception);
        }
    }

    private ConfigException Missing(string key) => ConfigException.Missing(FullKey(key));

    private ConfigException Mistyped(string key, string value, string expected) => ConfigException.Mistyped(FullKey(key), value, expected);

    private string FullKey(string key) => $"{_name}:{key}";
}
