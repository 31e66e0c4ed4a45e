import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import type { Found } from "./find-sources.ts";
import { linesOfFile } from "./lines-of-file.ts";
import { NameTable } from "./name-table.ts";
import { type Shard, shardOf } from "./shard.ts";

/** How many sources an archive has, and how many of them are this run's. */
export interface PlanSize {
  readonly all: number;
  readonly own: number;
}

/** Bytes of names that are written at a time. */
const blockLength = 64 * 1024;

/**
 * The sources of a run, in a file: so they are counted before the work begins, a list on standard input is read once, and
 * memory does not grow with them.
 */
export class Plan {
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /** Writes down what is found, each name once, of a shard only its own. `told` hears how many there are so far. */
  static async write(
    file: string,
    found: AsyncIterable<Found>,
    shard: Shard | null,
    told: (size: PlanSize) => void = () => undefined,
  ): Promise<{ readonly plan: Plan; readonly size: PlanSize }> {
    const handle = openSync(file, "w");
    const seen = new NameTable();
    let [all, own, block] = [0, 0, ""];
    try {
      for await (const each of found) {
        if (seen.get(each.name) !== -1) continue;
        seen.set(each.name, 0);
        all += 1;
        if (shard !== null && shardOf(each.name, shard.of) !== shard.index) continue;
        own += 1;
        block += `${JSON.stringify(each.refused === undefined ? each.name : [each.name, each.refused])}\n`;
        if (block.length > blockLength) {
          writeSync(handle, block);
          block = "";
        }
        if (all % 1000 === 0) told({ all, own });
      }
      writeSync(handle, block);
    } catch (error) {
      rmSync(file, { force: true });
      throw error;
    } finally {
      closeSync(handle);
    }
    return { plan: new Plan(file), size: { all, own } };
  }

  async *sources(): AsyncGenerator<Found> {
    for await (const { text } of linesOfFile(this.#file)) {
      const value = JSON.parse(text) as string | [string, NonNullable<Found["refused"]>];
      yield typeof value === "string" ? { name: value } : { name: value[0], refused: value[1] };
    }
  }

  remove(): void {
    rmSync(this.#file, { force: true });
  }
}
