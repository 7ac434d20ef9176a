/** What people are called once their names are replaced. */

/** Whether a name is a pseudonym already. */
export function isPseudonym(name: string): boolean {
  return /^(?:Interviewperson|Person) \d+$/.test(name)
}
