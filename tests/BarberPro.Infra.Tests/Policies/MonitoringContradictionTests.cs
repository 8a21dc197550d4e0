namespace BarberPro.Infra.Tests.Policies;

public sealed class MonitoringContradictionTests
{
    [Theory]
    [Requirement("MON-13")]
    [InlineData("contacts: { devops: [ops@salon.example, https://hooks.salon.example/page] }", null)]
    [InlineData("contacts: { devops: [https://hooks.salon.example/page] }", "BP2901: devops has 1 contacts and no e-mail address; expected one at least")]
    [InlineData("contacts: { devops: [ops] }", "BP1002: devops[0] is 'ops'; expected an e-mail or https address such as ops@example.com")]
    [InlineData("contacts: { escalation: [http://salon.example] }", "BP1002: escalation[0] is 'http://salon.example'; expected an e-mail or https address such as ops@example.com")]
    public void Contacts_can_be_told(string overlay, string? problem) => Expect(overlay, problem);

    [Theory]
    [Requirement("MON-15")]
    [InlineData("availability: { slowBurn: { rate: 14.3 } }", null)]
    [InlineData("availability: { slowBurn: { rate: 14.4 } }", "BP2902: slowBurn.rate is 14.4; expected less than fastBurn.rate, 14.4")]
    [InlineData("availability: { fastBurn: { short: 59m } }", null)]
    [InlineData("availability: { fastBurn: { short: 1h } }", "BP2903: short is 1h; expected less than long, 1h")]
    [InlineData("availability: { target: 100% }", "BP1003: target is 100%; expected 90% to 99.99%")]
    [Requirement("C-9")]
    public void The_objective_can_be_held(string overlay, string? problem) => Expect(overlay, problem);

    [Theory]
    [Requirement("MON-14")]
    [InlineData("baselines: { assumption: false, measuredOn: 2026-08-31 }", null)]
    [InlineData("baselines: { assumption: true, measuredOn: 2026-08-31 }", "BP2904: measuredOn is given and assumption is true; expected one of them")]
    [InlineData("baselines: { assumption: false }", "BP2904: neither measuredOn nor assumption is given; expected a day, or assumption: true")]
    [InlineData("baselines: { assumption: false, measuredOn: 2026-02-30 }", "BP1002: measuredOn is '2026-02-30'; expected a day such as 2026-08-31")]
    public void A_baseline_says_where_it_comes_from(string overlay, string? problem) => Expect(overlay, problem);

    [Theory]
    [Requirement("C-3")]
    [InlineData("responseTime: { critical: { above: 201ms } }", null)]
    [InlineData("responseTime: { critical: { above: 200ms } }", "BP2905: critical.above is 200ms; expected more than fleets.scaling.responseTime.high.above, 200ms")]
    [InlineData("responseTime: { mean: { for: 12m } }", "BP1003: for is 12m; expected 1m to 1h, in steps of 5m above 10m")]
    public void A_page_comes_after_the_warning(string overlay, string? problem) => Expect(overlay, problem);

    [Theory]
    [Requirement("MON-7")]
    [InlineData("integrations: { calls: { mail: { event: mail.send, metric: MailLatency, within: 1s } } }", null)]
    [InlineData("integrations: { calls: { whatsapp: { metric: PesoConversionDelay } } }", "BP2906: metric is PesoConversionDelay, like that of peso-conversion; expected one of its own")]
    [InlineData("integrations: { calls: { whatsapp: { event: WhatsApp } } }", "BP1002: event is 'WhatsApp'; expected an event's name of lower-case words joined by dots such as order.paid")]
    public void Each_call_has_a_metric(string overlay, string? problem) => Expect(overlay, problem);

    [Theory]
    [Requirement("MON-10")]
    [InlineData("canaries: { timeout: 59s }", null)]
    [InlineData("canaries: { timeout: 60s }", "BP2907: timeout is 1m; expected less than every, 1m")]
    [InlineData("canaries: { within: 20s }", "BP2907: within is 20s; expected less than timeout, 20s")]
    [InlineData("canaries: { memory: 1000 }", "BP1003: memory is 1000; expected 960 to 3008 in steps of 64")]
    [InlineData("canaries: { runtime: syn-python-selenium-4.1 }", "BP1002: runtime is 'syn-python-selenium-4.1'; expected a Synthetics runtime such as syn-nodejs-puppeteer-13.1")]
    public void Robots_finish_before_their_next_turn(string overlay, string? problem) => Expect(overlay, problem);

    [Theory]
    [Requirement("MON-1")]
    [InlineData("dashboards: { name: \"Salon-{subject}\" }", null)]
    [InlineData("dashboards: { name: Salon }", "BP1002: name is 'Salon'; expected a dashboard's name, in which {subject} and {environment} are filled in, such as Salon-{subject}-{environment}")]
    public void Dashboards_have_names_of_their_own(string overlay, string? problem) => Expect(overlay, problem);

    private static void Expect(string overlay, string? problem)
    {
        var load = TestOverlay.Load($"monitoring: {{ {overlay} }}");

        Assert.Equal(problem is null ? [] : [problem], load.Diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}"));
    }
}
