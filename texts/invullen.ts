/** What an input says when it was left empty or filled in wrongly. */

export const invulTekst = {
  tekstFout: (max: number): string => `Vul hier een tekst in van hoogstens ${String(max)} tekens.`,
  fout: {
    datum: 'Kies een dag die bestaat.',
    tijd: 'Kies een tijd.',
    keuze: 'Kies een van de mogelijkheden.',
    vink: 'Zet een vinkje als u hiermee akkoord bent.',
  },
  bijKnoppen: (kop: string, regel: string): string => (kop === '' ? regel : `${kop}. ${regel}`),
  bovenaan: (aantal: number): string =>
    aantal === 1
      ? 'Bovenaan deze kaart staat nog 1 opmerking.'
      : `Bovenaan deze kaart staan nog ${String(aantal)} opmerkingen.`,
  meer: (aantal: number): string => `En nog ${String(aantal)} andere.`,
  meldingSamenvatting: (aantal: number): string =>
    aantal === 1 ? 'Er is 1 opmerking bij wat u invulde.' : `Er zijn ${String(aantal)} opmerkingen bij wat u invulde.`,
} as const;
