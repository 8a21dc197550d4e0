using BarberPro.Infra.Documents;

namespace BarberPro.Infra.Tests.Infra.Documents;

public sealed class AccessDocumentTests
{
    [Fact]
    public void Writes_one_value_as_a_string_and_several_as_a_list()
    {
        var document = AccessDocument.Of(new PolicyStatement("Read", ["s3:GetObject"], ["arn:a", "arn:b"]));

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":["arn:a","arn:b"]}]}""",
            document);
    }

    [Fact]
    public void Writes_who_is_denied_what_under_which_conditions()
    {
        var document = AccessDocument.Of(new PolicyStatement("TlsOnly", ["s3:*"], ["arn:a"])
        {
            Denies = true,
            Principals = ["*"],
            Conditions = [new("Bool", "aws:SecureTransport", "false"), new("StringEquals", "aws:SourceAccount", "1"), new("Bool", "aws:ViaAWSService", "true")],
        });

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TlsOnly","Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*","Resource":"arn:a","""
            + """ "Condition":{"Bool":{"aws:SecureTransport":"false","aws:ViaAWSService":"true"},"StringEquals":{"aws:SourceAccount":"1"}}}]}""".TrimStart(),
            document);
    }

    [Fact]
    public void Keeps_the_order_of_its_statements()
    {
        var document = AccessDocument.Of(new PolicyStatement("Second", ["a:b"], ["*"]), new PolicyStatement("First", ["c:d"], ["*"]));

        Assert.True(document.IndexOf("Second", StringComparison.Ordinal) < document.IndexOf("First", StringComparison.Ordinal));
    }

    [Fact]
    public void A_service_is_trusted_for_one_account_alone() =>
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"Assume","Effect":"Allow","Principal":{"Service":"vpc-flow-logs.amazonaws.com"},"""
            + """ "Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:SourceAccount":"123456789012"}}}]}""".TrimStart(),
            AccessDocument.Trust("vpc-flow-logs.amazonaws.com", "123456789012"));

    [Fact]
    public void A_service_that_sends_no_account_is_trusted_without_condition() =>
        Assert.DoesNotContain("Condition", AccessDocument.Trust("ec2.amazonaws.com", account: null), StringComparison.Ordinal);
}
