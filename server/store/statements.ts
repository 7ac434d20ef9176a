/**
 * Every statement in `cypher/`, by its path without the ending. The loader fails when a name has no file
 * or a file no name, so a statement cannot be forgotten on either side.
 */
export const statementNames = [] as const
export type StatementName = (typeof statementNames)[number]
