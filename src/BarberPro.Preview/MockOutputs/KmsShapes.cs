namespace BarberPro.Preview.MockOutputs;

/// <summary>Encryption keys and their names.</summary>
internal static class KmsShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "aws:kms/key:Key" => new("{uuid}", "arn:aws:kms:{region}:{account}:key/{id}") { More = [new("keyId", "{id}")] },
        "aws:kms/replicaKey:ReplicaKey" => new("mrk-{hex32}", "arn:aws:kms:{region}:{account}:key/{id}") { More = [new("keyId", "{id}")] },
        "aws:kms/alias:Alias" => new("{name}", "arn:aws:kms:{region}:{account}:{name}", "name") { Special = Target },
        _ => null,
    };

    /// <summary>An alias takes a key's id or ARN, and tells its ARN.</summary>
    private static void Target(MockResource alias, string id, Dictionary<string, object> outputs)
    {
        var key = alias.Text("targetKeyId");
        outputs["targetKeyArn"] = key.StartsWith("arn:", StringComparison.Ordinal) ? key : $"arn:aws:kms:{alias.Region}:{alias.Account}:key/{key}";
    }
}
