/** The first letter of a line as a capital; IJ counts as one letter. */
export const hoofdletter = (tekst: string): string =>
  tekst.startsWith('ij') ? `IJ${tekst.slice(2)}` : `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;
