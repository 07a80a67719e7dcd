/** The sentences around remarks at a paragraph of a letter. */

export const opmerkingTekst = {
  kop: (nummer: string): string => `Opmerkingen bij ${nummer}`,
  geen: 'Er zijn nog geen opmerkingen.',
  meerOpen: (aantal: number): string => `Ook open, hier niet te zien: ${String(aantal)}.`,
  regel: (door: string, op: string, tekst: string, open: boolean): string =>
    `${door}, ${op}: ${tekst}${open ? '' : ' (afgehandeld)'}`,
  bij: (alinea: string): string => `Bij: “${alinea}”`,
  alineaWeg: 'De alinea waar dit bij hoorde, staat niet in deze versie.',
  bijVersie: (versie: number): string => `Geplaatst bij versie ${String(versie)}.`,
  alinea: 'Bij welke alinea?',
  alineaNodig: 'Kies ook bij welke alinea uw opmerking hoort. Wat u schreef, staat er nog.',
  nogNiet: 'Uw opmerking is al ingevuld, en nog niet geplaatst. Kijk of de alinea klopt en kies ‘Opmerking plaatsen’.',
  kiesAlinea: 'Uw opmerking is al ingevuld, en nog niet geplaatst. Kies bij welke alinea zij hoort.',
  nietVoorgelegd: 'Deze brief is niet voorgelegd, dus teruggeven kan nu niet. Een opmerking plaatsen kan wel.',
  geenBrief:
    'Ik weet niet bij welke brief uw opmerking hoort, en heb haar niet bewaard. Open de brief en typ haar dan opnieuw.',
  tekst: 'Uw opmerking',
  afhandelen: 'Welke opmerking is afgehandeld?',
  geplaatst: 'Uw opmerking is geplaatst. Wie de brief schrijft, ziet haar bij het nakijken.',
  samenvatting: (nummer: string, open: number): string =>
    `Opmerkingen bij ${nummer}: ${open === 0 ? 'geen enkele staat open' : `${String(open)} open`}.`,
} as const;
