using Pulumi;

namespace BarberPro.Infra.Tests.Sdks.Core;

[Collection(ProcessEnvironment.Name)]
public sealed class OutputInStringTests
{
    private const string Variable = "PULUMI_ERROR_OUTPUT_STRING";

    [Fact]
    public void An_output_in_a_string_is_a_text_that_says_so()
    {
        using var environment = ProcessEnvironment.With(Variable, null);

        var text = $"{Output.Create("secret value")}";

        Assert.Contains("Calling [ToString] on an [Output<T>] is not supported", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret value", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_in_a_string_is_an_error_when_the_environment_asks_for_it()
    {
        using var environment = ProcessEnvironment.With(Variable, "true");

        var failure = Assert.ThrowsAny<Exception>(() => $"{Output.Create("value")}");

        Assert.Contains("Output<T>", failure.Message, StringComparison.Ordinal);
    }
}
