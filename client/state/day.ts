/** The day as a day, where the libraries are. */
export function dayAt(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(instant)
}

/** The day before an ISO day: a reorganisation reads the network as it stood on it. */
export function dayBefore(day: string): string {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() - 1)
  return instant.toISOString().slice(0, 10)
}
