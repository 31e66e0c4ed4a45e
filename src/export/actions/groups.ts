import type { OpenAction } from "../../rules/archive/open-actions.ts";
import { type ActionList, ownerNames } from "./format.ts";

/** The tasks of one owner, those that are due first first. */
export interface OwnerGroup {
  /** Null for the tasks that nobody is named for. */
  readonly owner: string | null;
  /** The body, where the name alone may be somebody else's in another one. */
  readonly body: string | null;
  readonly actions: readonly OpenAction[];
}

/** The list by owner, in the order of the alphabet; a task of several owners stands with each, one of nobody last. */
export function byOwner({ actions, asked }: ActionList): OwnerGroup[] {
  const severalBodies = new Set(actions.map(({ series }) => series)).size > 1;
  const groups = new Map<string, { owner: string | null; body: string | null; actions: OpenAction[] }>();
  for (const action of actions) {
    const names = ownerNames(action);
    for (const owner of names.length === 0 ? [null] : new Set(names)) {
      if (!asked(owner ?? "")) continue;
      const isWhole = owner !== null && isFullName(action, owner);
      const key = JSON.stringify([
        owner?.normalize("NFC").toLowerCase() ?? null,
        isWhole ? (action.last.organization ?? action.series).toLowerCase() : owner === null ? "" : action.series,
      ]);
      const body = severalBodies && owner !== null && !isWhole ? action.last.body : null;
      const group = groups.get(key) ?? { owner, body, actions: [] };
      group.actions.push(action);
      groups.set(key, group);
    }
  }
  const order = new Intl.Collator("da");
  return [...groups.values()]
    .map((group) => ({ ...group, actions: group.actions.sort(byDeadline) }))
    .sort((a, b) =>
      a.owner === null || b.owner === null
        ? Number(a.owner === null) - Number(b.owner === null)
        : order.compare(a.owner, b.owner) || order.compare(a.body ?? "", b.body ?? ""),
    );
}

/** Whether a name tells a person from all others of an organisation: "Mette" and "formanden" do not. */
function isFullName({ owners }: OpenAction, name: string): boolean {
  const owner = owners.find((each) => (each.person ?? each.name) === name);
  return owner?.kind === "person" && /\p{L}{2,}.*\s\p{L}{2,}/u.test(name);
}

/** Dated before undated, then the older before the younger. */
function byDeadline(a: OpenAction, b: OpenAction): number {
  const [one, two] = [a, b].map(({ due, first }) => `${due?.date ?? "9999"} ${first.date ?? "9999"}`);
  return (one ?? "") < (two ?? "") ? -1 : one === two ? 0 : 1;
}
