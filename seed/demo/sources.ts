/** What the invented facts rest on. */
export const register = 'Opdigtet register for Eksempelby'
/** Without a place or a name: one of them may only be quoted by role, the other only counted. */
export const interviews = 'Opdigtede interview'
