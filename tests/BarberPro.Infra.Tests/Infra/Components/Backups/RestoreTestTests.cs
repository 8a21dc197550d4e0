using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Backups;

[Requirement("DR-4")]
public sealed class RestoreTestTests
{
    private const string Plan = "aws:backup/restoreTestingPlan:RestoreTestingPlan";
    private const string Selection = "aws:backup/restoreTestingSelection:RestoreTestingSelection";
    private const string Function = "aws:lambda/function:Function";
    private const string Rule = "aws:cloudwatch/eventRule:EventRule";
    private const string Target = "aws:cloudwatch/eventTarget:EventTarget";

    [Fact]
    public async Task Each_first_of_a_month_at_six_the_youngest_backup_is_restored()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.ShouldHaveCount(Plan, 1, new
        {
            name = "monthly_dr_validation",
            scheduleExpression = "cron(0 6 1 * ? *)",
            scheduleExpressionTimezone = "America/Argentina/Buenos_Aires",
            startWindowHours = 1,
            recoveryPointSelection = new
            {
                algorithm = "LATEST_WITHIN_WINDOW",
                includeVaults = new[] { "*" },
                recoveryPointTypes = new[] { "SNAPSHOT", "CONTINUOUS" },
                selectionWindowDays = 1,
            },
        });
    }

    [Fact]
    public async Task It_restores_the_primary_into_its_own_network_for_four_hours()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.ShouldHaveCount(Selection, 1, new { name = "rds_primary", protectedResourceType = "RDS", protectedResourceConditions = (object?)null, validationWindowHours = 4 });
        var selection = graph.OfType(Selection).Single();
        Assert.Equal([$"{Plan} restore-test"], graph.Sources(selection, "restoreTestingPlanName"));
        Assert.Equal(["aws:rds/instance:Instance database-primary"], graph.Sources(selection, "protectedResourceArns"));
        Assert.Equal([$"{Types.Role} backups-restore"], graph.Sources(selection, "iamRoleArn"));
        Assert.Equal(["aws:rds/subnetGroup:SubnetGroup database"], graph.Sources(selection, "restoreMetadataOverrides.dbsubnetgroupname"));
    }

    [Fact]
    public async Task A_function_looks_at_every_restored_database()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        var target = graph.Get(Target, "restore-test-restored");
        Assert.Equal([$"{Rule} restore-test-restored"], graph.Sources(target, "rule"));
        Assert.Equal([$"{Function} restore-validation"], graph.Sources(target, "arn"));
        Assert.Equal(["aws:lambda/permission:Permission restore-test-restored"], graph.Predecessors(target));
        graph.Named("restore-test-restored").ShouldAllHave("aws:lambda/permission:Permission", new { action = "lambda:InvokeFunction", principal = "events.amazonaws.com" });
        Assert.Equal([$"{Rule} restore-test-restored"], graph.Sources(graph.Get("aws:lambda/permission:Permission", "restore-test-restored"), "sourceArn"));
        Assert.Equal([$"{Plan} restore-test"], graph.Sources(graph.Get(Rule, "restore-test-restored"), "eventPattern"));
        graph.Named("restore-validation").ShouldAllHave(Function, new
        {
            environment = new { variables = new { ENGINE = "postgres", INSTANCE_CLASS = "db.r6g.xlarge", STORAGE_GIB = "500" } },
        });
    }

    [Fact]
    public async Task The_function_may_look_at_restored_databases_and_answer_and_no_more() =>
        (await Stacks.Graph(Stacks.ProdAr)).Named("restore-validation-access").ShouldAllHave("aws:iam/rolePolicy:RolePolicy", new
        {
            policy = new
            {
                Statement = new object[]
                {
                    new { Action = "rds:DescribeDBInstances", Resource = "arn:aws:rds:us-east-1:111122223333:db:awsbackup-restore-test-*" },
                    new { Action = "backup:PutRestoreValidationResult", Resource = "*" },
                },
            },
        });

    [Theory]
    [InlineData("not-restored")]
    [InlineData("not-valid")]
    public async Task A_test_that_fails_warns(string purpose)
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.Equal([$"{Plan} restore-test"], graph.Sources(graph.Get(Rule, $"restore-test-{purpose}"), "eventPattern"));
        Assert.Equal(["aws:sns/topic:Topic alerts-warning"], graph.Sources(graph.Get(Target, $"restore-test-{purpose}"), "arn"));
    }

    [Fact]
    [Requirement("X-9")]
    public async Task Development_s_backups_are_not_restored()
    {
        var graph = await Stacks.Graph(Stacks.Dev);

        Assert.Empty(graph.OfType(Plan));
        Assert.DoesNotContain(graph.OfType(Function), function => function.Name == "restore-validation");
    }
}
