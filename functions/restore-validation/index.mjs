// Looks at what a restore test brought back, and tells AWS Backup whether it is what was backed up (DR-4). Called by an event for each finished restore.
import { BackupClient, PutRestoreValidationResultCommand } from "@aws-sdk/client-backup";
import { DescribeDBInstancesCommand, RDSClient } from "@aws-sdk/client-rds";

import { readSettings } from "./settings.mjs";
import { validate } from "./validate.mjs";

const backup = new BackupClient({});
const rds = new RDSClient({});

export async function handler(event) {
  return validate(event, readSettings(process.env), {
    log: (line) => console.log(line),
    describe: (input) => rds.send(new DescribeDBInstancesCommand(input)),
    report: (input) => backup.send(new PutRestoreValidationResultCommand(input)),
  });
}
