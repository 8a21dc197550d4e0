import assert from "node:assert/strict";
import { test } from "node:test";

import { answer } from "../../testing/fake-sdk.mjs";

test("the entry file asks RDS and tells AWS Backup", async () => {
  Object.assign(process.env, { ENGINE: "postgres", INSTANCE_CLASS: "db.t9.huge", STORAGE_GIB: "70" });
  const { handler } = await import("../index.mjs");
  const calls = answer({
    DescribeDBInstancesCommand: () => ({
      DBInstances: [{ Engine: "postgres", DBInstanceClass: "db.t9.huge", AllocatedStorage: 70, StorageEncrypted: true, DBInstanceStatus: "available" }],
    }),
    PutRestoreValidationResultCommand: () => ({}),
  });

  await handler({
    detail: {
      restoreJobId: "job-1",
      restoreTestingPlanArn: "arn:plan",
      createdResourceArn: "arn:aws:rds:eu-west-1:123456789012:db:restored",
      resourceType: "RDS",
      status: "COMPLETED",
    },
  });

  assert.deepEqual(calls.map(({ name }) => name), ["DescribeDBInstancesCommand", "PutRestoreValidationResultCommand"]);
});
