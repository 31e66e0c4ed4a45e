import type { Look } from "../flow/draft.ts";
import { boldElements, builtInRoles, furnitureRoles, italicElements, silent } from "./elements.ts";
import { attribute, findElement, type PageElement } from "./tree.ts";

/** What the `style` attribute of an element says, by property in lower case. */
export function readStyle(element: PageElement): ReadonlyMap<string, string> {
  const style = attribute(element, "style");
  const declarations = new Map<string, string>();
  if (style === undefined || style.length > 5000) return declarations;
  for (const each of style.split(";")) {
    const colon = each.indexOf(":");
    if (colon > 0)
      declarations.set(
        each.slice(0, colon).trim().toLowerCase(),
        each
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return declarations;
}

/** Whether an element and all inside it is not shown, as far as the page itself says so. */
export function isHidden(element: PageElement, style: ReadonlyMap<string, string>): boolean {
  return (
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    style.get("display")?.startsWith("none") === true ||
    style.get("visibility")?.startsWith("hidden") === true
  );
}

export function isSilent(element: PageElement): boolean {
  return silent.has(element.tagName);
}

/** Whether an element stands around the text: navigation, the site's own header and footer, side columns, buttons. */
export function isFurniture(element: PageElement, inSection: boolean): boolean {
  const { tagName } = element;
  if (inSection && (tagName === "header" || tagName === "footer") && attribute(element, "role") === undefined)
    return false;
  const role = attribute(element, "role")?.trim().toLowerCase() || builtInRoles[tagName];
  if (role === undefined || !furnitureRoles.has(role)) return false;
  // A page of nothing but minutes may have its title in a header.
  return role !== "banner" || findElement(element, "h1") === undefined;
}

/** The look of an element's words, on top of that around it. */
export function lookOf(element: PageElement, style: ReadonlyMap<string, string>, around: Look): Look {
  const weight = style.get("font-weight");
  const slant = style.get("font-style");
  const size = readSize(style.get("font-size"));
  const bold = weight === undefined ? boldElements.has(element.tagName) || around.bold : isBold(weight);
  const italic =
    slant === undefined ? italicElements.has(element.tagName) || around.italic : /^(?:italic|oblique)/u.test(slant);
  if (bold === around.bold && italic === around.italic && size === undefined) return around;
  return { ...around, bold: bold === true, italic: italic === true, ...(size === undefined ? {} : { size }) };
}

function isBold(weight: string): boolean {
  return /^bold/u.test(weight) || Number.parseInt(weight, 10) >= 600;
}

// "12pt", "16px": sizes that do not depend on anything around them
const measure = /^([0-9]{1,5}(?:\.[0-9]{1,5})?)(pt|px)/u;

function readSize(value: string | undefined): number | undefined {
  const found = measure.exec(value ?? "");
  if (!found) return undefined;
  const points = Number(found[1]) * (found[2] === "px" ? 0.75 : 1);
  return points > 0 ? Math.round(points * 10) / 10 : undefined;
}

// "heading" with a level: <div role="heading" aria-level="2">
/** The heading level of an element; undefined when it is none. */
export function headingLevel(element: PageElement): number | undefined {
  const named = /^h([1-6])$/u.exec(element.tagName)?.[1];
  if (named !== undefined) return Number(named);
  if (attribute(element, "role") !== "heading") return undefined;
  const level = Number(attribute(element, "aria-level") ?? "2");
  return Number.isInteger(level) && level >= 1 && level <= 9 ? level : 2;
}
