import { child, elements, type XmlElement } from "../zip/xml.ts";
import { isOn } from "./styles.ts";

interface Field {
  instruction: string;
  /** True from the mark that ends the instruction. */
  inResult: boolean;
  isContents: boolean;
}

// " TOC \o "1-3" \h \z \u "
const contentsInstruction = /^\s{0,100}TOC(?:\s|$)/u;

/**
 * Follows the marks of fields through runs and paragraphs. A reader of the page sees a field's result and never its
 * instruction.
 */
export class Fields {
  readonly #open: Field[] = [];
  #instructions = 0;
  #suppressed = 0;
  #contents = 0;

  /** False inside an instruction. */
  get visible(): boolean {
    return this.#instructions === 0;
  }

  /** True inside the result of a table of contents. */
  get inContents(): boolean {
    return this.#contents > 0;
  }

  /** Notes words that stand in an instruction and so are not shown. */
  suppress(characters: number): void {
    this.#suppressed += characters;
  }

  /** Characters that stood in instructions which have come to their end since the last call. */
  takeSuppressed(): number {
    if (!this.visible) return 0;
    const characters = this.#suppressed;
    this.#suppressed = 0;
    return characters;
  }

  instruction(text: string): void {
    const field = this.#open.at(-1);
    // Longer instructions hold data and not one of the names that we look for.
    if (field && !field.inResult && field.instruction.length < 200) field.instruction += text;
  }

  /** Follows a mark; answers what the field prints that stands in no run. */
  mark(element: XmlElement): FormControl | null {
    const type = element.attributes["w:fldCharType"];
    if (type === "separate") this.#separate();
    else if (type === "end") this.#end();
    else if (type === "begin") {
      const control = this.visible ? readFormControl(child(element, "w:ffData")) : null;
      this.#open.push({ instruction: "", inResult: false, isContents: false });
      this.#instructions += 1;
      return control;
    }
    return null;
  }

  #separate(): void {
    const field = this.#open.at(-1);
    if (!field || field.inResult) return;
    field.inResult = true;
    field.isContents = Fields.makesContents(field.instruction);
    this.#instructions -= 1;
    if (field.isContents) this.#contents += 1;
  }

  #end(): void {
    const field = this.#open.pop();
    if (!field) return;
    if (!field.inResult) this.#instructions -= 1;
    if (field.isContents) this.#contents -= 1;
  }

  /** Whether an instruction makes a table of contents. */
  static makesContents(instruction: string | undefined): boolean {
    return contentsInstruction.test(instruction ?? "");
  }
}

/** A control of an old form: its text as printed and, for a check box, whether it is ticked. */
export interface FormControl {
  readonly text: string;
  readonly checked?: boolean;
}

function readFormControl(data: XmlElement | undefined): FormControl | null {
  const box = child(data, "w:checkBox");
  if (box) {
    const state = child(box, "w:checked") ?? child(box, "w:default");
    const checked = state !== undefined && isOn(state.attributes["w:val"] ?? "1");
    return { text: checked ? "☒" : "☐", checked };
  }
  const list = child(data, "w:ddList");
  if (!list) return null;
  const chosen = Number(child(list, "w:result")?.attributes["w:val"] ?? "0");
  return { text: elements(list, "w:listEntry")[chosen]?.attributes["w:val"] ?? "" };
}
