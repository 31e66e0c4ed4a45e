/**
 * Every way a run can end. A program that calls minutes can rely on these. Where several hold, the one that stands
 * later in `precedence` wins.
 */
export const exitCodes = { done: 0, findings: 1, usage: 2, unreadable: 3, defect: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const precedence: readonly ExitCode[] = [
  exitCodes.done,
  exitCodes.findings,
  exitCodes.unreadable,
  exitCodes.usage,
  exitCodes.defect,
];

/** How a run ends: starts with "done" and only gets worse. */
export class ExitStatus {
  #code: ExitCode = exitCodes.done;

  get code(): ExitCode {
    return this.#code;
  }

  raise(code: ExitCode): void {
    if (precedence.indexOf(code) > precedence.indexOf(this.#code)) this.#code = code;
  }
}
