import assert from "node:assert/strict";
import { test } from "node:test";

import { steer } from "../steer.mjs";

const settings = { api: "https://api.example/v4", tokenSecret: "token", account: "a1", zone: "z1", loadBalancer: "l1", pool: "p1", change: { weights: 1 } };

function cloud(answers, more = {}) {
  const calls = [];
  return {
    calls,
    log: () => {},
    waited: 0,
    wait() {
      this.waited++;
    },
    secret: async () => "s3cret",
    fetch: async (address, request) => {
      calls.push(`${request.method} ${new URL(address).pathname} ${request.body ?? ""}`.trim());
      const { status = 200, body } = answers.shift();
      return { ok: status < 400, status, json: async () => body };
    },
    ...more,
  };
}

const ok = (result) => ({ body: { success: true, result } });

test("weights change once the edge finds the pool healthy", async () => {
  const sky = cloud([ok({ healthy: false }), ok({ healthy: true }), ok({})]);

  assert.deepEqual(await steer({}, settings, sky), { steered: true });
  assert.deepEqual(sky.calls, [
    "GET /v4/accounts/a1/load_balancers/pools/p1",
    "GET /v4/accounts/a1/load_balancers/pools/p1",
    'PATCH /v4/zones/z1/load_balancers/l1 {"weights":1}',
  ]);
  assert.equal(sky.waited, 1);
});

test("a pool that stays unhealthy leaves the weights alone", async () => {
  const sky = cloud(Array.from({ length: 24 }, () => ok({ healthy: false })));

  await assert.rejects(steer({}, settings, sky), /p1 is not healthy after 120 s/);
  assert.ok(sky.calls.every((call) => call.startsWith("GET")));
});

test("a refusal is told in Cloudflare's words and without the token", async () => {
  const sky = cloud([{ status: 403, body: { success: false, errors: [{ message: "no permission" }] } }]);

  await assert.rejects(steer({}, settings, sky), (error) => {
    assert.match(error.message, /GET .*pools\/p1 answered 403: no permission/);
    assert.doesNotMatch(error.message, /s3cret/);
    return true;
  });
});

test("an answer that is no JSON is a refusal too", async () => {
  const sky = cloud([]);
  sky.fetch = async () => ({ ok: false, status: 502, json: async () => JSON.parse("<html>") });

  await assert.rejects(steer({}, settings, sky), /answered 502$/);
});

test("an empty secret is named", async () => {
  await assert.rejects(steer({}, settings, cloud([], { secret: async () => "" })), /the secret token is empty/);
});
