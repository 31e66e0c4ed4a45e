// "MIME-Version: 1.0" at the start of a web archive
const archiveStart = /^\s{0,20}(?:MIME-Version|From|Content-Type):/iu;
// boundary="----=_NextPart_01"
const boundaryName = /boundary\s{0,5}=\s{0,5}"?([^"\s;]{1,200})/iu;
// "Content-Type: text/html; charset="utf-8"" among the head lines of a part
const htmlType = /^content-type:[ \t]{0,10}text\/html/imu;
// "Content-Transfer-Encoding: quoted-printable"
const packing = /^content-transfer-encoding:[ \t]{0,10}([a-z0-9-]{1,30})/imu;
// "=C3=A6", and "=" at the end of a line that goes on
const quoted = /=(?:([0-9A-Fa-f]{2})|[ \t]{0,20}\r?\n)/gu;

/**
 * The page inside a web archive (MHT: a mail with the page as its first part of HTML); null when the bytes are none.
 */
export function readArchivedPage(bytes: Uint8Array): Uint8Array | null {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (!archiveStart.test(archive)) return null;
  const boundary = boundaryName.exec(archive)?.[1];
  const parts = boundary === undefined ? [archive] : archive.split(`\n--${boundary}`).slice(1);
  for (const part of parts) {
    const { head, body } = splitPart(part);
    if (htmlType.test(head)) return Buffer.from(unpack(body, packing.exec(head)?.[1]?.toLowerCase()), "latin1");
  }
  return null;
}

/** A part's head lines end with an empty line. */
function splitPart(part: string): { head: string; body: string } {
  const end = /\r?\n\r?\n/u.exec(part);
  if (!end) return { head: part, body: "" };
  return { head: part.slice(0, end.index), body: part.slice(end.index + end[0].length) };
}

function unpack(body: string, how: string | undefined): string {
  if (how === "base64") return Buffer.from(body, "base64").toString("latin1");
  if (how !== "quoted-printable") return body;
  return body.replace(quoted, (_, code: string | undefined) =>
    code === undefined ? "" : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
