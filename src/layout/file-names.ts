// "plan.pdf", "Bilag 1 Oversigt.pdf Bilag 2 Anlæg.xlsx"
const fileName = /\.(?:pdf|docx?|xlsx?|pptx?|odt|jpe?g|png|tiff?)$/iu;

/** A line of nothing but names of files. */
export function isFileNames(text: string): boolean {
  return text.length < 400 && fileName.test(text) && !/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
}
