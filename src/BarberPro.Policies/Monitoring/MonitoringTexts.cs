using System.Globalization;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>The kinds of names and addresses that monitoring knows.</summary>
internal static class MonitoringTexts
{
    /// <summary>An https address.</summary>
    public static readonly Scalar<string> Address = Texts.Text(
        "an https address", "https://example.com/runbooks", "^https://[a-z0-9.-]+\\.[a-z]+(/[A-Za-z0-9._~/-]*)?$", IsAddress);

    /// <summary>An e-mail address, or an https address that takes notifications.</summary>
    public static readonly Scalar<string> Contact = Texts.Text(
        "an e-mail or https address",
        "ops@example.com",
        "^([A-Za-z0-9._+-]+@[a-z0-9.-]+\\.[a-z]+|https://[a-z0-9.-]+\\.[a-z]+(/[A-Za-z0-9._~/-]*)?)$",
        text => IsAddress(text) || IsMail(text));

    /// <summary>The name of an event in the application's log lines.</summary>
    public static readonly Scalar<string> Event = Texts.Text(
        "an event's name of lower-case words joined by dots", "order.paid", "^[a-z]+(\\.[a-z]+)*$", text => text.Length <= 100 && text.Split('.').All(IsWord));

    /// <summary>The name of a metric.</summary>
    public static readonly Scalar<string> Metric = Texts.Text(
        "a metric's name of up to 60 letters and digits", "OrderLatency", "^[A-Z][A-Za-z0-9]{0,59}$", text => Characters.Only(text, 1, 60, char.IsAsciiLetterOrDigit) && char.IsAsciiLetterUpper(text[0]));

    /// <summary>A runtime of CloudWatch Synthetics.</summary>
    public static readonly Scalar<string> Runtime = Texts.Text(
        "a Synthetics runtime", "syn-nodejs-puppeteer-13.1", "^syn-nodejs-(puppeteer|playwright)-[0-9]+\\.[0-9]+$", IsRuntime);

    /// <summary>The name of a dashboard in which {subject} and {environment} are filled in.</summary>
    public static readonly Scalar<string> DashboardTemplate = Texts.Text(
        "a dashboard's name, in which {subject} and {environment} are filled in,",
        "Salon-{subject}-{environment}",
        "^[A-Za-z0-9_-]*\\{subject\\}([A-Za-z0-9_-]|\\{environment\\})*$",
        IsDashboardTemplate);

    /// <summary>A day.</summary>
    public static readonly Scalar<DateOnly> Day = new(new(
        "a day",
        "2026-08-31",
        text => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        value => ((DateOnly)value).ToString(Form, CultureInfo.InvariantCulture),
        JsonForm.Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")));

    private const string Form = "yyyy-MM-dd";

    private static bool IsAddress(string text)
    {
        if (!text.StartsWith("https://", StringComparison.Ordinal))
        {
            return false;
        }

        var slash = text.IndexOf('/', "https://".Length);
        var host = slash < 0 ? text["https://".Length..] : text["https://".Length..slash];
        return IsHost(host) && (slash < 0 || Characters.Only(text[slash..], 1, 200, char.IsAsciiLetterOrDigit, "._~/-"));
    }

    private static bool IsMail(string text) =>
        text.Split('@') is [var name, var host] && Characters.Only(name, 1, 64, char.IsAsciiLetterOrDigit, "._+-") && IsHost(host);

    private static bool IsHost(string text) =>
        text.LastIndexOf('.') is > 0 and var dot && IsWord(text[(dot + 1)..]) && Characters.Only(text[..dot], 1, 250, IsLowerOrDigit, ".-");

    private static bool IsWord(string text) => Characters.Only(text, 1, 63, char.IsAsciiLetterLower);

    private static bool IsLowerOrDigit(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);

    private static bool IsRuntime(string text) =>
        text.Split('-') is ["syn", "nodejs", "puppeteer" or "playwright", var version]
        && version.Split('.') is [{ Length: > 0 } major, { Length: > 0 } minor]
        && Characters.Only(major, char.IsAsciiDigit)
        && Characters.Only(minor, char.IsAsciiDigit);

    private static bool IsDashboardTemplate(string text)
    {
        var at = text.IndexOf("{subject}", StringComparison.Ordinal);
        return at >= 0
            && Characters.Only(text[..at], 0, 100, char.IsAsciiLetterOrDigit, "_-")
            && Characters.Only(text[(at + "{subject}".Length)..].Replace("{environment}", "", StringComparison.Ordinal), 0, 100, char.IsAsciiLetterOrDigit, "_-");
    }
}
