/**
 * Numbers for tests. None can belong to anybody alive: they are of birth years 1858 to 1905, or of a serial that the
 * birthday's series has not come near (the 9000s of the dates without check digits).
 */

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function sum(digits: string): number {
  return [...digits].reduce((total, digit, place) => total + Number(digit) * (weights[place] ?? 0), 0);
}

/** A number of the birthday (DDMMYY) with the check digit, or without it; `serial` is where the search begins. */
function numberOf(birthday: string, serial: number, check: boolean): string {
  for (let each = serial; each < serial + 100; each += 1) {
    const digits = `${birthday}${String(each).padStart(4, "0")}`;
    if ((sum(digits) % 11 === 0) === check) return digits;
  }
  throw new Error(`no such number of ${birthday}`);
}

const birthdays = ["150358", "290260", "311259", "010199", "300675", "080884", "241266", "120571", "281098", "050592"];

/** Birth years 1858 to 1899, with the check digit. */
export const checked: readonly string[] = birthdays.map((birthday, turn) =>
  numberOf(birthday, 5002 + 317 * turn, true),
);
/** The same birthdays without it. */
export const unchecked: readonly string[] = birthdays.map((birthday, turn) =>
  numberOf(birthday, 5103 + 291 * turn, false),
);
/** Birth years 1900 to 1905: the year's figures begin with 0, or are 00. */
export const bornAround1900: readonly string[] = ["010100", "150300", "311200", "290204", "060505"].map(
  (birthday, turn) => numberOf(birthday, 1003 + 211 * turn, true),
);
/** The first of January of years whose numbers need no check digit; without one. */
export const datesWithout: readonly string[] = [
  ...[60, 62, 64, 65, 66, 67, 69, 70, 74, 75, 78],
  ...[80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 94, 95],
].map((year) => numberOf(`0101${year}`, 9971, false));
/** Replacement numbers: the day is raised by 60. */
export const replacements: readonly string[] = ["610180-1234", "750358-2001", "910171-4444", "880392-1111"];

/** "1503585002" written "150358-5002". */
export const hyphened = (digits: string): string => `${digits.slice(0, 6)}-${digits.slice(6)}`;
