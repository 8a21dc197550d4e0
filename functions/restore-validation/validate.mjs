// One finished restore: look, judge, report.
import { faultsOf } from "./judge.mjs";

// AWS Backup's limit of a status message is not documented; one line of a console is enough.
const longest = 500;

export async function validate(event, expected, cloud) {
  const { restoreJobId, restoreTestingPlanArn, createdResourceArn, resourceType, status } = event.detail ?? {};
  if (!restoreJobId || !restoreTestingPlanArn || status !== "COMPLETED" || resourceType !== "RDS") {
    // A restore that somebody asked for is nobody's test, and has no place for a verdict.
    cloud.log({ message: "not a finished restore test of a database", restoreJobId, resourceType, status });
    return { ignored: true };
  }

  const faults = faultsOf(await look(createdResourceArn, cloud), expected);
  const verdict = faults.length === 0 ? "SUCCESSFUL" : "FAILED";
  const message = faults.length === 0 ? `engine, class, storage, encryption and status of ${nameOf(createdResourceArn)} are as expected` : faults.join("; ");
  cloud.log({ message: "verdict", verdict, restoreJobId, database: nameOf(createdResourceArn), faults });
  await cloud.report({ RestoreJobId: restoreJobId, ValidationStatus: verdict, ValidationStatusMessage: message.slice(0, longest) });
  if (faults.length > 0) {
    // The run fails, too: that is what the alarm reads.
    throw new Error(`restore job ${restoreJobId}: ${message}`);
  }

  return { verdict };
}

async function look(arn, cloud) {
  try {
    const { DBInstances } = await cloud.describe({ DBInstanceIdentifier: nameOf(arn) });
    return DBInstances?.[0];
  } catch (error) {
    // Only its absence is a verdict; a look that failed is tried again by Lambda.
    if (error.name === "DBInstanceNotFoundFault" || error.name === "DBInstanceNotFound") {
      return undefined;
    }

    throw error;
  }
}

/** The identifier at the end of arn:aws:rds:region:account:db:identifier. */
function nameOf(arn) {
  const [, , service, , , kind, name] = `${arn}`.split(":");
  if (service !== "rds" || kind !== "db" || !name) {
    throw new Error(`${arn} is not the ARN of a database`);
  }

  return name;
}
