// Works out once a day what a booking and a user cost and what margin is left (COST-3). Called by a schedule; answers with what it wrote.
import { CloudWatchClient, GetMetricDataCommand, PutMetricDataCommand } from "@aws-sdk/client-cloudwatch";
import { CostExplorerClient, GetCostAndUsageCommand } from "@aws-sdk/client-cost-explorer";

import { measure } from "./measure.mjs";
import { readSettings } from "./settings.mjs";

// Cost Explorer has one address, whatever region the function runs in.
const billing = new CostExplorerClient({ region: "us-east-1" });
const metrics = new CloudWatchClient({});

export async function handler() {
  return measure(readSettings(process.env), {
    now: () => new Date(),
    log: (line) => console.log(line),
    costAndUsage: (input) => billing.send(new GetCostAndUsageCommand(input)),
    metricData: (input) => metrics.send(new GetMetricDataCommand(input)),
    putMetrics: (input) => metrics.send(new PutMetricDataCommand(input)),
  });
}
