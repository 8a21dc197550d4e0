using System.Collections.Immutable;

using BarberPro.Policies.Security;

namespace BarberPro.Infra.Components.Security;

/// <summary>Decides which recorded calls raise an alarm (SEC-8).</summary>
public static class AuditEvents
{
    private const string Failed = "$.errorCode NOT EXISTS";

    /// <summary>The events, and how many of each are nothing.</summary>
    public static ImmutableArray<AuditEvent> Of(AuditPolicy policy) =>
    [
        // What AWS itself does in root's name is none of its owner's doing.
        new(
            "root-use",
            "RootUse",
            """{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }""",
            "Somebody used the account's root",
            Pages: true,
            Tolerated: 0),
        new(
            "console-without-mfa",
            "ConsoleWithoutMfa",
            """{ $.eventName = "ConsoleLogin" && $.userIdentity.type = "IAMUser" && $.additionalEventData.MFAUsed != "Yes" && $.responseElements.ConsoleLogin = "Success" }""",
            "Somebody logged in to the console with a password alone",
            Pages: true,
            Tolerated: 0),
        new(
            "trail-change",
            "TrailChange",
            $$"""{ ({{AnyOf("DeleteTrail", "StopLogging", "UpdateTrail", "PutEventSelectors")}}) && {{Failed}} }""",
            "Somebody stopped or changed the record of API calls",
            Pages: true,
            Tolerated: 0),
        new(
            "key-removal",
            "KeyRemoval",
            $$"""{ $.eventSource = "kms.amazonaws.com" && ({{AnyOf("DisableKey", "ScheduleKeyDeletion")}}) && {{Failed}} }""",
            "Somebody disabled an encryption key or has it deleted",
            Pages: true,
            Tolerated: 0),
        new(
            "security-group-change",
            "SecurityGroupChange",
            $$"""{ ({{AnyOf("AuthorizeSecurityGroupIngress", "AuthorizeSecurityGroupEgress", "RevokeSecurityGroupIngress", "RevokeSecurityGroupEgress", "ModifySecurityGroupRules", "CreateSecurityGroup", "DeleteSecurityGroup")}}) && {{Failed}} }""",
            "Somebody changed what may reach what; deployments do, too",
            Pages: false,
            Tolerated: 0),
        new(
            "access-change",
            "AccessChange",
            $$"""{ $.eventSource = "iam.amazonaws.com" && ({{AnyOf("CreateUser", "CreateAccessKey", "CreateLoginProfile", "AttachUserPolicy", "PutUserPolicy", "AddUserToGroup", "UpdateAssumeRolePolicy", "DeactivateMFADevice")}}) && {{Failed}} }""",
            "Somebody changed who may do what, in a way that no deployment does",
            Pages: false,
            Tolerated: 0),
        new(
            "refused-calls",
            "RefusedCalls",
            """{ $.errorCode = "*UnauthorizedOperation" || $.errorCode = "AccessDenied*" }""",
            "Many calls without permission: somebody tries doors, or a role lacks a right",
            Pages: false,
            Tolerated: policy.Refusals),
    ];

    private static string AnyOf(params ReadOnlySpan<string> names) => $"""$.eventName = "{string.Join("\" || $.eventName = \"", names)}" """.TrimEnd();
}
