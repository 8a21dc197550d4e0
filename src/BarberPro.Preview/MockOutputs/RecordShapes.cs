namespace BarberPro.Preview.MockOutputs;

/// <summary>What keeps records and watches over them: streams, trails, detectors and analyzers.</summary>
internal static class RecordShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream" => new("arn:aws:firehose:{region}:{account}:deliverystream/{name}", "{id}", "name"),
        "aws:cloudtrail/trail:Trail" => new("arn:aws:cloudtrail:{region}:{account}:trail/{name}", "{id}", "name") { More = [new("homeRegion", "{region}")] },
        "aws:guardduty/detector:Detector" => new("{hex32}", "arn:aws:guardduty:{region}:{account}:detector/{id}") { More = [new("accountId", "{account}")] },
        "aws:accessanalyzer/analyzer:Analyzer" => new("{name}", "arn:aws:access-analyzer:{region}:{account}:analyzer/{name}", "analyzerName"),
        _ => null,
    };
}
