// What the function is told by its environment variables.

/** Reads all settings; names every one that is missing or wrong at once. */
export function readSettings(environment) {
  const problems = [];
  const text = (name) => environment[name] || (problems.push(`${name} is missing`), "");
  const metric = (name) => {
    const parts = text(name).split("|");
    if (environment[name] && (parts.length !== 3 || parts.includes(""))) {
      problems.push(`${name} is ${environment[name]}; expected namespace|name|statistic`);
    }

    return { namespace: parts[0], name: parts[1], statistic: parts[2] };
  };
  const minutes = Number(text("DELAY_MINUTES"));
  if (environment.DELAY_MINUTES && !(Number.isInteger(minutes) && minutes >= 0)) {
    problems.push(`DELAY_MINUTES is ${environment.DELAY_MINUTES}; expected a whole number, zero or more`);
  }

  const settings = {
    project: text("PROJECT"),
    environment: text("ENVIRONMENT"),
    delayMinutes: minutes,
    outputNamespace: text("OUTPUT_NAMESPACE"),
    sources: {
      attempts: metric("ATTEMPTS"),
      failed: metric("FAILED"),
      users: metric("USERS"),
      revenue: metric("REVENUE"),
    },
  };

  // Without a rate revenue is in dollars, like the bill.
  if (environment.EXCHANGE_RATE) {
    settings.sources.exchangeRate = metric("EXCHANGE_RATE");
  }

  if (problems.length > 0) {
    throw new Error(problems.join("; "));
  }

  return settings;
}
