/** What stands in a file that nobody has checked yet. */
export type Ruw = Readonly<Record<string, unknown>>;

export const isRuw = (ruw: unknown): ruw is Ruw => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);
/** Whatever else stands there has nothing in it. */
export const alsRuw = (ruw: unknown): Ruw => (isRuw(ruw) ? ruw : {});
