import assert from "node:assert/strict";
import { test } from "node:test";

import { database } from "../database.mjs";
import { patient } from "./clouds.mjs";

const passwords = { username: "master", currentPassword: "old", pendingPassword: "new" };
const idle = { DBInstanceStatus: "available", MasterUsername: "master", DBName: "app", Endpoint: { Address: "db.internal", Port: 5433 } };

/** An instance that shows one state after the other, the last for ever. */
function rds(states, accepts = () => true) {
  const calls = { modified: [], connected: [] };
  let at = 0;
  return {
    calls,
    describe: async () => ({ DBInstances: [states[Math.min(at++, states.length - 1)]] }),
    modify: async (input) => void calls.modified.push(input),
    connect: async (input) => {
      calls.connected.push(input);
      if (!accepts(input, calls.connected.length)) {
        throw Object.assign(new Error("password authentication failed"), { code: "28P01" });
      }
    },
  };
}

test("the password is changed at once, on the instance of the settings alone", async () => {
  const fake = rds([idle], () => false);

  await database("db-1", patient(), fake).set(passwords);

  assert.deepEqual(fake.calls.modified, [{ DBInstanceIdentifier: "db-1", MasterUserPassword: "new", ApplyImmediately: true }]);
});

test("an instance that accepts the new password already is left alone", async () => {
  const fake = rds([idle]);

  await database("db-1", patient(), fake).set(passwords);

  assert.deepEqual(fake.calls.modified, []);
});

test("an instance that has the new password noted is left alone", async () => {
  const fake = rds([{ ...idle, PendingModifiedValues: { MasterUserPassword: "****" } }], () => false);

  await database("db-1", patient(), fake).set(passwords);

  assert.deepEqual(fake.calls.modified, []);
});

test("a busy instance is waited for", async () => {
  const fake = rds([idle, { ...idle, DBInstanceStatus: "backing-up" }, idle], () => false);

  await database("db-1", patient(), fake).set(passwords);

  assert.equal(fake.calls.modified.length, 1);
});

test("the test waits until the change is applied and then connects with the new password", async () => {
  const fake = rds([
    { ...idle, PendingModifiedValues: { MasterUserPassword: "****" } },
    { ...idle, DBInstanceStatus: "resetting-master-credentials" },
    idle,
  ]);

  await database("db-1", patient(), fake).test(passwords);

  assert.deepEqual(fake.calls.connected, [{ host: "db.internal", port: 5433, database: "app", user: "master", password: "new" }]);
});

test("the test connects again until the server accepts the password", async () => {
  const fake = rds([idle], (_, times) => times === 3);

  await database("db-1", patient(), fake).test(passwords);

  assert.equal(fake.calls.connected.length, 3);
});

test("the test gives up in time and tells why", async () => {
  const fake = rds([idle], () => false);

  await assert.rejects(database("db-1", patient(1), fake).test(passwords), {
    message: "gave up waiting until db-1 accepts the new password: 28P01: password authentication failed",
  });
  assert.ok(fake.calls.connected.length <= 11);
});

test("a secret of another user is refused before anything is changed", async () => {
  const fake = rds([{ ...idle, MasterUsername: "admin" }]);

  await assert.rejects(database("db-1", patient(), fake).set(passwords), /the secret is of user master, and the master user of db-1 is admin/);
  assert.deepEqual(fake.calls.modified, []);
});

test("an instance that does not exist is told", async () => {
  await assert.rejects(database("db-1", patient(), rds([undefined])).test(passwords), /there is no database db-1/);
});

test("an instance without an endpoint is waited for", async () => {
  const fake = rds([{ ...idle, Endpoint: undefined }, idle]);

  await database("db-1", patient(), fake).test(passwords);

  assert.equal(fake.calls.connected.length, 1);
});
