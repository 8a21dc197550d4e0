namespace BarberPro.Preview.MockOutputs;

/// <summary>Buckets, and what is set on one: that goes by the bucket's name.</summary>
internal static class BucketShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "aws:s3/bucket:Bucket" => new("{name}", "arn:aws:s3:::{name}", "bucket")
        {
            More = [new("bucketDomainName", "{name}.s3.amazonaws.com"), new("bucketRegionalDomainName", "{name}.s3.{region}.amazonaws.com"), new("hostedZoneId", "Z{digits13}")],
        },
        "aws:s3/bucketObjectv2:BucketObjectv2" => new("{bucket}/{key}", "arn:aws:s3:::{bucket}/{key}") { More = [new("versionId", "{hex32}")] },
        _ => new("{bucket}"),
    };
}
