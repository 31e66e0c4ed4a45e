/** Words that no paragraph ends with: what follows them on the next line belongs to them, unless it opens an entry of a list. */
export const openWords: ReadonlySet<string> = new Set(
  `og eller samt for af til i på med ved fra om mellem under over mod hos uden at som der den det de en et er blev bliver
   har skal kan vil ikke når hvis men fordi inden efter før`.split(/\s+/u),
);
