import assert from "node:assert/strict";
import { test } from "node:test";

import { readSettings } from "../settings.mjs";

const all = {
  CLOUDFLARE_API: "https://api.example/v4",
  TOKEN_SECRET: "t",
  ACCOUNT_ID: "a",
  ZONE_ID: "z",
  LOAD_BALANCER_ID: "l",
  POOL_ID: "p",
  CHANGE: '{"weights":{}}',
  ENVIRONMENT: "test",
  METRIC_NAMESPACE: "n",
  METRIC_NAME: "m",
};

test("settings come from the environment", () => {
  assert.deepEqual(readSettings(all).change, { weights: {} });
});

test("all that is missing or wrong is named at once", () => {
  assert.throws(() => readSettings({ ...all, ZONE_ID: "", POOL_ID: "", CHANGE: "{" }), /^Error: ZONE_ID is missing; POOL_ID is missing; CHANGE is no JSON/);
});
