import assert from "node:assert/strict";
import { test } from "node:test";

import { record } from "../record.mjs";

const settings = { environment: "test", namespace: "Salon/Recovery", metric: "DrillMinutes" };

function cloud() {
  const written = [];
  return { written, log: () => {}, now: () => new Date("2030-01-01T10:08:30Z"), putMetrics: async (input) => void written.push(input) };
}

test("the time before the runbook counts", async () => {
  const sky = cloud();

  assert.deepEqual(await record({ started: "2030-01-01T10:00:00Z", minutesBefore: "4" }, settings, sky), { minutes: 12.5 });
  assert.deepEqual(sky.written, [
    { Namespace: "Salon/Recovery", MetricData: [{ MetricName: "DrillMinutes", Dimensions: [{ Name: "Environment", Value: "test" }], Value: 12.5 }] },
  ]);
});

test("a time that is none is refused and nothing written", async () => {
  const sky = cloud();

  await assert.rejects(record({ started: "noon", minutesBefore: "4" }, settings, sky), /started is noon/);
  await assert.rejects(record({ started: "2030-01-01T10:00:00Z", minutesBefore: "soon" }, settings, sky), /minutesBefore is soon/);
  assert.deepEqual(sky.written, []);
});
