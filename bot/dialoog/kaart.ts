/** What a dialogue shows: the next question, or the read-back when everything was asked. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { samenvattingKaart } from '../../cards/samenvatting';
import { vraagKaart } from '../../cards/vraag';
import { dialoogTekst } from '../../texts/dialoog';
import { belZin } from '../../texts/contact';
import { inkorten } from '../../texts/inkorten';
import { knopTekst } from '../../texts/melding';
import type { Beurt } from '../beurt';
import { magOpenBlijven, toonAntwoord, vanToepassing, velden, volgendeVraag, voortgang } from './welke-vraag';
import type { Vraag } from '../dialogue';
import type { Los, Vraagtekst } from '../dialogues/dialoog';
import { inEigenWoorden } from './eigen-woorden';
import { noem } from './concept';
import type { Open } from './concept';
import type { Keuze } from '../invoer/keuze';
import type { Kaart } from '../messages';

export interface Hulpregel {
  readonly zin: string;
  readonly keuzes?: readonly Keuze[];
  /** What is kept when the same question gets such words once more. */
  readonly alsnog?: unknown;
  /** What is kept when somebody goes on instead of choosing. */
  readonly bijDoorgaan?: unknown;
}

/** An answer that was read besides the one that was asked; `was` when something else stood there. */
export interface Notitie {
  readonly label: string;
  readonly waarde: string;
  readonly was: string | null;
}

/** What is said along with the next question. */
export interface Erbij {
  readonly hulp?: Hulpregel | null;
  readonly notities?: readonly Notitie[];
}

/** The next question, or the summary when everything was asked. */
export function stapKaart(beurt: Beurt, open: Open, erbij: Erbij = {}): Kaart {
  const veld = openVraag(open);
  return veld === null ? samenvatting(beurt, open, erbij) : vraag(veld, open, erbij);
}

const genoteerd = ({ notities = [] }: Erbij) =>
  notities.map(({ label, waarde, was }) => ({
    label: was === null ? label : dialoogTekst.gewijzigd(label),
    waarde: was === null ? waarde : dialoogTekst.eerst(waarde, was),
  }));

/** The question that waits for an answer. */
export const openVraag = ({ dialoog, draft }: Open): string | null => volgendeVraag(dialoog.stappen, draft);

/** What can be left open in one go; nothing where the last answer would send it without reading it back. */
export const restVan = ({ dialoog, draft }: Open, alle = false): readonly string[] =>
  dialoog.samenvatting ? magOpenBlijven(dialoog.stappen, draft, alle) : [];

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

/** With fewer questions left, answering is as quick as leaving them. */
const minsteRest = 3;

/** So much of a story that was begun stands with its question. */
const langsteBegin = 200;

function vraag(veld: string, open: Open, erbij: Erbij): Kaart {
  const { hulp = null } = erbij;
  const stap = stapVan(open, veld);
  const tekst = tekstVan(open, veld);
  const { aanhef, onaf } = open.draft;
  const begonnen = onaf === veld ? [dialoogTekst.alBegonnen(inkorten(toonVan(open, veld), langsteBegin))] : [];
  return vraagKaart({
    van: vanDialoog(open),
    veld,
    genoteerd: genoteerd(erbij),
    vraag: tekst.vraag,
    ...voortgang(open.dialoog.stappen, open.draft),
    uitleg: [...(aanhef === undefined ? [] : [aanhef]), ...(hulp ? [hulp.zin] : []), ...begonnen, tekst.uitleg],
    keuzes: hulp?.keuzes ?? stap.keuzes ?? aangebodenVoor(open, veld) ?? voorstellen(veld, open),
    meer: stap.soort === 'meerkeuze',
    magOverslaan: (stap.magOpen && stap.dringend !== true) || onaf === veld,
    magRestOverslaan: stap.magOpen && stap.dringend !== true && restVan(open).length >= minsteRest,
    magTerug: open.draft.volgorde.length > 0 || open.draft.laatste !== undefined,
  });
}

/** What was offered stands there again as long as its question is open. */
export const aangebodenVoor = ({ draft }: Open, veld: string): readonly Keuze[] | undefined =>
  draft.aangeboden?.veld === veld ? draft.aangeboden.keuzes : undefined;

/** A button with more words is cut off on a phone. */
const langsteKnop = 40;

/** What is quicker to press than to type: usual answers, and what this person answered before. */
function voorstellen(veld: string, open: Open): readonly Keuze[] {
  const vast = stapVan(open, veld).voorstellen ?? [];
  const eerder = open.draft.eerder?.[veld] ?? '';
  return eerder === '' || eerder.length > langsteKnop || vast.some(({ waarde }) => waarde === eerder)
    ? vast
    : [{ waarde: eerder, titel: eerder }, ...vast];
}

/** Which draft a button belongs to: a card may be older than the dialogue somebody is in now. */
export const vanDialoog = ({ naam, over }: Open): { readonly dialoog: string; readonly over: string } => ({
  dialoog: naam,
  over,
});

function samenvatting(beurt: Beurt, open: Open, erbij: Erbij): Kaart {
  const { dialoog, draft } = open;
  const gesteld = velden(dialoog.stappen).filter(
    (veld) => draft.antwoorden[veld] !== undefined && vanToepassing(dialoog.stappen, veld, draft.antwoorden),
  );
  const rijen = gesteld.filter((veld) => draft.antwoorden[veld] !== null);
  const leeg = gesteld.filter((veld) => draft.antwoorden[veld] === null);
  const label = (veld: string): string => tekstVan(open, veld).label;
  const gemist: readonly string[] | undefined = dialoog.samenvatting?.gemist;
  const gelezen = (veld: string): string =>
    inEigenWoorden(stapVan(open, veld), draft.antwoorden[veld], toonVan(open, veld), beurt);
  const isGemist = (veld: string): boolean => gemist?.includes(veld) ?? true;
  return samenvattingKaart({
    van: vanDialoog(open),
    genoteerd: genoteerd(erbij),
    hulp: erbij.hulp?.zin ?? '',
    kop: dialoog.samenvatting?.kop ?? dialoogTekst.samenvattingKop,
    uitleg: dialoog.samenvatting?.uitleg ?? dialoogTekst.samenvattingUitleg,
    wieZiet: dialoog.samenvatting?.wieZiet ?? '',
    rijen: rijen.map((veld) => ({ veld, label: label(veld), waarde: gelezen(veld) })),
    open: leeg.filter(isGemist).map((veld) => ({ veld, label: label(veld) })),
    nietNodig: leeg.filter((veld) => !isGemist(veld)).map((veld) => ({ veld, label: label(veld) })),
    versturen: verstuurKnop(open, beurt.nieuweSleutel()),
  });
}

/** A melding has its own public action name; cards with it live for years. */
const verstuurKnop = (open: Open, sleutel: string) => {
  const opties = { stijl: 'positive', zonderInvoer: true } as const;
  return open.naam === 'melding'
    ? button(
        knopTekst.versturen,
        'melding.registreren',
        { sleutel, ...(open.over === '' ? {} : { over: open.over }) },
        opties,
      )
    : button(knopTekst.versturen, 'dialoog.versturen', { ...vanDialoog(open), sleutel }, opties);
};

/** Somebody is done while questions are open: whether they may stay open, and how. */
export function nogNietKlaarKaart(beurt: Beurt, open: Open): Kaart {
  const veld = openVraag(open);
  const mag = veld !== null && stapVan(open, veld).magOpen;
  return stapKaart(beurt, open, { hulp: { zin: mag ? dialoogTekst.magOpenBlijven : dialoogTekst.eerstNog } });
}

/** For a text that came long after the question: an answer, or something else? The buttons carry it; we keep nothing yet. */
export function isDitHetAntwoordKaart(open: Open, veld: string, tekst: string): Kaart {
  const van = vanDialoog(open);
  return berichtKaart({
    kop: dialoogTekst.ditHetAntwoordKop,
    alineas: [dialoogTekst.ditHetAntwoord(noem(open), open.op), { tekst: tekstVan(open, veld).vraag, vet: true }],
    knoppen: [
      button(dialoogTekst.jaAntwoord, 'dialoog.gemaskeerd', { ...van, veld, tekst }, { stijl: 'positive' }),
      button(dialoogTekst.vraagOpnieuw, 'dialoog.verder', van),
      button(dialoogTekst.ietsAnders, 'dialoog.stoppen', van),
    ],
  });
}

/** Nothing is asked any more; what was filled in stays until somebody presses otherwise. `weg`: he asked to throw it away. */
export function gestoptKaart(open: Open, weg: boolean): Kaart {
  const van = vanDialoog(open);
  const weggooien = button(knopTekst.weggooien, 'dialoog.weggooien', van, { stijl: 'destructive' });
  const verder = button(knopTekst.verder, 'dialoog.verder', van, { stijl: 'positive' });
  const opnieuw = button(knopTekst.opnieuw, 'dialoog.wissen', van);
  return berichtKaart({
    kop: weg ? dialoogTekst.weggooienKop : dialoogTekst.gestoptKop,
    alineas: [weg ? dialoogTekst.weggooien : dialoogTekst.gestopt],
    knoppen: weg ? [weggooien, verder] : [verder, opnieuw, weggooien],
  });
}

/** Days before it goes, its person hears so once. */
export function verlooptKaart(open: Open, verlooptOp: string): Kaart {
  const van = vanDialoog(open);
  return berichtKaart({
    kop: dialoogTekst.verlooptKop,
    alineas: [dialoogTekst.verloopt(noem(open), open.op, verlooptOp)],
    knoppen: [
      button(knopTekst.verder, 'dialoog.verder', van, { stijl: 'positive' }),
      button(knopTekst.weggooien, 'dialoog.weggooien', van, { stijl: 'destructive' }),
    ],
  });
}

/** Help for the moment: what can be typed now, and a person to call. */
export function hulpInDialoogKaart(open: Open): Kaart {
  const klaar = openVraag(open) === null;
  const woorden = dialoogTekst.hulpWoorden.filter(({ woord }) => !klaar || !woord.endsWith('overslaan'));
  return berichtKaart({
    kop: dialoogTekst.hulpKop(open.dialoog.wat),
    alineas: [{ tekst: belZin(), subtiel: true }, klaar ? dialoogTekst.hulpNalezen : dialoogTekst.hulp],
    rijen: woorden.map(({ woord, wat }) => ({ label: woord, waarde: wat })),
  });
}
