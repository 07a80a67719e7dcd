/** What a list of somebody's own meldingen is of, when he asked for some of them. */
import { datumVoluit } from './datum';

export type Stand = 'open' | 'afgehandeld' | 'ingetrokken' | 'vraag';

const standNaam: Readonly<Record<Stand, string>> = {
  open: 'nog open',
  afgehandeld: 'afgehandeld',
  ingetrokken: 'ingetrokken',
  vraag: 'wacht op uw antwoord',
};

export const mijnFilterTekst = {
  /** `Mijn meldingen over Stichting Kompas: nog open, gemeld van 1 tot en met 28 februari 2026` */
  kop: (over: string | null, stand: Stand | null, tijdvak: { readonly van: string; readonly tot: string } | null) => {
    const delen = [...(stand === null ? [] : [standNaam[stand]]), ...(tijdvak === null ? [] : [gemeld(tijdvak)])].join(
      ', ',
    );
    const begin = over === null ? 'Mijn meldingen' : `Mijn meldingen over ${over}`;
    return delen === '' ? begin : `${begin}: ${delen}`;
  },
  geen: 'Geen van uw meldingen past hierbij. U heeft wel andere meldingen gedaan.',
  alle: 'Al mijn meldingen',
} as const;

const gemeld = ({ van, tot }: { readonly van: string; readonly tot: string }): string =>
  van === tot ? `gemeld op ${datumVoluit(van)}` : `gemeld van ${datumVoluit(van)} tot en met ${datumVoluit(tot)}`;
