namespace BarberPro.Preview.MockOutputs;

/// <summary>Robots; Synthetics makes a function of each, whose name it chooses.</summary>
internal static class SyntheticsShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "aws:synthetics/canary:Canary" => new("{name}", "arn:aws:synthetics:{region}:{account}:canary:{name}", "name")
        {
            More =
            [
                new("engineArn", "arn:aws:lambda:{region}:{account}:function:cwsyn-{name}-{uuid}:1"),
                new("sourceLocationArn", "arn:aws:lambda:{region}:{account}:layer:cwsyn-{name}-{uuid}:1"),
            ],
        },
        _ => null,
    };
}
