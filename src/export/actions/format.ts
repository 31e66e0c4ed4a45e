import type { OpenAction } from "../../rules/archive/open-actions.ts";
import type { FormatOptions } from "../tables/format.ts";

/** The open tasks, and the day that ages and deadlines are counted to. */
export interface ActionList {
  readonly actions: readonly OpenAction[];
  readonly today: string;
  /** Whether an owner is one that was asked for, so that others of the same task get no list of their own. */
  readonly asked: (owner: string) => boolean;
}

export interface ActionOptions extends FormatOptions {
  readonly colour: boolean;
  readonly width: number;
}

/** One way of writing the list. The text ends with a line break; it is empty where the format cannot hold an empty list. */
export interface ActionFormat {
  readonly id: string;
  readonly extension: string;
  write(list: ActionList, options: ActionOptions): string;
}

const DAY = 86_400_000;

/** Days from one day to another; null where one of them is none. */
export function daysFrom(date: string | null, today: string): number | null {
  const days = date === null ? Number.NaN : (Date.parse(today) - Date.parse(date)) / DAY;
  return Number.isNaN(days) ? null : Math.round(days);
}

/** Days by which a deadline has passed; null while it has not, or is not known. */
export function overdueBy({ due }: OpenAction, today: string): number | null {
  const days = daysFrom(due?.date ?? null, today);
  return days !== null && days > 0 ? days : null;
}

export function ownerNames({ owners }: Pick<OpenAction, "owners">): string[] {
  return owners.map(({ name, person }) => person ?? name);
}
