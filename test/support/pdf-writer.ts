/** Text painted at a place. Points from the top left corner of the page; y is the baseline. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Points; 11 unless told. */
  readonly size?: number;
  readonly font?: FontName;
  /** Clockwise, in degrees. */
  readonly angle?: number;
  /** Space added between letters, in points. */
  readonly spacing?: number;
  /** Painted without ink, as the text layer of a scan is. */
  readonly invisible?: boolean;
  /** Marked content: the id that the structure tree names. */
  readonly mcid?: number;
  /** Marked as a running header or footer. */
  readonly pagination?: boolean;
}

export type FontName = "regular" | "bold" | "italic" | "symbol";

/** An area filled with black: a ruled line when it is thin. */
export interface PdfBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled circle: a bullet drawn as a shape. */
export interface PdfDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A gray picture; without points of its own it is an even gray. */
export interface PdfPicture extends PdfBox {
  readonly points?: { readonly width: number; readonly height: number; readonly pixels: Uint8Array };
}

export interface PdfPageSpec {
  readonly texts?: readonly PdfText[];
  readonly boxes?: readonly PdfBox[];
  readonly dots?: readonly PdfDot[];
  /** A picture over this area, painted before the text. */
  readonly picture?: PdfPicture;
  /** Fields of a form, filled with these texts. */
  readonly fields?: readonly PdfText[];
  /** Notes pinned to the page. */
  readonly notes?: readonly string[];
  /** Clockwise turn of the page as shown, in degrees. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Size before the turn; A4 unless told. */
  readonly width?: number;
  readonly height?: number;
  /** The page paints a drawing that holds itself, twice. */
  readonly endless?: boolean;
  /** The page's entry is no page at all. */
  readonly broken?: boolean;
}

/** An element of the structure tree: its children, or the marked content of one page. */
export interface PdfElement {
  readonly type: string;
  readonly children?: readonly PdfElement[];
  readonly page?: number;
  readonly mcid?: number;
}

export interface PdfSpec {
  readonly pages: readonly PdfPageSpec[];
  readonly title?: string;
  readonly producer?: string;
  readonly language?: string;
  readonly outline?: readonly { readonly title: string; readonly page: number }[];
  readonly structure?: PdfElement;
}

const a4 = { width: 595, height: 842 };
const fontNames: Readonly<Record<FontName, string>> = {
  regular: "Helvetica",
  bold: "Helvetica-Bold",
  italic: "Helvetica-Oblique",
  symbol: "Symbol",
};
const fontOrder: readonly FontName[] = ["regular", "bold", "italic", "symbol"];

/** Characters of Windows-1252 that are not at their Unicode place. */
const windows: Readonly<Record<string, number>> = {
  "•": 0x95,
  "–": 0x96,
  "—": 0x97,
  "’": 0x92,
  "“": 0x93,
  "”": 0x94,
  "…": 0x85,
  "€": 0x80,
};

/** A small PDF with text at given places, in the fonts that every reader has. Painting order is the order given. */
export function writePdf(spec: PdfSpec): Uint8Array {
  return new PdfFileWriter(spec).write();
}

class PdfFileWriter {
  private readonly objects: string[] = [];
  private readonly spec: PdfSpec;

  constructor(spec: PdfSpec) {
    this.spec = spec;
  }

  write(): Uint8Array {
    const catalog = this.add("");
    const tree = this.add("");
    const fonts = fontOrder.map((font) => {
      const encoding = font === "symbol" ? "" : " /Encoding /WinAnsiEncoding";
      return this.add(`<< /Type /Font /Subtype /Type1 /BaseFont /${fontNames[font]}${encoding} >>`);
    });
    const pages = this.spec.pages.map((page, index) => this.addPage(page, index, tree, fonts));
    this.set(tree, `<< /Type /Pages /Count ${pages.length} /Kids [${refs(pages)}] >>`);
    const { language, structure, outline } = this.spec;
    const parts = [
      `/Type /Catalog /Pages ${tree} 0 R`,
      language === undefined ? "" : `/Lang ${string(language)}`,
      structure ? `/MarkInfo << /Marked true >> /StructTreeRoot ${this.addStructure(structure, pages)} 0 R` : "",
      outline ? `/Outlines ${this.addOutline(outline, pages)} 0 R` : "",
    ];
    this.set(catalog, `<< ${parts.join(" ")} >>`);
    const info = this.addInfo();
    return this.file(catalog, info);
  }

  private add(body: string): number {
    return this.objects.push(body);
  }

  private set(number: number, body: string): void {
    this.objects[number - 1] = body;
  }

  private addInfo(): number {
    const { title, producer } = this.spec;
    const parts = [
      title === undefined ? "" : `/Title ${string(title)}`,
      producer === undefined ? "" : `/Producer ${string(producer)}`,
    ];
    return this.add(`<< ${parts.join(" ")} >>`);
  }

  private addPage(page: PdfPageSpec, index: number, tree: number, fonts: readonly number[]): number {
    const { width, height } = { ...a4, ...page };
    if (page.broken) return this.add("[ /Page /Broken ]");
    const content = contentOf(page, height);
    const stream = this.add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const picture = page.picture ? this.addPicture(page.picture) : undefined;
    const drawing = page.endless ? this.addEndless() : undefined;
    const annotations = [
      ...(page.fields ?? []).map((field) => this.addField(field, height, fonts)),
      ...(page.notes ?? []).map((note) =>
        this.add(`<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents ${string(note)} >>`),
      ),
    ];
    const named = fonts.map((font, at) => `/F${at} ${font} 0 R`).join(" ");
    const objects = [
      picture === undefined ? "" : `/Im ${picture} 0 R`,
      drawing === undefined ? "" : `/Again ${drawing} 0 R`,
    ];
    return this.add(
      [
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}]`,
        page.rotate ? `/Rotate ${page.rotate}` : "",
        this.spec.structure ? `/StructParents ${index}` : "",
        annotations.length > 0 ? `/Annots [${refs(annotations)}]` : "",
        `/Contents ${stream} 0 R /Resources << /Font << ${named} >> /XObject << ${objects.join(" ")} >> >> >>`,
      ].join(" "),
    );
  }

  /** A filled text field: an annotation with an appearance of its own. */
  private addField(field: PdfText, height: number, fonts: readonly number[]): number {
    const content = paint({ ...field, x: 2, y: 15 }, 20);
    const resources = fonts.map((font, at) => `/F${at} ${font} 0 R`).join(" ");
    const parts = `/Type /XObject /Subtype /Form /BBox [0 0 300 20] /Resources << /Font << ${resources} >> >>`;
    const look = this.add(`<< ${parts} /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const [left, bottom] = [field.x - 2, height - field.y - 5];
    const box = `[${left} ${bottom} ${left + 300} ${bottom + 20}]`;
    return this.add(`<< /Type /Annot /Subtype /Widget /FT /Tx /T (navn) /F 4 /Rect ${box} /AP << /N ${look} 0 R >> >>`);
  }

  private addEndless(): number {
    const content = "/Again Do /Again Do";
    const form = this.add("");
    const parts = `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Again ${form} 0 R >> >>`;
    this.set(form, `<< ${parts} /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return form;
  }

  private addPicture({ points }: PdfPicture): number {
    const { width, height, pixels } = points ?? { width: 1, height: 1, pixels: Uint8Array.of(0x80) };
    const parts = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`;
    return this.add(
      `<< ${parts} /Length ${pixels.length} >>\nstream\n${Buffer.from(pixels).toString("latin1")}\nendstream`,
    );
  }

  private addOutline(entries: NonNullable<PdfSpec["outline"]>, pages: readonly number[]): number {
    const root = this.add("");
    const items = entries.map(() => this.add(""));
    for (const [at, { title, page }] of entries.entries()) {
      const before = at > 0 ? `/Prev ${items[at - 1]} 0 R` : "";
      const next = at + 1 < items.length ? `/Next ${items[at + 1]} 0 R` : "";
      this.set(
        items[at]!,
        `<< /Title ${string(title)} /Parent ${root} 0 R ${before} ${next} /Dest [${pages[page]} 0 R /Fit] >>`,
      );
    }
    this.set(root, `<< /Type /Outlines /First ${items[0]} 0 R /Last ${items.at(-1)} 0 R /Count ${items.length} >>`);
    return root;
  }

  private addStructure(structure: PdfElement, pages: readonly number[]): number {
    const root = this.add("");
    const owners = pages.map((): number[] => []);
    const addElement = (element: PdfElement, parent: number): number => {
      const number = this.add("");
      const kids = (element.children ?? []).map((child) => `${addElement(child, number)} 0 R`);
      const { page, mcid } = element;
      if (page !== undefined && mcid !== undefined) {
        owners[page]![mcid] = number;
        kids.push(`${mcid}`);
      }
      const where = page === undefined ? "" : `/Pg ${pages[page]} 0 R`;
      this.set(number, `<< /Type /StructElem /S /${element.type} /P ${parent} 0 R ${where} /K [${kids.join(" ")}] >>`);
      return number;
    };
    const top = addElement(structure, root);
    const nums = owners.map(
      (own, page) => `${page} [${Array.from(own, (number) => (number ? `${number} 0 R` : "null")).join(" ")}]`,
    );
    const parents = this.add(`<< /Nums [${nums.join(" ")}] >>`);
    this.set(root, `<< /Type /StructTreeRoot /K ${top} 0 R /ParentTree ${parents} 0 R >>`);
    return root;
  }

  private file(catalog: number, info: number): Uint8Array {
    let text = "%PDF-1.7\n";
    const places = this.objects.map((body, index) => {
      const place = text.length;
      text += `${index + 1} 0 obj\n${body}\nendobj\n`;
      return place;
    });
    const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
    const count = places.length + 1;
    text += `xref\n0 ${count}\n0000000000 65535 f \n${table}`;
    text += `trailer\n<< /Size ${count} /Root ${catalog} 0 R /Info ${info} 0 R >>\nstartxref\n${text.lastIndexOf("xref\n0 ")}\n%%EOF\n`;
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  }
}

function refs(numbers: readonly number[]): string {
  return numbers.map((number) => `${number} 0 R`).join(" ");
}

function contentOf({ texts, boxes, dots, picture, endless }: PdfPageSpec, height: number): string {
  return [
    ...(picture
      ? [`q ${picture.width} 0 0 ${picture.height} ${picture.x} ${height - picture.y - picture.height} cm /Im Do Q`]
      : []),
    ...(boxes ?? []).map((box) => `${box.x} ${height - box.y - box.height} ${box.width} ${box.height} re f`),
    ...(dots ?? []).map((dot) => circle(dot, height)),
    ...(texts ?? []).map((text) => paint(text, height)),
    ...(endless ? ["/Again Do"] : []),
  ].join("\n");
}

function paint(text: PdfText, height: number): string {
  const angle = (-(text.angle ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(5), Math.sin(angle).toFixed(5)];
  const minusSin = (-Math.sin(angle)).toFixed(5);
  const body = [
    `BT /F${fontOrder.indexOf(text.font ?? "regular")} ${text.size ?? 11} Tf`,
    text.spacing === undefined ? "0 Tc" : `${text.spacing} Tc`,
    text.invisible ? "3 Tr" : "0 Tr",
    `${cos} ${sin} ${minusSin} ${cos} ${text.x} ${height - text.y} Tm`,
    `${string(text.text)} Tj ET`,
  ].join(" ");
  if (text.pagination) return `/Artifact << /Type /Pagination >> BDC ${body} EMC`;
  return text.mcid === undefined ? body : `/Span << /MCID ${text.mcid} >> BDC ${body} EMC`;
}

/** Four curves that make a circle. */
function circle({ x, y, radius: r }: PdfDot, height: number): string {
  const middle = height - y;
  const k = 0.5523 * r;
  return [
    `${x + r} ${middle} m`,
    `${x + r} ${middle + k} ${x + k} ${middle + r} ${x} ${middle + r} c`,
    `${x - k} ${middle + r} ${x - r} ${middle + k} ${x - r} ${middle} c`,
    `${x - r} ${middle - k} ${x - k} ${middle - r} ${x} ${middle - r} c`,
    `${x + k} ${middle - r} ${x + r} ${middle - k} ${x + r} ${middle} c f`,
  ].join(" ");
}

/** A PDF string in Windows-1252. */
function string(text: string): string {
  const bytes = Array.from(text, (character) => windows[character] ?? character.charCodeAt(0));
  return `<${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}>`;
}
