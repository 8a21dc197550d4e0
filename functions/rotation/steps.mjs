// The four steps of a rotation, as Secrets Manager calls them. Each may be called again after it was done, and then changes nothing.

const current = "AWSCURRENT";
const pending = "AWSPENDING";

// Letters and digits only: RDS refuses / @ " and blanks, ElastiCache most other signs.
const signs = { ExcludePunctuation: true, RequireEachIncludedType: true };

export async function rotate({ SecretId, ClientRequestToken, Step }, { secrets, targetOf, redaction, log }) {
  const version = { SecretId, ClientRequestToken, secrets, redaction };
  if ((await isDue(version)) === false) {
    log({ message: "this version is current already", secret: SecretId, step: Step });
    return;
  }

  switch (Step) {
    case "createSecret":
      await create(version);
      break;
    case "setSecret":
    case "testSecret": {
      const change = await read(version);
      const target = targetOf(change.value);
      await (Step === "setSecret" ? target.set(change) : target.test(change));
      break;
    }
    case "finishSecret":
      await finish(version);
      break;
    default:
      throw new Error(`${Step} is no step of a rotation; expected createSecret, setSecret, testSecret or finishSecret`);
  }

  log({ message: "done", secret: SecretId, step: Step });
}

/** Whether the version of this call is still to become current. */
async function isDue({ SecretId, ClientRequestToken, secrets }) {
  const { RotationEnabled, VersionIdsToStages = {} } = await secrets.describe({ SecretId });
  const stages = VersionIdsToStages[ClientRequestToken];
  if (RotationEnabled === false) {
    throw new Error(`rotation of ${SecretId} is switched off`);
  }

  if (!stages) {
    throw new Error(`${SecretId} has no version ${ClientRequestToken}; expected a call by Secrets Manager`);
  }

  if (stages.includes(current)) {
    return false;
  }

  if (!stages.includes(pending)) {
    throw new Error(`version ${ClientRequestToken} of ${SecretId} is ${stages.join(", ")}; expected ${pending}`);
  }

  return true;
}

async function create({ SecretId, ClientRequestToken, secrets, redaction }) {
  try {
    await secrets.get({ SecretId, VersionId: ClientRequestToken, VersionStage: pending });
    return;
  } catch (error) {
    if (error.name !== "ResourceNotFoundException") {
      throw error;
    }
  }

  const value = JSON.parse((await secrets.get({ SecretId, VersionStage: current })).SecretString);
  redaction.hide(value.password);
  const { RandomPassword } = await secrets.randomPassword({ PasswordLength: value.password.length, ...signs });
  redaction.hide(RandomPassword);
  await secrets.put({
    SecretId,
    ClientRequestToken,
    SecretString: JSON.stringify({ ...value, password: RandomPassword }),
    VersionStages: [pending],
  });
}

async function read({ SecretId, ClientRequestToken, secrets, redaction }) {
  const [before, after] = await Promise.all([
    secrets.get({ SecretId, VersionStage: current }),
    secrets.get({ SecretId, VersionId: ClientRequestToken, VersionStage: pending }),
  ]);
  const [old, next] = [JSON.parse(before.SecretString), JSON.parse(after.SecretString)];
  for (const value of [old, next]) {
    if (!value.username || !value.password) {
      throw new Error(`${SecretId} lacks username or password`);
    }

    redaction.hide(value.password);
  }

  if (old.username !== next.username) {
    throw new Error(`${SecretId} would change from user ${old.username} to ${next.username}; expected another password only`);
  }

  return { value: old, username: old.username, currentPassword: old.password, pendingPassword: next.password };
}

async function finish({ SecretId, ClientRequestToken, secrets }) {
  const { VersionIdsToStages } = await secrets.describe({ SecretId });
  const holder = Object.keys(VersionIdsToStages).find((id) => VersionIdsToStages[id].includes(current));
  await secrets.moveStage({ SecretId, VersionStage: current, MoveToVersionId: ClientRequestToken, RemoveFromVersionId: holder });
}
