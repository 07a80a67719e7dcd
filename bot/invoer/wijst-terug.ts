/** "Ze", "daar", "deze casus": of what stands before somebody, and not of everything there is. */
const TERUG =
  /(?<![a-z])(?:ze|zij|hen|hun|hier|daar|hierbij|daarbij|hiervan|daarvan|hierop|(?:deze|die|dit|dat) (?:casus|zaak|organisatie|aanbieder|club|stichting|partij)|deze|hem)(?![a-z])/;

/** `klein`: in lower case. */
export const wijstTerug = (klein: string): boolean => TERUG.test(klein);
