import assert from "node:assert/strict";
import { test } from "node:test";

import { faultsOf } from "../judge.mjs";

const expected = { engine: "postgres", instanceClass: "db.t9.huge", storage: 70 };
const sound = { Engine: "postgres", DBInstanceClass: "db.t9.huge", AllocatedStorage: 70, StorageEncrypted: true, DBInstanceStatus: "available" };

test("a database that is what was backed up has no faults", () => {
  assert.deepEqual(faultsOf(sound, expected), []);
  assert.deepEqual(faultsOf({ ...sound, AllocatedStorage: 71, DBInstanceStatus: "backing-up" }, expected), []);
});

for (const [change, fault] of [
  [{ Engine: "mysql" }, "engine is mysql; expected postgres"],
  [{ DBInstanceClass: "db.t9.tiny" }, "class is db.t9.tiny; expected db.t9.huge"],
  [{ AllocatedStorage: 69 }, "storage is 69 GiB; expected at least 70 GiB"],
  [{ AllocatedStorage: undefined }, "storage is undefined GiB; expected at least 70 GiB"],
  [{ StorageEncrypted: false }, "storage is not encrypted"],
  [{ StorageEncrypted: undefined }, "storage is not encrypted"],
  [{ DBInstanceStatus: "failed" }, "status is failed; expected one that answers queries"],
  [{ DBInstanceStatus: "incompatible-restore" }, "status is incompatible-restore; expected one that answers queries"],
]) {
  test(`a fault is told: ${fault}`, () => {
    assert.deepEqual(faultsOf({ ...sound, ...change }, expected), [fault]);
  });
}

test("all faults are told together", () => {
  assert.equal(faultsOf({ ...sound, Engine: "mysql", AllocatedStorage: 1, StorageEncrypted: false }, expected).length, 3);
});

test("a database that is not there is a fault", () => {
  assert.deepEqual(faultsOf(undefined, expected), ["the restored database does not exist"]);
});
