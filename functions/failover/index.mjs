// The two steps of a regional failover that no AWS API does: the edge sends users to the standby, and the time that it all took is recorded (DR-3).
// Called by the failover runbook, which says in `step` what to do.
import { CloudWatchClient, PutMetricDataCommand } from "@aws-sdk/client-cloudwatch";
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";

import { record } from "./record.mjs";
import { readSettings } from "./settings.mjs";
import { steer } from "./steer.mjs";

const metrics = new CloudWatchClient({});
const secrets = new SecretsManagerClient({});

const steps = { steer, record };

export async function handler(event) {
  const step = steps[event?.step];
  if (!step) {
    throw new Error(`step is ${event?.step ?? "missing"}; expected ${Object.keys(steps).join(" or ")}`);
  }

  return step(event, readSettings(process.env), {
    now: () => new Date(),
    log: (line) => console.log(line),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    fetch,
    secret: async (id) => (await secrets.send(new GetSecretValueCommand({ SecretId: id }))).SecretString,
    putMetrics: (input) => metrics.send(new PutMetricDataCommand(input)),
  });
}
