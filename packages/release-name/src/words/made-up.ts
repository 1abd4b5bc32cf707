/** Hexadecimal digests, UUIDs, letters of both cases and digits at random. */
const MADE_UP =
  /^(?:(?=(?:[a-f]*\d){4})[\da-f]{16,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=[\dA-Za-z]{18,}$)(?=\D*\d+\D+\d)(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z]).*)$/u;
/** Shortest of them, in UTF-16 units. */
const SHORTEST = 16;

/** Whether a program made a name up: it says nothing of what is in a release. */
export function isMadeUp(name: string): boolean {
  return name.length >= SHORTEST && (MADE_UP.test(name) || MADE_UP.test(name.toLowerCase()));
}
