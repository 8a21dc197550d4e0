// Records how long the failover took, from the start of the runbook; the time to notice and to decide came before it and is given by who started it.

export async function record(event, settings, cloud) {
  const started = Date.parse(event.started);
  const before = Number(event.minutesBefore);
  if (Number.isNaN(started) || !(before >= 0)) {
    throw new Error(`started is ${event.started} and minutesBefore is ${event.minutesBefore}; expected a time and a number of minutes`);
  }

  const minutes = before + (cloud.now().getTime() - started) / 60_000;
  await cloud.putMetrics({
    Namespace: settings.namespace,
    MetricData: [{ MetricName: settings.metric, Dimensions: [{ Name: "Environment", Value: settings.environment }], Value: minutes }],
  });
  cloud.log({ message: "failover recorded", minutes });
  return { minutes };
}
