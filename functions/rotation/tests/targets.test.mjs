import assert from "node:assert/strict";
import { test } from "node:test";

import { targetOf } from "../targets.mjs";
import { patient } from "./clouds.mjs";

const change = { username: "app", currentPassword: "old", pendingPassword: "new" };

test("a secret of a cache user changes that user", async () => {
  const modified = [];
  const cache = { describe: async () => ({ Users: [{ UserName: "app", Status: "active" }] }), modify: async (input) => void modified.push(input.UserId) };

  await targetOf({ engine: "redis", userId: "user-1" }, patient(), { cache }).set(change);

  assert.deepEqual(modified, ["user-1"]);
});

test("a secret of a database changes that database", async () => {
  const modified = [];
  const rds = {
    describe: async () => ({ DBInstances: [{ MasterUsername: "app", DBInstanceStatus: "available" }] }),
    modify: async (input) => void modified.push(input.DBInstanceIdentifier),
  };

  await targetOf({ engine: "postgres", dbInstanceIdentifier: "db-1" }, patient(), { rds }).set(change);

  assert.deepEqual(modified, ["db-1"]);
});

for (const value of [{}, { engine: "redis", dbInstanceIdentifier: "db-1" }, { engine: "postgres", userId: "user-1" }, { engine: "mysql", dbInstanceIdentifier: "db-1" }]) {
  test(`a secret of ${JSON.stringify(value)} is refused`, () => {
    assert.throws(() => targetOf(value, patient(), {}), /expected postgres with dbInstanceIdentifier, or redis with userId/);
  });
}
