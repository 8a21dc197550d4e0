// Asks the bill and the application's metrics about one day, and writes the unit costs that follow.
import { billedDay, unitCosts } from "./figures.mjs";

const day = 86_400;

/** One run; everything outside comes in through `cloud`. */
export async function measure(settings, cloud) {
  const period = billedDay(cloud.now(), settings.delayMinutes);
  const cost = await costOf(period, settings, cloud);
  const measured = await valuesOf(period, settings, cloud);
  const figures = unitCosts({ cost, ...measured });
  cloud.log({ message: "unit costs", day: date(period.start), cost, ...measured, ...figures });
  await write(figures, settings, cloud);
  return { day: date(period.start), ...figures };
}

/** Dollars of everything that carries the environment's tags. */
async function costOf(period, { project, environment }, cloud) {
  const answer = await cloud.costAndUsage({
    TimePeriod: { Start: date(period.start), End: date(period.end) },
    Granularity: "DAILY",
    Metrics: ["UnblendedCost"],
    Filter: { And: [tag("Project", project), tag("Environment", environment)] },
  });
  const total = answer.ResultsByTime?.[0]?.Total?.UnblendedCost;
  if (total && total.Unit !== "USD") {
    throw new Error(`the bill is in ${total.Unit}; expected USD`);
  }

  const cost = Number(total?.Amount ?? 0);
  if (!(cost > 0)) {
    // A platform that runs costs something: the tags are not known to billing, and every figure made of this would look splendid.
    throw new Error(`no cost on ${date(period.start)} under the tags Project ${project} and Environment ${environment}; are they active cost allocation tags?`);
  }

  return cost;
}

/** The day's values of the application's metrics, by the names of the settings; those without data are left out. */
async function valuesOf(period, { sources, environment }, cloud) {
  const answer = await cloud.metricData({
    StartTime: period.start,
    EndTime: period.end,
    MetricDataQueries: Object.entries(sources).map(([id, source]) => ({
      Id: id,
      MetricStat: {
        Metric: { Namespace: source.namespace, MetricName: source.name, Dimensions: dimensions(environment) },
        Period: day,
        Stat: source.statistic,
      },
    })),
  });
  const values = {};
  for (const { Id, Values } of answer.MetricDataResults ?? []) {
    if (Values?.length > 0) {
      values[Id] = Values[0];
    }
  }

  // Asked for and unknown is not the same as not asked for: revenue in an unknown currency is no revenue.
  if (sources.exchangeRate && values.exchangeRate === undefined) {
    values.exchangeRate = 0;
  }

  return values;
}

async function write(figures, { outputNamespace, environment }, cloud) {
  const data = Object.entries(figures).map(([name, value]) => ({
    MetricName: name,
    Value: value,
    Unit: name.endsWith("Percent") ? "Percent" : "None",
    Dimensions: dimensions(environment),
  }));
  if (data.length > 0) {
    await cloud.putMetrics({ Namespace: outputNamespace, MetricData: data });
  }
}

function dimensions(environment) {
  return [{ Name: "Environment", Value: environment }];
}

function tag(key, value) {
  return { Tags: { Key: key, Values: [value], MatchOptions: ["EQUALS"] } };
}

function date(moment) {
  return moment.toISOString().slice(0, 10);
}
