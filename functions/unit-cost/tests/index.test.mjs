import assert from "node:assert/strict";
import { test } from "node:test";

import { answer } from "../../testing/fake-sdk.mjs";

test("the entry file asks Cost Explorer at its one address, and CloudWatch at home", async () => {
  Object.assign(process.env, {
    PROJECT: "Salon",
    ENVIRONMENT: "test",
    DELAY_MINUTES: "0",
    OUTPUT_NAMESPACE: "Salon/Cost",
    ATTEMPTS: "a|b|Sum",
    FAILED: "a|b|Sum",
    USERS: "a|b|Sum",
    REVENUE: "a|b|Sum",
  });
  const { handler } = await import("../index.mjs");
  const calls = answer({
    GetCostAndUsageCommand: () => ({ ResultsByTime: [{ Total: { UnblendedCost: { Amount: "6", Unit: "USD" } } }] }),
    GetMetricDataCommand: () => ({ MetricDataResults: [{ Id: "users", Values: [3] }] }),
    PutMetricDataCommand: () => ({}),
  });

  const { CostPerUser } = await handler();

  assert.equal(CostPerUser, 2);
  assert.deepEqual(calls.map(({ name, options }) => `${name} ${options.region}`), [
    "GetCostAndUsageCommand us-east-1",
    "GetMetricDataCommand undefined",
    "PutMetricDataCommand undefined",
  ]);
});
