import assert from "node:assert/strict";
import { test } from "node:test";

import { billedDay, unitCosts } from "../figures.mjs";

const dates = ({ start, end }) => [start.toISOString(), end.toISOString()];

test("the day looked at is the last whole UTC day that ended a delay ago", () => {
  assert.deepEqual(dates(billedDay(new Date("2026-03-10T12:00:00Z"), 1440)), ["2026-03-08T00:00:00.000Z", "2026-03-09T00:00:00.000Z"]);
  assert.deepEqual(dates(billedDay(new Date("2026-03-10T12:00:00Z"), 0)), ["2026-03-09T00:00:00.000Z", "2026-03-10T00:00:00.000Z"]);
  assert.deepEqual(dates(billedDay(new Date("2026-03-10T23:59:00Z"), 1440)), ["2026-03-08T00:00:00.000Z", "2026-03-09T00:00:00.000Z"]);
});

test("a day may lie in another year", () => {
  assert.deepEqual(dates(billedDay(new Date("2027-01-02T00:00:00Z"), 1440)), ["2026-12-31T00:00:00.000Z", "2027-01-01T00:00:00.000Z"]);
});

test("cost is shared among the bookings that were made and the users who came", () => {
  assert.deepEqual(unitCosts({ cost: 120, attempts: 420, failed: 20, users: 240, revenue: 480 }), {
    CostPerBooking: 0.3,
    CostPerUser: 0.5,
    MarginPercent: 75,
  });
});

test("revenue in the market's currency is converted", () => {
  assert.equal(unitCosts({ cost: 100, revenue: 400_000, exchangeRate: 1000 }).MarginPercent, 75);
});

test("a loss is a negative margin", () => {
  assert.equal(unitCosts({ cost: 300, revenue: 200 }).MarginPercent, -50);
});

for (const [what, day, left] of [
  ["no bookings", { attempts: 0, users: 10, revenue: 10 }, ["CostPerUser", "MarginPercent"]],
  ["only failed bookings", { attempts: 5, failed: 5, users: 10, revenue: 10 }, ["CostPerUser", "MarginPercent"]],
  ["more failures than attempts, which a late datapoint can bring", { attempts: 5, failed: 6 }, []],
  ["no users", { attempts: 1, revenue: 10 }, ["CostPerBooking", "MarginPercent"]],
  ["no revenue", { attempts: 1, users: 1 }, ["CostPerBooking", "CostPerUser"]],
  ["no exchange rate", { attempts: 1, users: 1, revenue: 10, exchangeRate: 0 }, ["CostPerBooking", "CostPerUser"]],
  ["nothing at all", {}, []],
]) {
  test(`with ${what} the figures that would divide by zero are left out`, () => {
    assert.deepEqual(Object.keys(unitCosts({ cost: 7, ...day })).sort(), left);
  });
}
