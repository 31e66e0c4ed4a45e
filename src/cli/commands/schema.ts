import { Argument, type Command } from "commander";
import type { Messages } from "../messages.ts";
import { addCommon } from "./options.ts";

export const schemaNames = ["record", "findings", "config"] as const;

/** What `minutes schema` does. */
export type ActSchema = (chosen: (typeof schemaNames)[number]) => Promise<void>;

/** Adds the command with its arguments and options. */
export function addSchema(program: Command, say: Messages, act: ActSchema): void {
  const name = new Argument("[NAME]", `${say.help.schemaName} (${say.help.choices(schemaNames.join(", "))})`);
  const command = program
    .command("schema")
    .description(say.help.schema)
    .addArgument(name.choices(schemaNames).default("record"))
    .action((chosen: (typeof schemaNames)[number]) => act(chosen));
  addCommon(command, say);
}
