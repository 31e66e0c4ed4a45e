import type { FileFacts } from "../archive/decide.ts";
import type { Found } from "../archive/find-sources.ts";
import type { Counts, DocumentQueue } from "./document-queue.ts";
import { type Order, type Seen, shardId } from "./shard.ts";

/** What there is to feed, and what is known of it. */
export interface Feeding {
  readonly order: Order;
  /** Documents of a job. */
  readonly size: number;
  factsOf(source: Found): FileFacts | null;
  /** Whether a journal proves that the source is done. */
  isDone(source: Found, facts: FileFacts | null): Promise<boolean>;
  /** Hears that the queue is full, with what is in it. */
  full(counts: Counts): void;
  readonly stop: AbortSignal;
}

export interface Fed {
  readonly jobs: number;
  readonly documents: number;
  /** Documents that a journal proves done. */
  readonly done: number;
  /** Documents whose job was in the queue already. */
  readonly there: number;
}

/** Jobs that may wait, whatever the number of workers. */
const leastWaiting = 20;
const waitingForEach = 4;
const lookEveryMs = 500;

/**
 * Feeds the queue with jobs of so many documents, and waits while enough of them wait: the server holds what is next, not
 * the archive. A job holds what stands together in the list, so that the same list gives the same jobs.
 */
export async function feed(
  sources: AsyncIterable<Found>,
  queue: Pick<DocumentQueue, "add" | "counts">,
  feeding: Feeding,
): Promise<Fed> {
  const fed = { jobs: 0, documents: 0, done: 0, there: 0 };
  for await (const chunk of chunks(sources, feeding.size)) {
    const seen: Seen[] = [];
    const open: Found[] = [];
    for (const found of chunk) {
      const facts = feeding.factsOf(found);
      seen.push({ found, facts });
      if (!(await feeding.isDone(found, facts))) open.push(found);
    }
    fed.done += chunk.length - open.length;
    if (open.length === 0) continue;
    await room(queue, feeding);
    if (feeding.stop.aborted) break;
    if (await queue.add(shardId(feeding.order, seen), { order: feeding.order, sources: open })) {
      fed.jobs += 1;
      fed.documents += open.length;
    } else fed.there += open.length;
  }
  return fed;
}

/** Waits until fewer jobs wait than the workers will soon ask for. */
async function room(queue: Pick<DocumentQueue, "counts">, { full, stop }: Feeding): Promise<void> {
  while (!stop.aborted) {
    const counts = await queue.counts();
    if (counts.waiting < Math.max(leastWaiting, waitingForEach * counts.workers)) return;
    full(counts);
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

async function* chunks(sources: AsyncIterable<Found>, size: number): AsyncGenerator<readonly Found[]> {
  let chunk: Found[] = [];
  for await (const found of sources) {
    chunk.push(found);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
