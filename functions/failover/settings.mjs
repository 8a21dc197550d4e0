// What the function is told by its environment variables. The token itself is a secret, fetched when it is needed.

const names = ["CLOUDFLARE_API", "TOKEN_SECRET", "ACCOUNT_ID", "ZONE_ID", "LOAD_BALANCER_ID", "POOL_ID", "CHANGE", "ENVIRONMENT", "METRIC_NAMESPACE", "METRIC_NAME"];

/** Reads all settings; names every one that is missing or wrong at once. */
export function readSettings(environment) {
  const problems = names.filter((name) => !environment[name]).map((name) => `${name} is missing`);
  let change;
  try {
    change = JSON.parse(environment.CHANGE || "{}");
  } catch {
    problems.push("CHANGE is no JSON; expected what the load balancer is to become");
  }

  if (problems.length > 0) {
    throw new Error(problems.join("; "));
  }

  return {
    api: environment.CLOUDFLARE_API,
    tokenSecret: environment.TOKEN_SECRET,
    account: environment.ACCOUNT_ID,
    zone: environment.ZONE_ID,
    loadBalancer: environment.LOAD_BALANCER_ID,
    pool: environment.POOL_ID,
    change,
    environment: environment.ENVIRONMENT,
    namespace: environment.METRIC_NAMESPACE,
    metric: environment.METRIC_NAME,
  };
}
