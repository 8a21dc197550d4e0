// The arithmetic, apart from everything that asks or answers.

/** The last whole UTC day that ended at least so many minutes ago, as dates that begin it and the next. */
export function billedDay(now, delayMinutes) {
  const settled = new Date(now.getTime() - delayMinutes * 60_000);
  const end = new Date(Date.UTC(settled.getUTCFullYear(), settled.getUTCMonth(), settled.getUTCDate()));
  const start = new Date(end.getTime() - 86_400_000);
  return { start, end };
}

/**
 * Unit costs of a day. A figure whose divisor is zero or unknown is left out: no booking is not a booking for nothing, and an alarm on infinity tells
 * nobody anything.
 */
export function unitCosts({ cost, attempts = 0, failed = 0, users = 0, revenue = 0, exchangeRate }) {
  const bookings = attempts - failed;
  const dollars = exchangeRate === undefined ? revenue : exchangeRate > 0 ? revenue / exchangeRate : 0;
  const figures = {};
  if (bookings > 0) {
    figures.CostPerBooking = cost / bookings;
  }

  if (users > 0) {
    figures.CostPerUser = cost / users;
  }

  if (dollars > 0) {
    figures.MarginPercent = (100 * (dollars - cost)) / dollars;
  }

  return figures;
}
