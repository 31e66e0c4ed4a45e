/** Words and phrases written one after the other, parted by commas and line ends. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[,\n]/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
