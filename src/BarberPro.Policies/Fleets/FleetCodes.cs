using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Fleets;

/// <summary>Contradictions inside one service or one rule of scaling.</summary>
internal static class FleetCodes
{
    public static readonly DiagnosticCode Sizes = new(
        "BP2401",
        "maximum below minimum",
        "A fleet cannot have fewer instances at most than it has at least.",
        "Raise maxSize or lower minSize.",
        DiagnosticExample.Overlay("fleets:\n  services:\n    web:\n      maxSize: 2\n"));

    public static readonly DiagnosticCode Mix = new(
        "BP2402",
        "purchase shares that are not 100% in all",
        "The shares of spot, reserved and on-demand instances divide one fleet.",
        "Let the three shares add up to 100%.",
        DiagnosticExample.Overlay("fleets:\n  instances:\n    mix:\n      spot: 50%\n"));

    public static readonly DiagnosticCode CpuOrder = new(
        "BP2403",
        "processor thresholds out of order",
        "veryLow < low < target < high < fast (C-1): otherwise one rule removes what another adds.",
        "Move the threshold back between its neighbours.",
        DiagnosticExample.Overlay("fleets:\n  scaling:\n    cpu:\n      target: 85%\n"));

    public static readonly DiagnosticCode ResponseTimeOrder = new(
        "BP2404",
        "response times out of order",
        "An instance may go when answers are fast; the same time cannot count as slow, too.",
        "Let low.below be less than high.above.",
        DiagnosticExample.Overlay("fleets:\n  scaling:\n    responseTime:\n      low:\n        below: 250ms\n"));

    public static readonly DiagnosticCode Steps = new(
        "BP2405",
        "steps that do not rise from zero",
        "A step ends where the next begins. The first one starts at the threshold itself; a gap or an overlap is refused by AWS when it is applied.",
        "Begin with from: 0 and let every step start above the one before.",
        DiagnosticExample.Overlay("fleets:\n  scaling:\n    cpu:\n      high:\n        steps:\n          - { from: 10%, add: 3 }\n"));

    public static readonly DiagnosticCode Replacement = new(
        "BP2406",
        "replacement limits too far apart",
        "EC2 Auto Scaling takes at most 100 points between the least and the most of a fleet during a replacement.",
        "Raise atLeast or lower atMost.",
        DiagnosticExample.Overlay("fleets:\n  lifecycle:\n    healthyDuringReplacement:\n      atLeast: 50%\n"));

    public static readonly DiagnosticCode BacklogWithoutQueue = new(
        "BP2407",
        "backlog tracked without a queue",
        "The backlog is the queue's length per instance; without a queue there is no such metric, and the policy would rest for ever.",
        "Give the service a queue, or delete tracks.backlog.",
        DiagnosticExample.Overlay("fleets:\n  services:\n    api:\n      tracks:\n        backlog: { target: 25 }\n"));

    public static readonly DiagnosticCode DeadLetters = new(
        "BP2408",
        "dead letters kept too briefly",
        "SQS counts a dead letter's age from when it entered the first queue, so one that waited long could vanish before anybody sees it.",
        "Let deadLetterRetention be longer than retention.",
        DiagnosticExample.Overlay("fleets:\n  services:\n    booking:\n      queue:\n        deadLetterRetention: 4d\n"));

    public static readonly DiagnosticCode Visibility = new(
        "BP2409",
        "messages expire before their attempts are used up",
        "A message that fails every time stays hidden for visibilityTimeout after each attempt. If all attempts take longer than retention, it is deleted instead of becoming a dead letter.",
        "Shorten visibilityTimeout, lower maxReceives or lengthen retention.",
        DiagnosticExample.Overlay("fleets:\n  services:\n    booking:\n      queue:\n        visibilityTimeout: 12h\n        maxReceives: 10\n"));

    public static readonly DiagnosticCode QuietTime = new(
        "BP2410",
        "quiet time that is no multiple of five minutes",
        "Times longer than five minutes are watched in five-minute periods, which must fill them exactly.",
        "Choose a multiple of 5m, or 5m and less.",
        DiagnosticExample.Overlay("fleets:\n  scaling:\n    cpu:\n      low:\n        for: 12m\n"));

    public static readonly DiagnosticCode FastInterval = new(
        "BP2411",
        "measured more seldom than watched",
        "An alarm with a period shorter than the agent's interval has datapoints missing and never fires in time.",
        "Shorten agent.fastInterval or lengthen the alarm's period.",
        DiagnosticExample.Overlay("fleets:\n  agent:\n    fastInterval: 15s\n"));

    public static readonly DiagnosticCode InstanceSizes = new(
        "BP2412",
        "instance types of different sizes",
        "Averages, targets and the forecast count instances as equal; a fleet of mixed sizes would be scaled wrongly.",
        "List types of one size.",
        DiagnosticExample.Overlay("fleets:\n  instances:\n    types: [m6i.large, m6a.xlarge]\n"));

    public static readonly DiagnosticCode Architectures = new(
        "BP2413",
        "instance types of different architectures",
        "One image serves the whole fleet, and it is built for x86 or for Arm.",
        "List types of one architecture; a g behind the generation, as in m6g, means Arm.",
        DiagnosticExample.Overlay("fleets:\n  instances:\n    types: [m6i.large, m6g.large]\n"));
}
