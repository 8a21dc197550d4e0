namespace BarberPro.Infra.Tests.Policies.Backups;

/// <summary>Rules of records over several values, each on both sides of its border.</summary>
public sealed class BackupContradictionTests
{
    [Theory]
    [Requirement("DR-5")]
    [InlineData("backups: { retention: 7d }\ndatabases: { backups: { retention: 7d } }", null)]
    [InlineData("backups: { retention: 6d }\ndatabases: { backups: { retention: 6d } }", "BP3001: retention is 6d; expected 7d to 35d, what the vaults' lock admits")]
    [InlineData("backups: { lock: { atMost: 34d } }", "BP3001: retention is 35d; expected 7d to 34d, what the vaults' lock admits")]
    [InlineData("backups: { lock: { atLeast: 35d } }", null)]
    [InlineData("backups: { lock: { atLeast: 36d } }", "BP3002: atMost is 35d; expected at least atLeast, 36d")]
    public void The_lock_admits_what_is_kept(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [Requirement("DR-1")]
    [InlineData("backups: { plan: { completionWindow: 2h } }", null)]
    [InlineData("backups: { plan: { completionWindow: 119m } }", "BP3003: completionWindow is 119m; expected at least 2h, startWindow and an hour")]
    [InlineData("backups: { plan: { snapshot: \"10:00\" } }", null)]
    [InlineData("backups: { plan: { snapshot: \"09:59\" } }", "BP3004: snapshot is 09:59 and continuous 09:00; expected startWindow, 1h, or more between them")]
    [InlineData("backups: { plan: { continuous: \"11:59\" } }", "BP3004: snapshot is 11:00 and continuous 11:59; expected startWindow, 1h, or more between them")]
    [InlineData("backups: { plan: { startWindow: 59m } }", "BP1003: startWindow is 59m; expected 1h to 1d")]
    [InlineData("backups: { retention: 36d }", "BP1003: retention is 36d; expected 1d to 35d")]
    public void A_plan_s_backups_have_time_to_run(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [Requirement("DR-1")]
    [InlineData("backups: { retention: 34d }", "BP3005: retention is 34d; expected 35d, like databases.backups.retention")]
    [InlineData("databases: { backups: { retention: 34d } }", "BP3005: retention is 35d; expected 34d, like databases.backups.retention")]
    [InlineData("backups: { plan: { continuous: \"08:30\" } }", null)]
    [InlineData("backups: { plan: { continuous: \"08:29\" } }", "BP3006: continuous starts within 08:29-09:29; expected no minute of databases.windows.maintenance, 07:30-08:30")]
    [InlineData("backups: { plan: { snapshot: \"06:59\" } }", "BP3006: snapshot starts within 06:59-07:59; expected no minute of databases.windows.backup, 06:00-07:00")]
    [InlineData("backups: { plan: { snapshot: \"05:00\" } }", null)]
    public void AWS_Backup_and_RDS_keep_out_of_each_other_s_way(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [Requirement("DR-4")]
    [InlineData("backups: { restoreTest: { day: 28 } }", null)]
    [InlineData("backups: { restoreTest: { name: monthly-test } }", "BP1002: name is 'monthly-test'; expected a name of up to 50 letters, digits and underscores such as monthly_test")]
    public void A_restore_test_has_a_name_that_AWS_Backup_takes(string overlay, params string?[] problems) => Expect(overlay.Replace("restoreTest: {", "restoreTest: { " + Rest(overlay), StringComparison.Ordinal), problems);

    [Theory]
    [Requirement("SEC-8")]
    [InlineData("security: { detector: { publishEvery: 1h, warnFrom: 4, pageFrom: 5 } }", null)]
    [InlineData("security: { detector: { publishEvery: 15m, warnFrom: 7, pageFrom: 7 } }", "BP3301: pageFrom is 7; expected more than warnFrom, 7")]
    [InlineData("security: { detector: { publishEvery: 30m, warnFrom: 4, pageFrom: 7 } }", "BP1003: publishEvery is 30m; expected one of 15m, 1h, 6h")]
    public void A_page_is_more_than_a_warning(string overlay, params string?[] problems) => Expect(overlay, problems);

    [Theory]
    [Requirement("LOG-3")]
    [InlineData("logging: { masking: { custom: { dni: { pattern: '[0-9]{8}' } } } }", null)]
    [InlineData("logging: { masking: { managed: [EmailAdress] } }", "BP1002: managed[0] is 'EmailAdress'; expected EmailAddress")]
    [InlineData("logging: { delivery: { bufferSize: 129MiB } }", "BP1003: bufferSize is 129MiB; expected 1MiB to 128MiB")]
    public void Logs_are_masked_and_delivered_as_the_services_can(string overlay, params string?[] problems) => Expect(overlay, problems);

    /// <summary>An overlay names what base files leave out whole.</summary>
    private static string Rest(string overlay) => string.Concat(
        new[] { "name: some_test", "selection: some_data", "day: 2", "at: \"06:00\"", "startWindow: 1h", "selectionWindow: 1d", "validationWindow: 4h" }
            .Where(entry => !overlay.Contains(entry.Split(':')[0] + ":", StringComparison.Ordinal))
            .Select(entry => $"{entry}, "));

    private static void Expect(string overlay, string?[]? problems)
    {
        var load = TestOverlay.Load(overlay);

        Assert.Equal((problems ?? []).Where(problem => problem is not null), load.Diagnostics.Select(problem => $"{problem.Code}: {problem.Message}").Order(StringComparer.Ordinal));
    }
}
