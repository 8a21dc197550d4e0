import assert from "node:assert/strict";
import { test } from "node:test";

import { answer } from "../../testing/fake-sdk.mjs";

const context = { getRemainingTimeInMillis: () => 60_000 };
const step = { SecretId: "arn:secret", ClientRequestToken: "v2", Step: "setSecret" };
const manager = (of) => ({
  DescribeSecretCommand: () => ({ RotationEnabled: true, VersionIdsToStages: { v1: ["AWSCURRENT"], v2: ["AWSPENDING"] } }),
  GetSecretValueCommand: ({ VersionStage }) => ({
    SecretString: JSON.stringify({ ...of, username: "app", password: VersionStage === "AWSCURRENT" ? "old-password" : "new-password" }),
  }),
});
const user = { engine: "redis", userId: "user-1" };
const server = { engine: "postgres", dbInstanceIdentifier: "db-1" };

test("the entry file changes a cache user", async () => {
  const { handler } = await import("../index.mjs");
  const calls = answer({
    ...manager(user),
    DescribeUsersCommand: () => ({ Users: [{ UserName: "app", Status: "active" }] }),
    ModifyUserCommand: () => ({}),
  });

  await handler(step, context);

  assert.deepEqual(calls.at(-1).input.AuthenticationMode.Passwords, ["old-password", "new-password"]);
});

test("the entry file tells no password of a change that AWS refuses", async () => {
  const { handler } = await import("../index.mjs");
  answer({
    ...manager(server),
    DescribeDBInstancesCommand: () => ({ DBInstances: [{ MasterUsername: "app", DBInstanceStatus: "available" }] }),
    ModifyDBInstanceCommand: ({ MasterUserPassword }) => {
      throw new Error(`${MasterUserPassword} is too short`);
    },
  });

  await assert.rejects(handler(step, context), { message: "*** is too short" });
});

test("the entry file makes a tested password current", async () => {
  const { handler } = await import("../index.mjs");
  const calls = answer({ ...manager(user), UpdateSecretVersionStageCommand: () => ({}) });

  await handler({ ...step, Step: "finishSecret" }, context);

  assert.deepEqual(calls.at(-1).input, { SecretId: "arn:secret", VersionStage: "AWSCURRENT", MoveToVersionId: "v2", RemoveFromVersionId: "v1" });
});
