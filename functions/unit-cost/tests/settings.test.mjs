import assert from "node:assert/strict";
import { test } from "node:test";

import { readSettings } from "../settings.mjs";

const environment = {
  PROJECT: "Salon",
  ENVIRONMENT: "test",
  DELAY_MINUTES: "90",
  OUTPUT_NAMESPACE: "Salon/Cost",
  ATTEMPTS: "Salon/Booking|Attempts|Sum",
  FAILED: "Salon/Booking|Failed|Sum",
  USERS: "Salon/Business|ActiveUsers|Maximum",
  REVENUE: "Salon/Business|Revenue|Sum",
};

test("settings are read from the environment", () => {
  const settings = readSettings(environment);

  assert.equal(settings.delayMinutes, 90);
  assert.deepEqual(settings.sources.users, { namespace: "Salon/Business", name: "ActiveUsers", statistic: "Maximum" });
  assert.equal(settings.sources.exchangeRate, undefined);
});

test("an exchange rate is read where revenue is not in dollars", () => {
  const settings = readSettings({ ...environment, EXCHANGE_RATE: "Salon/Business|ExchangeRate|Average" });

  assert.equal(settings.sources.exchangeRate.name, "ExchangeRate");
});

test("everything that is missing or wrong is named at once", () => {
  const { PROJECT, ...rest } = environment;

  assert.throws(() => readSettings({ ...rest, DELAY_MINUTES: "soon", USERS: "ActiveUsers" }), {
    message: "DELAY_MINUTES is soon; expected a whole number, zero or more; PROJECT is missing; USERS is ActiveUsers; expected namespace|name|statistic",
  });
});
