using BarberPro.Graph.Delivery.Gates;

namespace BarberPro.Infra.Tests.Graph.Delivery;

/// <summary>What must not pass unattended, and what may.</summary>
public sealed class GateTests
{
    private const string Database = "aws:rds/instance:Instance";
    private const string Group = "aws:autoscaling/group:Group";
    private const string Listener = "aws:lb/listener:Listener";

    [Theory]
    [InlineData("delete", Database, "database-primary", "data-loss database-primary: it would be deleted with what it holds")]
    [InlineData("delete", "aws:s3/bucket:Bucket", "logs", "data-loss logs: it would be deleted with what it holds")]
    [InlineData("replace", "aws:kms/key:Key", "database", "data-loss database: it would be replaced by an empty one")]
    [InlineData("discard", "aws:secretsmanager/secret:Secret", "cache", "data-loss cache: it would be deleted with what it holds")]
    [InlineData("create", Database, "database-primary")]
    [InlineData("update", "aws:s3/bucket:Bucket", "logs")]
    [InlineData("replace", "aws:ec2/launchTemplate:LaunchTemplate", "web-blue")]
    [Requirement("OPS-4")]
    public void What_holds_data_stays(string op, string type, string name, params string[] expected) =>
        Assert.Equal(expected, Digests.AtNight(Digests.Step(op, type, name)));

    [Fact]
    public void A_replacement_names_the_properties_that_make_it_necessary()
    {
        var findings = Digests.AtNight(Digests.Step("replace", Database, "database-primary", more: """, "replaceReasons": ["kmsKeyId", "engine"]"""));

        Assert.Equal(["data-loss database-primary: it would be replaced by an empty one, because of engine, kmsKeyId"], findings);
    }

    [Fact]
    public void What_was_protected_counts_as_data_whatever_it_is() => Assert.Equal(
        ["data-loss x: it would be deleted with what it holds"],
        Digests.AtNight($$"""{ "op": "delete", "urn": "{{Digests.Urn("a:b:C", "x")}}", "oldState": { "protect": true } }"""));

    [Fact]
    public void Protection_is_not_switched_off_on_the_way() => Assert.Equal(
        ["protection-loss x: protect would be off; expected it on, as it is", "protection-loss y: deletionProtection would be off; expected it on, as it is", "protection-loss y: skipFinalSnapshot would be on; expected it off, as it is"],
        Digests.AtNight(
            $$"""{ "op": "same", "urn": "{{Digests.Urn("a:b:C", "x")}}", "oldState": { "protect": true }, "newState": { "type": "a:b:C" } }""",
            Digests.Step("update", "a:b:D", "y", """{ "deletionProtection": true }""", """{ "deletionProtection": false, "skipFinalSnapshot": true }""")));

    [Theory]
    [InlineData("api-blue", 2)]
    [InlineData("api-blue", 1, "scaling-floor api-blue: minSize would be 1; expected at least 2")]
    [InlineData("web-blue", 0, "scaling-floor web-blue: minSize would be 0; expected at least 3")]
    [InlineData("web-green", 0)]
    [InlineData("sae1-web-blue", 0, "scaling-floor sae1-web-blue: minSize would be 0; expected at least 1")]
    [InlineData("other", 0)]
    [Requirement("ASG-WEB-1")]
    public void A_fleet_that_carries_traffic_keeps_its_minimum(string name, int minSize, params string[] expected) =>
        Assert.Equal(expected, Digests.AtNight(Digests.Step("update", Group, name, """{ "minSize": 9 }""", $$"""{ "minSize": {{minSize}} }""")));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(2, "scaling-floor web-blue-weekday-evening-ends: minSize would be 2; expected at least 3")]
    public void A_schedule_keeps_it_too(int minSize, params string[] expected) => Assert.Equal(
        expected, Digests.AtNight(Digests.Step("create", "aws:autoscaling/schedule:Schedule", "web-blue-weekday-evening-ends", "{}", $$"""{ "minSize": {{minSize}} }""")));

    [Fact]
    public void The_fleet_itself_stays_while_it_carries_traffic() =>
        Assert.Equal(["scaling-floor api-blue: the fleet would be gone for a time; expected at least 2 instances"], Digests.AtNight(Digests.Step("delete", Group, "api-blue"), Digests.Step("delete", Group, "api-green")));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 50)]
    [InlineData(50, 100)]
    [InlineData(90, 100)]
    [InlineData(100, 0)]
    [InlineData(0, 50, "traffic-jump https: a colour would go from 0 to 50; expected one of the steps 0, 10, 50, 100 after the other")]
    [InlineData(0, 100, "traffic-jump https: a colour would go from 0 to 100; expected one of the steps 0, 10, 50, 100 after the other")]
    [InlineData(10, 100, "traffic-jump https: a colour would go from 10 to 100; expected one of the steps 0, 10, 50, 100 after the other")]
    [InlineData(0, 11, "traffic-jump https: a colour would go from 0 to 11; expected one of the steps 0, 10, 50, 100 after the other")]
    [Requirement("LB-9")]
    public void Traffic_moves_one_step_a_deployment(int from, int to, params string[] expected)
    {
        // The other colour is on its way down; its own jumps up are another case.
        var findings = Digests.AtNight(Digests.Step("update", Listener, "https", Forward(("blue", 100), ("green", from)), Forward(("blue", 0), ("green", to))));

        Assert.Equal(expected, findings);
    }

    [Fact]
    public void A_target_group_whose_ARN_is_not_known_yet_is_known_by_its_place()
    {
        var findings = Digests.AtNight(Digests.Step("update", Listener, "https", Forward(("blue", 100), ("green", 0)), Forward(("unknown", 50), ("unknown too", 50))));

        Assert.Equal(["traffic-jump https: a colour would go from 0 to 50; expected one of the steps 0, 10, 50, 100 after the other"], findings);
    }

    [Theory]
    [InlineData("update", "aws:wafv2/webAcl:WebAcl", """{ "rules": [ { "name": "rate", "action": { "block": {} } } ] }""", """{ "rules": [ { "name": "rate", "action": { "count": {} } } ] }""", "rule rate")]
    [InlineData("update", "aws:wafv2/webAcl:WebAcl", """{ "rules": [ { "name": "sqli", "overrideAction": { "none": {} } } ] }""", """{ "rules": [] }""", "rule sqli")]
    [InlineData("delete", "aws:wafv2/webAclAssociation:WebAclAssociation", """{ "webAclArn": "a" }""", "{}", "the firewall in front of a load balancer")]
    [InlineData("update", "cloudflare:index/ruleset:Ruleset", """{ "rules": [ { "ref": "burst", "action": "block" } ] }""", """{ "rules": [ { "ref": "burst", "action": "block", "enabled": false } ] }""", "rule burst")]
    [InlineData("update", "aws:s3/bucketPolicy:BucketPolicy", """{ "policy": "{\"Statement\":[{\"Sid\":\"TlsOnly\",\"Effect\":\"Deny\"}]}" }""", """{ "policy": "{\"Statement\":[]}" }""", "statement TlsOnly")]
    [InlineData("update", "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", """{ "blockPublicAcls": true }""", """{ "blockPublicAcls": false }""", "blockPublicAcls of a bucket")]
    [InlineData("update", "cloudflare:index/authenticatedOriginPullsSettings:AuthenticatedOriginPullsSettings", """{ "enabled": true }""", """{ "enabled": false }""", "the check of the edge's certificate")]
    public void What_is_refused_today_is_refused_tomorrow(string op, string type, string old, string next, string lost)
    {
        Assert.Equal([$"deny-loss x: {lost} would refuse nothing any more"], Digests.AtNight(Digests.Step(op, type, "x", old, next)));
        Assert.Empty(Digests.AtNight(Digests.Step("update", type, "x", old, old)));
    }

    [Fact]
    public void A_prefix_list_lets_in_what_the_policy_names_and_nobody_else()
    {
        var known = Stacks.Policy(Stacks.ProdAr).Firewall.EdgeRanges.Ipv4.Networks[0];

        var findings = Digests.AtNight(Digests.Step("update", "aws:ec2/managedPrefixList:ManagedPrefixList", "edge-ingress-ipv4", "{}", $$"""{ "entries": [ { "cidr": "{{known}}" }, { "cidr": "0.0.0.0/0" } ] }"""));

        Assert.Equal(["deny-loss edge-ingress-ipv4: 0.0.0.0/0 would be let in; expected the networks of firewall.edgeRanges alone"], findings);
    }

    [Fact]
    [Requirement("OPS-4")]
    public void Databases_are_changed_at_night_in_the_markets_time_zone()
    {
        string[] steps = [Digests.Step("update", "aws:rds/parameterGroup:ParameterGroup", "database", more: """, "detailedDiff": { "parameters[0].value": {} }"""), Digests.Step("update", "aws:elasticache/replicationGroup:ReplicationGroup", "cache", more: """, "diffReasons": ["tagsAll"], "detailedDiff": { "tags.Owner": {} }""")];

        Assert.Equal(["database-hours database: it is 12:00 in America/Argentina/Buenos_Aires; expected between 00:00 and 06:00, when few users are there"], Digests.Findings(Digests.Noon, steps));
        Assert.Empty(Digests.Findings(Digests.Night, steps));
        Assert.NotEmpty(Digests.Findings(Digests.Night.AddHours(3), steps));
    }

    [Theory]
    [InlineData(333)]
    [InlineData(334, "changed-share prod-ar: 334 of 1334 resources would change, 25%; expected at most 25%")]
    public void More_than_the_policys_share_wants_eyes(int changed, params string[] expected) =>
        Assert.Equal(expected, Digests.AtNight([.. Enumerable.Range(0, changed).Select(number => Digests.Step("update", "aws:cloudwatch/metricAlarm:MetricAlarm", $"alarm-{number}"))]));

    [Fact]
    public void A_first_deployment_changes_nothing_that_there_is() =>
        Assert.Empty(Digests.AtNight([.. Enumerable.Range(0, 2000).Select(number => Digests.Step("create", "aws:sqs/queue:Queue", $"queue-{number}"))]));

    [Fact]
    public void An_override_lets_its_own_rule_pass_and_is_kept_with_its_reason()
    {
        var digest = Digests.Read(Digests.Of(Digests.Step("delete", Database, "database-primary"))).Digest!;

        var decisions = GateBook.Decide(new(digest, Stacks.Policy(Stacks.ProdAr), Digests.Noon), [new("data-loss", "moved by hand")]);

        Assert.Equal([("data-loss", "moved by hand"), ("database-hours", null)], decisions.Select(decision => (decision.Finding.Rule, decision.Because)));
    }

    [Theory]
    [InlineData("data-loss: moved by hand", "")]
    [InlineData("data-loss", "data-loss has no reason; expected data-loss:REASON")]
    [InlineData("data-loss:  ", "data-loss has no reason; expected data-loss:REASON")]
    [InlineData("all:because", "there is no rule all; expected one of data-loss, ")]
    [InlineData("data-loss:a\nb", "the reason for data-loss is more than a line; expected one line")]
    public void An_override_has_a_known_name_and_a_reason(string text, string expected)
    {
        var parsed = GateOverride.Parse(text, out var problem);

        Assert.StartsWith(expected, problem, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0, parsed is not null);
    }

    private static string Forward(params (string Arn, int Weight)[] targets) =>
        $$"""{ "defaultActions": [ { "forward": { "targetGroups": [ {{string.Join(", ", targets.Select(target => $$"""{ "arn": "{{target.Arn}}", "weight": {{target.Weight}} }"""))}} ] } } ] }""";
}
