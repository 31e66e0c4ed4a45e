import type { ConnectionOptions } from "bullmq";

/** Why a queue cannot be used. */
export type Obstacle = "url" | "postgres" | "packages" | "unreachable" | "policy";

export class QueueError extends Error {
  readonly obstacle: Obstacle;
  /** The server without a password, or the policy that it has. */
  readonly detail: string;

  constructor(obstacle: Obstacle, detail: string, options?: ErrorOptions) {
    super(`${obstacle}: ${detail}`, options);
    this.obstacle = obstacle;
    this.detail = detail;
  }
}

/** A server that answers and keeps what it is given. */
export interface Connection {
  readonly bullmq: typeof import("bullmq");
  readonly options: ConnectionOptions;
  /** "localhost:6379" */
  readonly server: string;
}

const answerMs = 5000;

/** Looks whether the server is there, within a few seconds, and whether it keeps what it is given. Throws QueueError. */
export async function connect(url: string): Promise<Connection> {
  const server = serverOf(url);
  const { bullmq, ioredis } = await packages();
  const client = new ioredis.Redis(url, {
    lazyConnect: true,
    connectTimeout: answerMs,
    commandTimeout: answerMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let heard: Error | null = null;
  client.on("error", (error) => {
    heard = error;
  });
  try {
    await client.connect();
    // "maxmemory_policy:noeviction"
    const policy = /^maxmemory_policy:(\S{1,40})/mu.exec(await client.info("memory"))?.[1];
    if (policy !== undefined && policy !== "noeviction") throw new QueueError("policy", policy);
  } catch (error) {
    if (error instanceof QueueError) throw error;
    throw new QueueError("unreachable", `${server}: ${reasonOf(heard ?? error)}`, { cause: error });
  } finally {
    client.disconnect();
  }
  return { bullmq, options: { url, maxRetriesPerRequest: null }, server };
}

function serverOf(url: string): string {
  if (/^postgres(?:ql)?:/u.test(url)) throw new QueueError("postgres", "");
  if (!/^rediss?:\/\//u.test(url) || !URL.canParse(url)) throw new QueueError("url", "");
  const { host, hostname } = new URL(url);
  if (hostname === "") throw new QueueError("url", "");
  return host;
}

async function packages() {
  try {
    const [bullmq, ioredis] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { bullmq, ioredis };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    throw new QueueError("packages", "bullmq ioredis", { cause: error });
  }
}

/** "ECONNREFUSED", "WRONGPASS …" */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && error.code !== undefined ? String(error.code) : error.message;
}
