import assert from "node:assert/strict";
import { test } from "node:test";

import { rotate } from "../steps.mjs";
import { bench, call } from "./clouds.mjs";

const steps = ["createSecret", "setSecret", "testSecret", "finishSecret"];

test("four steps make a new password current", async () => {
  const { secrets, target, ...rest } = bench();

  for (const step of steps) {
    await rotate(call(step), { secrets, target, ...rest });
  }

  assert.deepEqual(secrets.versions.get("v2"), { stages: ["AWSCURRENT"], value: { username: "master", password: "new-password", engine: "postgres" } });
  const value = { username: "master", password: "old-password", engine: "postgres" };
  const change = { value, username: "master", currentPassword: "old-password", pendingPassword: "new-password" };
  assert.deepEqual(target.calls, [["set", change], ["test", change]]);
});

test("a step that is called twice does its work once", async () => {
  const { secrets, target, ...rest } = bench();

  for (const step of ["createSecret", "createSecret", "setSecret", "testSecret", "finishSecret", "finishSecret", "setSecret"]) {
    secrets.next = `${secrets.next}x`;
    await rotate(call(step), { secrets, target, ...rest });
  }

  assert.deepEqual(secrets.writes, ["put", "move AWSCURRENT from v1 to v2"]);
  assert.deepEqual(target.calls.map(([step]) => step), ["set", "test"]);
});

test("the new password is as long as the old one, and has no sign that RDS or ElastiCache refuses", async () => {
  const { secrets, ...rest } = bench();

  await rotate(call("createSecret"), { secrets, ...rest });

  assert.deepEqual(secrets.asked, { PasswordLength: 12, ExcludePunctuation: true, RequireEachIncludedType: true });
});

for (const step of steps) {
  test(`${step} logs no password`, async () => {
    const { secrets, logged, ...rest } = bench();
    secrets.versions.get("v2").value = { username: "master", password: "new-password" };

    await rotate(call(step), { secrets, logged, ...rest });

    assert.ok(logged.length > 0);
    assert.doesNotMatch(JSON.stringify(logged), /-password/);
  });
}

test("an error tells no password that was seen", async () => {
  const { secrets, target, redaction, ...rest } = bench();
  secrets.versions.get("v2").value = { username: "master", password: "new-password" };
  target.set = async () => {
    throw Object.assign(new Error("cannot use new-password instead of old-password"), { name: "InvalidParameterValue" });
  };

  const failed = await rotate(call("setSecret"), { secrets, target, redaction, ...rest }).catch((error) => redaction.of(error));

  assert.equal(`${failed}`, "InvalidParameterValue: cannot use *** instead of ***");
  assert.equal(failed.cause, undefined);
});

for (const [what, change, message] of [
  ["a secret whose rotation is off", ({ secrets }) => (secrets.rotation = false), /rotation of arn:secret is switched off/],
  ["an unknown version", ({ secrets }) => secrets.versions.delete("v2"), /has no version v2; expected a call by Secrets Manager/],
  ["a version that is not pending", ({ secrets }) => (secrets.versions.get("v2").stages = ["AWSPREVIOUS"]), /is AWSPREVIOUS; expected AWSPENDING/],
  ["another user", ({ secrets }) => (secrets.versions.get("v2").value = { username: "root", password: "p" }), /from user master to root; expected another password only/],
  ["a secret without a user", ({ secrets }) => (secrets.versions.get("v2").value = { password: "p" }), /lacks username or password/],
]) {
  test(`${what} is refused`, async () => {
    const all = bench();
    all.secrets.versions.get("v2").value = { username: "master", password: "new-password" };
    change(all);

    await assert.rejects(rotate(call("setSecret"), all), message);
    assert.deepEqual(all.target.calls, []);
  });
}

test("an unknown step is refused", async () => {
  await assert.rejects(rotate(call("dropSecret"), bench()), /dropSecret is no step of a rotation/);
});

test("a failure to read the pending version is not taken for its absence", async () => {
  const all = bench();
  all.secrets.get = async () => {
    throw Object.assign(new Error("no right"), { name: "AccessDeniedException" });
  };

  await assert.rejects(rotate(call("createSecret"), all), /no right/);
  assert.deepEqual(all.secrets.writes, []);
});
