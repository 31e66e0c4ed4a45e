import { daysInMonth, isoDay } from "./calendar.ts";
import { datesWithoutCheckDigit } from "./lexicon/cpr-words.ts";

/**
 * What ten digits say when they are read as a civil registration number (CPR-nummer). Source: CPR-kontoret's
 * description of the number's structure and of numbers without a check digit.
 */
export interface CprFacts {
  /** The birthday as an ISO day, with the century that digit 7 gives. */
  readonly born: string;
  /** True for a replacement number (erstatningspersonnummer): the day is raised by 60. It belongs to no one's register entry. */
  readonly replacement: boolean;
  /** Whether the weighted sum of the digits divides by 11; numbers issued since October 2007 need not have it. */
  readonly checksum: boolean;
  /** Whether the birthday is one of those for which numbers without a check digit are known to be in use. */
  readonly uncheckedDate: boolean;
}

const REPLACEMENT = 60;
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;
const unchecked = new Set(datesWithoutCheckDigit);

/** The facts of ten ASCII digits; null when they can be no such number: no day of the calendar, or serial 0000. */
export function readCpr(digits: string): CprFacts | null {
  if (digits.length !== 10 || digits.endsWith("0000")) return null;
  const written = Number(digits.slice(0, 2));
  const replacement = written > REPLACEMENT;
  const day = replacement ? written - REPLACEMENT : written;
  const month = Number(digits.slice(2, 4));
  const year = birthYear(Number(digits.slice(4, 6)), Number(digits[6]));
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const born = isoDay(year, month, day);
  return { born, replacement, checksum: hasCheckDigit(digits), uncheckedDate: unchecked.has(born) };
}

/** The birth year of the two written figures and digit 7, by CPR-kontoret's table. */
export function birthYear(written: number, seventh: number): number {
  if (seventh <= 3) return 1900 + written;
  if (seventh === 4 || seventh === 9) return (written <= 36 ? 2000 : 1900) + written;
  return (written <= 57 ? 2000 : 1800) + written;
}

function hasCheckDigit(digits: string): boolean {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0;
}
