/**
 * Where in the interview a fact stands. Without the interviewee's name, so that a pseudonymised interview leaves none
 * behind in the facts it founded.
 */
export const outline = 'Fem hurtige spørgsmål, Gellerup Bibliotek: kort oprids'
/** She lists partnerships with “så som” and “f.eks.”: each is an example, the list is not complete. */
export const example = `${outline}, nævnt som eksempel`
export const challenges = 'Fem hurtige spørgsmål, Gellerup Bibliotek: spørgsmål 2'
export const barriers = 'Fem hurtige spørgsmål, Gellerup Bibliotek: spørgsmål 3'
export const introduction = 'Fem hurtige spørgsmål, Gellerup Bibliotek: indledningen'
