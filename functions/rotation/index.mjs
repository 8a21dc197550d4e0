// Rotates one password: that of a database's master user, or of a cache user (DB-12, CA-5). Secrets Manager calls it four times, once for each step.
import { ElastiCacheClient, DescribeUsersCommand, ModifyUserCommand } from "@aws-sdk/client-elasticache";
import { DescribeDBInstancesCommand, ModifyDBInstanceCommand, RDSClient } from "@aws-sdk/client-rds";
import {
  DescribeSecretCommand,
  GetRandomPasswordCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from "@aws-sdk/client-secrets-manager";
import { setTimeout as pause } from "node:timers/promises";

import { connect } from "./connect.mjs";
import { Patience } from "./patience.mjs";
import { Redaction } from "./redaction.mjs";
import { rotate } from "./steps.mjs";
import { targetOf } from "./targets.mjs";

const manager = new SecretsManagerClient({});
const secrets = {
  describe: (input) => manager.send(new DescribeSecretCommand(input)),
  get: (input) => manager.send(new GetSecretValueCommand(input)),
  put: (input) => manager.send(new PutSecretValueCommand(input)),
  randomPassword: (input) => manager.send(new GetRandomPasswordCommand(input)),
  moveStage: (input) => manager.send(new UpdateSecretVersionStageCommand(input)),
};

const elastiCache = new ElastiCacheClient({});
const cache = {
  describe: (input) => elastiCache.send(new DescribeUsersCommand(input)),
  modify: (input) => elastiCache.send(new ModifyUserCommand(input)),
};

const relational = new RDSClient({});
const rds = {
  describe: (input) => relational.send(new DescribeDBInstancesCommand(input)),
  modify: (input) => relational.send(new ModifyDBInstanceCommand(input)),
  connect,
};

export async function handler(event, context) {
  const redaction = new Redaction();
  const patience = new Patience(context.getRemainingTimeInMillis(), { now: Date.now, pause });
  try {
    await rotate(event, { secrets, redaction, log: (line) => console.log(line), targetOf: (value) => targetOf(value, patience, { cache, rds }) });
  } catch (error) {
    throw redaction.of(error);
  }
}
