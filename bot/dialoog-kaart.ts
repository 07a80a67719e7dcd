/** What a dialogue shows: the next question, or the read-back when everything was asked. */
import { button } from '../cards/button';
import { samenvattingKaart } from '../cards/samenvatting';
import { vraagKaart } from '../cards/vraag';
import { dialoogTekst } from '../texts/dialoog';
import { knopTekst } from '../texts/melding';
import type { Beurt } from './beurt';
import { toonAntwoord, velden, volgendeVraag, voortgang } from './dialogue';
import type { Keuze, Vraag } from './dialogue';
import type { Los, Vraagtekst } from './dialogues/dialoog';
import type { Open } from './dialoog-concept';
import type { Kaart } from './messages';

export interface Hulpregel {
  readonly zin: string;
  readonly keuzes?: readonly Keuze[];
}

/** The next question, or the summary when everything was asked. */
export function stapKaart(beurt: Beurt, open: Open, hulp: Hulpregel | null = null): Kaart {
  const veld = openVraag(open);
  return veld === null ? samenvatting(beurt, open) : vraag(veld, open, hulp);
}

/** The question that waits for an answer. */
export const openVraag = ({ dialoog, draft }: Open): string | null => volgendeVraag(dialoog.stappen, draft);

/** A field that this version of the dialogue knows. */
export const heeftVeld = ({ dialoog }: Open, veld: string): boolean => Object.hasOwn(dialoog.stappen, veld);

export function stapVan({ dialoog }: Open, veld: string): Vraag<unknown, Los> {
  const stap = dialoog.stappen[veld];
  if (!stap) throw new Error(`no such question: ${veld}`);
  return stap;
}

export function tekstVan({ dialoog }: Open, veld: string): Vraagtekst {
  const tekst = dialoog.vragen[veld];
  if (!tekst) throw new Error(`no words for this question: ${veld}`);
  return tekst;
}

/** An answer as the summary prints it; empty when there is none. */
export const toonVan = ({ dialoog, draft }: Open, veld: string): string => toonAntwoord(dialoog.stappen, veld, draft);

function vraag(veld: string, open: Open, hulp: Hulpregel | null): Kaart {
  const stap = stapVan(open, veld);
  const tekst = tekstVan(open, veld);
  const { aanhef } = open.draft;
  return vraagKaart({
    van: vanDialoog(open),
    veld,
    vraag: tekst.vraag,
    ...voortgang(open.dialoog.stappen, open.draft),
    uitleg: [...(aanhef === undefined ? [] : [aanhef]), ...(hulp ? [hulp.zin] : []), tekst.uitleg],
    keuzes: hulp?.keuzes ?? stap.keuzes ?? [],
    meer: stap.soort === 'meerkeuze',
    magOverslaan: stap.magOpen,
    magTerug: open.draft.volgorde.length > 0,
  });
}

/** Which draft a button belongs to: a card may be older than the dialogue somebody is in now. */
export const vanDialoog = ({ naam, over }: Open): { readonly dialoog: string; readonly over: string } => ({
  dialoog: naam,
  over,
});

function samenvatting(beurt: Beurt, open: Open): Kaart {
  const { dialoog, draft } = open;
  const gesteld = velden(dialoog.stappen).filter((veld) => draft.antwoorden[veld] !== undefined);
  const rijen = gesteld.filter((veld) => draft.antwoorden[veld] !== null);
  const leeg = gesteld.filter((veld) => draft.antwoorden[veld] === null);
  const label = (veld: string): string => tekstVan(open, veld).label;
  return samenvattingKaart({
    van: vanDialoog(open),
    kop: dialoog.samenvatting?.kop ?? dialoogTekst.samenvattingKop,
    uitleg: dialoog.samenvatting?.uitleg ?? dialoogTekst.samenvattingUitleg,
    rijen: rijen.map((veld) => ({ veld, label: label(veld), waarde: toonVan(open, veld) })),
    open: leeg.map((veld) => ({ veld, label: label(veld) })),
    versturen: verstuurKnop(open, beurt.nieuweSleutel()),
  });
}

/** A melding has its own public action name; cards with it live for years. */
const verstuurKnop = (open: Open, sleutel: string) => {
  const opties = { stijl: 'positive', zonderInvoer: true } as const;
  return open.naam === 'melding'
    ? button(knopTekst.versturen, 'melding.registreren', { sleutel }, opties)
    : button(knopTekst.versturen, 'dialoog.versturen', { ...vanDialoog(open), sleutel }, opties);
};
