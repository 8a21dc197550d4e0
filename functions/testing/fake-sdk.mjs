// Stands in for the AWS SDK that the Lambda runtime brings, so that tests can load a function's entry file as it is. Import it before that file.
import { register } from "node:module";

// What our functions use of each package. A name that is not here makes the import fail, as a name that the SDK lacks would.
const names = {
  "@aws-sdk/client-backup": ["BackupClient", "PutRestoreValidationResultCommand"],
  "@aws-sdk/client-cloudwatch": ["CloudWatchClient", "GetMetricDataCommand", "PutMetricDataCommand"],
  "@aws-sdk/client-cost-explorer": ["CostExplorerClient", "GetCostAndUsageCommand"],
  "@aws-sdk/client-elasticache": ["ElastiCacheClient", "DescribeUsersCommand", "ModifyUserCommand"],
  "@aws-sdk/client-rds": ["RDSClient", "DescribeDBInstancesCommand", "ModifyDBInstanceCommand"],
  "@aws-sdk/client-secrets-manager": [
    "SecretsManagerClient",
    "DescribeSecretCommand",
    "GetRandomPasswordCommand",
    "GetSecretValueCommand",
    "PutSecretValueCommand",
    "UpdateSecretVersionStageCommand",
  ],
};

const hooks = `
  const names = ${JSON.stringify(names)};
  export async function resolve(specifier, context, next) {
    return names[specifier] ? { url: "fake:" + specifier, shortCircuit: true } : next(specifier, context);
  }

  export async function load(url, context, next) {
    if (!url.startsWith("fake:")) {
      return next(url, context);
    }

    const source = names[url.slice(5)].map((name) => name.endsWith("Client")
      ? "export class " + name + " { constructor(options) { this.options = options; } send(command) { return globalThis.fakeAws(command.constructor.name, command.input, this.options); } }"
      : "export class " + name + " { constructor(input) { this.input = input; } }");
    return { format: "module", source: source.join("\\n"), shortCircuit: true };
  }
`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);

/** Sets what AWS answers: functions by name of the command. Returns the calls made since. */
export function answer(commands) {
  const calls = [];
  globalThis.fakeAws = async (name, input, options) => {
    calls.push({ name, input, options });
    if (!commands[name]) {
      throw new Error(`nobody expected ${name}`);
    }

    return commands[name](input);
  };
  return calls;
}
