using BarberPro.Graph.Serialization;
using BarberPro.Preview;

using Pulumi;
using Pulumi.Aws.Ssm;

namespace BarberPro.Infra.Tests.Preview;

/// <summary>What must not be seen.</summary>
public sealed class SecretTests
{
    private const string Password = "correct horse battery staple";

    [Fact]
    public async Task A_secret_input_is_masked_in_inputs_and_outputs()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = Parameter("p", Output.CreateSecret(Password)));

        var node = graph.Named("p");
        Assert.Equal(["value"], node.Secrets.ToArray());
        Assert.Equal("[secret]", node.Inputs["value"]?.Text);
        Assert.Equal("[secret]", node.Outputs["value"]?.Text);
    }

    [Fact]
    public async Task What_is_made_of_a_secret_output_is_secret_as_well()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var first = Parameter("first", Output.CreateSecret(Password));
            _ = Parameter("second", first.Value.Apply(value => $"{value}!"));
        });

        Assert.Equal(["value"], graph.Named("second").Secrets.ToArray());
        Assert.DoesNotContain(Password, GraphJson.Text(graph), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_still_tells_where_it_comes_from()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = Parameter("second", Parameter("first", Output.CreateSecret(Password)).Value));

        var reference = Assert.Single(graph.Named("second").References);
        Assert.Equal(("value", graph.Named("first").Urn, "value"), (reference.Property, reference.Urn, reference.Output));
    }

    [Fact]
    public async Task Outputs_that_the_options_call_secret_are_masked_and_stay_secret()
    {
        var graph = await GraphRecorder.RecordAsync(() =>
        {
            var open = new Parameter("open", new() { Type = "String", Value = "x", Description = Password }, new() { AdditionalSecretOutputs = { "description" } });
            _ = Parameter("user", open.Description.Apply(text => text!));
        });

        Assert.Equal("[secret]", graph.Named("open").Outputs["description"]?.Text);
        Assert.Equal("[secret]", graph.Named("user").Inputs["value"]?.Text);
    }

    [Fact]
    public async Task A_list_or_map_with_a_secret_in_it_is_masked_whole()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Parameter("p", new()
        {
            Type = "String",
            Value = "x",
            Tags = { ["a"] = Output.CreateSecret(Password), ["b"] = "open" },
        }));

        Assert.Equal(["tags", "value"], graph.Named("p").Secrets.ToArray());
        Assert.Equal("[secret]", graph.Named("p").Inputs["tags"]?.Text);
    }

    [Fact]
    public async Task A_secret_inside_nested_arguments_leaves_the_rest_readable()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Pulumi.Aws.LB.Listener("https", new()
        {
            LoadBalancerArn = "arn",
            DefaultActions =
            {
                new Pulumi.Aws.LB.Inputs.ListenerDefaultActionArgs
                {
                    Type = "fixed-response",
                    FixedResponse = new Pulumi.Aws.LB.Inputs.ListenerDefaultActionFixedResponseArgs { ContentType = "text/plain", MessageBody = Output.CreateSecret(Password) },
                },
            },
        }));

        Assert.Equal(["defaultActions[0].fixedResponse.messageBody"], graph.Named("https").Secrets.ToArray());
        Assert.Contains("\"contentType\":\"text/plain\",\"messageBody\":\"[secret]\"", graph.Named("https").Inputs.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Password, GraphJson.Text(graph), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outputs_of_components_are_masked_too()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Keeper(Parameter("p", Output.CreateSecret(Password))));

        Assert.Equal("[secret]", graph.Named("keeper").Outputs["password"]?.Text);
    }

    private static Parameter Parameter(string name, Input<string> value) => new(name, new() { Type = "SecureString", Value = value });

    private sealed class Keeper : ComponentResource
    {
        internal Keeper(Parameter parameter)
            : base("test:boxes:Keeper", "keeper") => RegisterOutputs(new Dictionary<string, object?> { ["password"] = parameter.Value });
    }
}
