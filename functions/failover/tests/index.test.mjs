import assert from "node:assert/strict";
import { test } from "node:test";

import { answer } from "../../testing/fake-sdk.mjs";

test("the runbook's steps are known by name, others are refused", async () => {
  Object.assign(process.env, {
    CLOUDFLARE_API: "https://api.example/v4",
    TOKEN_SECRET: "t",
    ACCOUNT_ID: "a",
    ZONE_ID: "z",
    LOAD_BALANCER_ID: "l",
    POOL_ID: "p",
    CHANGE: "{}",
    ENVIRONMENT: "test",
    METRIC_NAMESPACE: "n",
    METRIC_NAME: "m",
  });
  const { handler } = await import("../index.mjs");
  const calls = answer({ PutMetricDataCommand: () => ({}), GetSecretValueCommand: () => ({ SecretString: "" }) });

  await handler({ step: "record", started: new Date().toISOString(), minutesBefore: "0" });
  await assert.rejects(handler({ step: "steer" }), /the secret t is empty/);
  await assert.rejects(handler({ step: "dance" }), /step is dance; expected steer or record/);
  await assert.rejects(handler(undefined), /step is missing/);
  assert.deepEqual(calls.map(({ name }) => name), ["PutMetricDataCommand", "GetSecretValueCommand"]);
});
