namespace BarberPro.Preview.MockOutputs;

/// <summary>Functions, who may call them, and the schedules that do.</summary>
internal static class FunctionShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "aws:lambda/function:Function" => new("{name}", "arn:aws:lambda:{region}:{account}:function:{name}", "name")
        {
            More =
            [
                new("invokeArn", "arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/arn:aws:lambda:{region}:{account}:function:{name}/invocations"),
                new("qualifiedArn", "arn:aws:lambda:{region}:{account}:function:{name}:$LATEST"),
                new("version", "$LATEST"),
            ],
        },
        "aws:lambda/permission:Permission" => new("{name}", null, "statementId"),
        "aws:scheduler/schedule:Schedule" => new("default/{name}", "arn:aws:scheduler:{region}:{account}:schedule/default/{name}", "name"),
        _ => null,
    };
}
