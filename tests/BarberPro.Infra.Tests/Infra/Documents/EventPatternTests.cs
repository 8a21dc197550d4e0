using BarberPro.Infra.Components.Backups;
using BarberPro.Infra.Documents;

namespace BarberPro.Infra.Tests.Infra.Documents;

public sealed class EventPatternTests
{
    [Fact]
    [Requirement("SEC-8")]
    public void A_pattern_holds_texts_and_ranges() => Assert.Equal(
        """{"source":["shop"],"detail-type":["Sale"],"detail":{"kind":["cut","shave"],"price":[{"numeric":[">=",10,"<",20]}],"tip":[{"numeric":[">=",1]}]}}""",
        EventPattern.Of("shop", "Sale", EventField.OneOf("kind", "cut", "shave"), EventField.Between("price", 10, 20), EventField.Between("tip", 1, below: null)));

    [Fact]
    [Requirement("DR-4")]
    public void Restores_of_a_test_are_told_apart_by_what_became_of_them()
    {
        const string Common = "{\"source\":[\"aws.backup\"],\"detail-type\":[\"Restore Job State Change\"],\"detail\":{\"restoreTestingPlanArn\":[\"arn:test\"],";

        Assert.Equal(Common + "\"status\":[\"COMPLETED\"]}}", FailedJobs.Restored("arn:test"));
        Assert.Equal(Common + "\"status\":[\"ABORTED\",\"FAILED\"]}}", FailedJobs.NotRestored("arn:test"));
        Assert.Equal(Common + "\"validationStatus\":[\"FAILED\",\"TIMED_OUT\"]}}", FailedJobs.NotValid("arn:test"));
    }
}
