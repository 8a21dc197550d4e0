import assert from "node:assert/strict";
import { test } from "node:test";

import { readSettings } from "../settings.mjs";
import { validate } from "../validate.mjs";

const expected = readSettings({ ENGINE: "postgres", INSTANCE_CLASS: "db.t9.huge", STORAGE_GIB: "70" });
const sound = { Engine: "postgres", DBInstanceClass: "db.t9.huge", AllocatedStorage: 70, StorageEncrypted: true, DBInstanceStatus: "available" };
const event = {
  detail: {
    restoreJobId: "job-1",
    restoreTestingPlanArn: "arn:aws:backup:eu-west-1:123456789012:restore-testing-plan:plan",
    createdResourceArn: "arn:aws:rds:eu-west-1:123456789012:db:awsbackup-restore-test-1",
    resourceType: "RDS",
    status: "COMPLETED",
  },
};

function cloud(found) {
  const calls = { described: [], reported: [], logged: [] };
  return {
    calls,
    log: (line) => calls.logged.push(line),
    describe: async (input) => {
      calls.described.push(input);
      if (found instanceof Error) {
        throw found;
      }

      return { DBInstances: [found] };
    },
    report: async (input) => void calls.reported.push(input),
  };
}

test("a sound restore is reported as successful", async () => {
  const fake = cloud(sound);

  assert.deepEqual(await validate(event, expected, fake), { verdict: "SUCCESSFUL" });

  assert.deepEqual(fake.calls.described, [{ DBInstanceIdentifier: "awsbackup-restore-test-1" }]);
  assert.deepEqual(fake.calls.reported, [
    {
      RestoreJobId: "job-1",
      ValidationStatus: "SUCCESSFUL",
      ValidationStatusMessage: "engine, class, storage, encryption and status of awsbackup-restore-test-1 are as expected",
    },
  ]);
});

test("a faulty restore is reported as failed, and fails the run", async () => {
  const fake = cloud({ ...sound, StorageEncrypted: false });

  await assert.rejects(validate(event, expected, fake), { message: "restore job job-1: storage is not encrypted" });

  assert.deepEqual(fake.calls.reported, [{ RestoreJobId: "job-1", ValidationStatus: "FAILED", ValidationStatusMessage: "storage is not encrypted" }]);
});

test("a database that is gone is a failed restore", async () => {
  const fake = cloud(Object.assign(new Error("gone"), { name: "DBInstanceNotFoundFault" }));

  await assert.rejects(validate(event, expected, fake), /does not exist/);
  assert.equal(fake.calls.reported[0].ValidationStatus, "FAILED");
});

test("a look that fails is no verdict", async () => {
  const fake = cloud(Object.assign(new Error("slow down"), { name: "Throttling" }));

  await assert.rejects(validate(event, expected, fake), /slow down/);
  assert.deepEqual(fake.calls.reported, []);
});

for (const [what, change] of [
  ["a restore that is no test", { restoreTestingPlanArn: undefined }],
  ["a restore that has not finished", { status: "RUNNING" }],
  ["a restore of something else", { resourceType: "EBS" }],
]) {
  test(`${what} is left alone`, async () => {
    const fake = cloud(sound);

    assert.deepEqual(await validate({ detail: { ...event.detail, ...change } }, expected, fake), { ignored: true });
    assert.deepEqual(fake.calls.reported, []);
  });
}

test("an ARN of something else is an error", async () => {
  const detail = { ...event.detail, createdResourceArn: "arn:aws:rds:eu-west-1:123456789012:cluster:c" };

  await assert.rejects(validate({ detail }, expected, cloud(sound)), /is not the ARN of a database/);
});

test("settings that are missing or wrong are named at once", () => {
  assert.throws(() => readSettings({ STORAGE_GIB: "much" }), {
    message: "ENGINE is missing; INSTANCE_CLASS is missing; STORAGE_GIB is much; expected a whole number above zero",
  });
});
