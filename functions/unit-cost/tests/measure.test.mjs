import assert from "node:assert/strict";
import { test } from "node:test";

import { measure } from "../measure.mjs";

const settings = {
  project: "Salon",
  environment: "test",
  delayMinutes: 1440,
  outputNamespace: "Salon/Cost",
  sources: {
    attempts: { namespace: "Salon/Booking", name: "Attempts", statistic: "Sum" },
    failed: { namespace: "Salon/Booking", name: "Failed", statistic: "Sum" },
    users: { namespace: "Salon/Business", name: "ActiveUsers", statistic: "Maximum" },
    revenue: { namespace: "Salon/Business", name: "Revenue", statistic: "Sum" },
  },
};

function cloud({ total = { Amount: "90.0", Unit: "USD" }, values = { attempts: 100, failed: 10, users: 45, revenue: 360 } } = {}) {
  const calls = { bill: [], metrics: [], written: [], logged: [] };
  return {
    calls,
    now: () => new Date("2026-03-10T12:00:00Z"),
    log: (line) => calls.logged.push(line),
    costAndUsage: async (input) => (calls.bill.push(input), { ResultsByTime: total ? [{ Total: { UnblendedCost: total } }] : [] }),
    metricData: async (input) => (calls.metrics.push(input), { MetricDataResults: Object.entries(values).map(([Id, value]) => ({ Id, Values: [value] })) }),
    putMetrics: async (input) => void calls.written.push(input),
  };
}

test("the day's figures are written with the environment as their only dimension", async () => {
  const fake = cloud();

  const answer = await measure(settings, fake);

  const Dimensions = [{ Name: "Environment", Value: "test" }];
  assert.deepEqual(fake.calls.written, [
    {
      Namespace: "Salon/Cost",
      MetricData: [
        { MetricName: "CostPerBooking", Value: 1, Unit: "None", Dimensions },
        { MetricName: "CostPerUser", Value: 2, Unit: "None", Dimensions },
        { MetricName: "MarginPercent", Value: 75, Unit: "Percent", Dimensions },
      ],
    },
  ]);
  assert.deepEqual(answer, { day: "2026-03-08", CostPerBooking: 1, CostPerUser: 2, MarginPercent: 75 });
});

test("the bill is asked once, for the day, under the tags of the environment", async () => {
  const fake = cloud();

  await measure(settings, fake);

  assert.equal(fake.calls.bill.length, 1);
  assert.deepEqual(fake.calls.bill[0].TimePeriod, { Start: "2026-03-08", End: "2026-03-09" });
  assert.deepEqual(
    fake.calls.bill[0].Filter.And.map(({ Tags }) => `${Tags.Key}=${Tags.Values}`),
    ["Project=Salon", "Environment=test"],
  );
});

test("each source is asked for its own statistic over the whole day", async () => {
  const fake = cloud();

  await measure(settings, fake);

  assert.deepEqual(
    fake.calls.metrics[0].MetricDataQueries.map(({ Id, MetricStat }) => `${Id} ${MetricStat.Metric.Namespace} ${MetricStat.Metric.MetricName} ${MetricStat.Stat} ${MetricStat.Period}`),
    [
      "attempts Salon/Booking Attempts Sum 86400",
      "failed Salon/Booking Failed Sum 86400",
      "users Salon/Business ActiveUsers Maximum 86400",
      "revenue Salon/Business Revenue Sum 86400",
    ],
  );
});

test("a day without any activity writes nothing", async () => {
  const fake = cloud({ values: {} });

  assert.deepEqual(await measure(settings, fake), { day: "2026-03-08" });
  assert.deepEqual(fake.calls.written, []);
});

test("revenue whose rate is unknown counts for nothing", async () => {
  const sources = { ...settings.sources, exchangeRate: { namespace: "Salon/Business", name: "ExchangeRate", statistic: "Average" } };

  assert.equal((await measure({ ...settings, sources }, cloud())).MarginPercent, undefined);
  assert.equal((await measure({ ...settings, sources }, cloud({ values: { revenue: 3600, exchangeRate: 10 } }))).MarginPercent, 75);
});

for (const total of [null, { Amount: "0", Unit: "USD" }]) {
  test(`a bill of ${total?.Amount ?? "nothing"} is an error, since it means that the tags are unknown to billing`, async () => {
    const fake = cloud({ total });

    await assert.rejects(measure(settings, fake), /no cost on 2026-03-08 under the tags Project Salon and Environment test/);
    assert.deepEqual(fake.calls.written, []);
  });
}

test("a bill in another currency is an error", async () => {
  await assert.rejects(measure(settings, cloud({ total: { Amount: "5", Unit: "CNY" } })), /the bill is in CNY; expected USD/);
});
