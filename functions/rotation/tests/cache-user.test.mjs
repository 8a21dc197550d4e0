import assert from "node:assert/strict";
import { test } from "node:test";

import { cacheUser } from "../cache-user.mjs";
import { patient } from "./clouds.mjs";

const passwords = { username: "app", currentPassword: "old", pendingPassword: "new" };
const active = { UserName: "app", Status: "active", Authentication: { PasswordCount: 2 } };

function cache(states) {
  const modified = [];
  let at = 0;
  return {
    modified,
    describe: async () => ({ Users: [states[Math.min(at++, states.length - 1)]] }),
    modify: async (input) => void modified.push(input),
  };
}

test("both passwords hold during the change", async () => {
  const fake = cache([active]);

  await cacheUser("user-1", patient(), fake).set(passwords);

  assert.deepEqual(fake.modified, [{ UserId: "user-1", AuthenticationMode: { Type: "password", Passwords: ["old", "new"] } }]);
});

test("a user that is being changed is waited for, before and after", async () => {
  const fake = cache([active, { ...active, Status: "modifying" }, active]);
  await cacheUser("user-1", patient(), fake).set(passwords);
  assert.equal(fake.modified.length, 1);

  await cacheUser("user-1", patient(), cache([{ ...active, Status: "modifying" }, { ...active, Authentication: { PasswordCount: 1 } }, active])).test();
});

test("the test gives up in time and tells why", async () => {
  const stuck = cache([{ ...active, Status: "modifying" }]);

  await assert.rejects(cacheUser("user-1", patient(1), stuck).test(), { message: "gave up waiting until user-1 has the new password: user-1 is modifying" });
});

test("a secret of another user is refused before anything is changed", async () => {
  const fake = cache([{ ...active, UserName: "admin" }]);

  await assert.rejects(cacheUser("user-1", patient(), fake).set(passwords), /the secret is of user app, and user-1 is the user admin/);
  assert.deepEqual(fake.modified, []);
});

test("a user that does not exist is told", async () => {
  await assert.rejects(cacheUser("user-1", patient(), cache([undefined])).set(passwords), /there is no cache user user-1/);
});
