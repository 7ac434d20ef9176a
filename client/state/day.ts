/** The day as a day, where the libraries are. */
export function dayAt(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(instant)
}
