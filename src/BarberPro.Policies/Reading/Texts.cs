using BarberPro.Policies.Units;

namespace BarberPro.Policies.Reading;

/// <summary>
/// The kinds of names, ids and paths. Shapes are checked by hand: a regular expression would cost more start-up time than reading all policy files.
/// </summary>
internal static class Texts
{
    /// <summary>A short name; it becomes part of resource names, which AWS limits to 32 characters at their shortest.</summary>
    public static readonly Scalar<string> Name = Text("a name of up to 20 lower-case letters, digits and inner hyphens", "prod-ar", "^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$", IsName);

    /// <summary>The value of a tag; AWS takes 256 characters.</summary>
    public static readonly Scalar<string> TagValue = Text(
        "a tag value of letters, digits and . _ : / = + - @",
        "platform-team",
        "^[A-Za-z0-9._:/=+@-]{1,256}$",
        text => Characters.Only(text, 1, 256, char.IsAsciiLetterOrDigit, "._:/=+@-"));

    /// <summary>The id of an AWS account.</summary>
    public static readonly Scalar<string> Account = Text("an AWS account id of twelve digits", "\"111122223333\"", "^[0-9]{12}$", text => Characters.Only(text, 12, 12, char.IsAsciiDigit));

    /// <summary>The id that Cloudflare gives a zone.</summary>
    public static readonly Scalar<string> CloudflareZone = Text(
        "a Cloudflare zone id of 32 hexadecimal digits",
        "0123456789abcdef0123456789abcdef",
        "^[0-9a-f]{32}$",
        text => Characters.Only(text, 32, 32, char.IsAsciiHexDigitLower));

    /// <summary>A DNS name in lower case, two labels or more.</summary>
    public static readonly Scalar<string> HostName = Text(
        "a host name in lower case",
        "app.example.com",
        "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
        text => text.Length <= 253 && text.Contains('.', StringComparison.Ordinal) && text.Split('.').All(IsLabel));

    /// <summary>A country.</summary>
    public static readonly Scalar<string> Country = Text("a country code of two capital letters", "AR", "^[A-Z]{2}$", text => Characters.Only(text, 2, 2, char.IsAsciiLetterUpper));

    /// <summary>A currency.</summary>
    public static readonly Scalar<string> Currency = Text("a currency code of three capital letters", "ARS", "^[A-Z]{3}$", text => Characters.Only(text, 3, 3, char.IsAsciiLetterUpper));

    /// <summary>
    /// A time zone that this machine's time zone data knows. A machine without such data (Windows in invariant mode, a bare container) can only look at
    /// the shape.
    /// </summary>
    public static readonly Scalar<string> TimeZone = Text(
        "an IANA time zone",
        "America/Argentina/Buenos_Aires",
        "^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",
        text => text.Length is > 0 and <= 64 && char.IsAsciiLetterUpper(text[0]) && text.Split('/').All(IsZonePart) && IsKnownZone(text));

    /// <summary>An AWS region; the partitions of governments and China are other clouds.</summary>
    public static readonly Scalar<string> Region = Text("an AWS region", "us-east-1", "^[a-z]{2}-[a-z]+-[1-9]$", text => AwsRegion.TryParse(text, out _));

    /// <summary>The id of an availability zone.</summary>
    public static readonly Scalar<string> AvailabilityZone = Text("an availability zone id", "use1-az1", "^[a-z]+[1-9]-az[1-9]$", IsAvailabilityZone);

    /// <summary>An EC2 instance type.</summary>
    public static readonly Scalar<string> InstanceType = Text("an instance type", "m6i.large", "^[a-z][a-z0-9-]*[0-9][a-z0-9-]*\\.[a-z0-9-]+$", text => Units.InstanceType.TryParse(text, out _));

    /// <summary>A path without placeholders.</summary>
    public static readonly Scalar<string> Path = Text(
        "a path of up to 128 characters",
        "/health",
        "^/[A-Za-z0-9._~/-]{0,127}$",
        text => text.StartsWith('/') && Characters.Only(text, 1, 128, char.IsAsciiLetterOrDigit, "._~/-"));

    /// <summary>A path pattern of a listener rule; ELB takes 128 characters.</summary>
    public static readonly Scalar<string> PathPattern = Text(
        "a path pattern of up to 128 characters",
        "/api/*",
        "^/[A-Za-z0-9._~/*?-]{0,127}$",
        text => text.StartsWith('/') && Characters.Only(text, 1, 128, char.IsAsciiLetterOrDigit, "._~/*?-"));

    /// <summary>An SSM parameter's name in which {environment}, {service} and {colour} are filled in.</summary>
    public static readonly Scalar<string> ParameterTemplate = Text(
        "the name of an SSM parameter, in which {environment}, {service} and {colour} are filled in,",
        "/barberpro/{environment}/ami/{service}",
        "^(/([A-Za-z0-9._-]|\\{environment\\}|\\{service\\}|\\{colour\\})+)+$",
        IsParameterTemplate);

    /// <summary>A percentile, as CloudWatch writes an extended statistic.</summary>
    public static readonly Scalar<string> Percentile = Text("a percentile from p50 to p99.9", "p95", "^p[5-9][0-9](\\.[0-9])?$", IsPercentile);

    /// <summary>The short name of an AWS service, as in the name of its endpoint.</summary>
    public static readonly Scalar<string> EndpointService = Text(
        "the short name of an AWS service",
        "ssm",
        "^[a-z][a-z0-9.-]{0,62}$",
        text => Characters.Only(text, 1, 63, IsLowerOrDigit, ".-") && char.IsAsciiLetterLower(text[0]));

    /// <summary>A schedule of six fields, as EventBridge writes it; AWS alone can say whether such a day exists.</summary>
    public static readonly Scalar<string> Cron = Text("a schedule of six fields", "cron(0 9 ? * * *)", "^cron\\(([0-9A-Z*?,/#-]+ ){5}[0-9A-Z*?,/#-]+\\)$", IsCron);

    /// <summary>The name of an IAM role, without its path.</summary>
    public static readonly Scalar<string> RoleName = Text(
        "the name of a role",
        "developers",
        "^[A-Za-z0-9_+=,.@-]{1,64}$",
        text => Characters.Only(text, 1, 64, char.IsAsciiLetterOrDigit, "_+=,.@-"));

    /// <summary>The id of a price offering of AWS, a UUID.</summary>
    public static readonly Scalar<string> OfferingId = Text(
        "the id of an offering",
        "0a1b2c3d-0000-4000-8000-000000000000",
        "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
        text => Guid.TryParseExact(text, "D", out _) && text == text.ToLowerInvariant());
    /// <summary>The name of an event in the application's log.</summary>
    public static readonly Scalar<string> EventName = Text(
        "the name of an event, of lower-case words with dots between",
        "payment.processed",
        "^[a-z][a-z0-9._-]{0,62}[a-z0-9]$",
        text => Characters.Only(text, 2, 64, IsLowerOrDigit, "._-") && char.IsAsciiLetterLower(text[0]) && IsLowerOrDigit(text[^1]));

    /// <summary>The name of a Kinesis data stream.</summary>
    public static readonly Scalar<string> StreamName = Text(
        "the name of a stream",
        "log-search",
        "^[A-Za-z0-9._-]{1,128}$",
        text => Characters.Only(text, 1, 128, char.IsAsciiLetterOrDigit, "._-"));

    /// <summary>A regular expression with which CloudWatch Logs looks for personal data; it knows no groups and no quotes.</summary>
    public static readonly Scalar<string> MaskPattern = Text(
        "a regular expression of up to 200 letters, digits and _ # = @ / ; , - ^ $ ? [ ] { } | \\ * + .",
        "'[0-9]{8}'",
        "^[A-Za-z0-9_#=@/;, ^$?\\[\\]{}|\\\\*+.-]{1,200}$",
        text => Characters.Only(text, 1, 200, char.IsAsciiLetterOrDigit, "_#=@/;, ^$?[]{}|\\*+.-"));

    /// <summary>A name of AWS Backup's restore tests, which know no hyphens.</summary>
    public static readonly Scalar<string> RestoreTestName = Text(
        "a name of up to 50 letters, digits and underscores",
        "monthly_test",
        "^[A-Za-z0-9_]{1,50}$",
        text => Characters.Only(text, 1, 50, char.IsAsciiLetterOrDigit, "_"));

    /// <summary>One of a few words.</summary>
    public static Scalar<string> OneOf(params string[] words) =>
        new(new($"one of {string.Join(", ", words)}", "", text => Array.IndexOf(words, text) < 0 ? null : text, value => (string)value, JsonForm.OneOf(words)));

    internal static Scalar<string> Text(string expects, string example, string pattern, Func<string, bool> isIt) =>
        new(new(expects, example, text => isIt(text) ? text : null, value => (string)value, JsonForm.Text(pattern)));

    private static bool IsLowerOrDigit(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);

    private static bool IsName(string text) => Characters.Only(text, 1, 20, IsLowerOrDigit, "-") && char.IsAsciiLetterLower(text[0]) && text[^1] != '-';

    private static bool IsLabel(string text) => Characters.Only(text, 1, 63, IsLowerOrDigit, "-") && text[0] != '-' && text[^1] != '-';

    private static bool IsZonePart(string text) => Characters.Only(text, 1, 64, char.IsAsciiLetterOrDigit, "_+-");

    private static bool IsKnownZone(string text) => TimeZoneInfo.TryFindSystemTimeZoneById(text, out _) || !TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out _);

    private static bool IsAvailabilityZone(string text) =>
        text.Split("-az") is [{ Length: > 1 } prefix, [>= '1' and <= '9']] && prefix[^1] is >= '1' and <= '9' && Characters.Only(prefix.AsSpan(0, prefix.Length - 1), char.IsAsciiLetterLower);

    private static bool IsParameterTemplate(string text)
    {
        var filled = text.Replace("{environment}", "e", StringComparison.Ordinal).Replace("{service}", "s", StringComparison.Ordinal).Replace("{colour}", "c", StringComparison.Ordinal);
        return filled.StartsWith('/') && filled[^1] != '/' && !filled.Contains("//", StringComparison.Ordinal) && Characters.Only(filled, 2, 512, char.IsAsciiLetterOrDigit, "._-/");
    }

    private static bool IsCron(string text) =>
        text.StartsWith("cron(", StringComparison.Ordinal) && text[^1] == ')'
        && text[5..^1].Split(' ') is { Length: 6 } fields && Array.TrueForAll(fields, field => Characters.Only(field, 1, 64, IsUpperOrDigit, "*?,/#-"));

    private static bool IsUpperOrDigit(char character) => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character);

    private static bool IsPercentile(string text) =>
        text.Length is > 2 and <= 5 && text[0] == 'p' && Numbers.TryDecimal(text.AsSpan(1), out var percent) && percent is >= 50m and <= 99.9m;
}
