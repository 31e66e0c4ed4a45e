import type { FormatOptions, TableFormat } from "../../export/tables/format.ts";
import type { Table, TableSource } from "../../export/tables/table.ts";
import type { Output } from "../streams.ts";
import type { Target } from "./target.ts";

/** One table on standard output, as its rows come. */
export function onStandardOutput(table: Table, format: TableFormat, options: FormatOptions, stdout: Output): Target {
  const encoder = format.encoder(table, options);
  let begun = false;
  const write = async (piece: string | Uint8Array): Promise<void> => {
    if (!begun) await stdout.write(String(encoder.start()));
    begun = true;
    await stdout.write(String(piece));
  };
  return {
    add: (source: TableSource) => write(encoder.rows(table.rows(source))),
    async finish() {
      await write(encoder.end());
      return { cut: encoder.cut };
    },
    discard: async () => undefined,
  };
}
