/** The buttons of a dialogue: answer, back, skip, stop, go on, change, send. */
import { nietsOpen } from '../getoond/niets-open';
import { dialoogTekst } from '../../texts/dialoog';
import { inkorten } from '../../texts/inkorten';
import { berichtKaart } from '../../cards/bericht';
import type { Actie } from '../../cards/actions';
import { bericht, vervang, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metAntwoord, metAntwoorden, terug, wijzig, zonderOnaf, zonderWijziging } from '../dialogue';
import { velden } from '../dialoog/welke-vraag';
import { isDialoog } from '../dialogues';
import { beantwoordKaart, neemAanvulling, neemAntwoord, neemKeuze, volgende } from '../dialoog/antwoord';
import { nietsMeer, rondAf } from '../dialoog/afronden';
import { getypt } from '../dialoog/bsn';
import { bewaar, laatRusten, leesAlle, leesVoorKaart, noem, wis } from '../dialoog/concept';
import type { Open } from '../dialoog/concept';
import type { Hulpregel } from '../dialoog/kaart';
import { gestoptKaart, heeftVeld, openVraag, restVan, stapKaart, stapVan, tekstVan, toonVan } from '../dialoog/kaart';
import { opnieuw, startDialoog } from '../dialoog/start';
import type { Handlers } from '../handler';
import { startMelding } from '../melding/start';

type Naam = Exclude<Extract<keyof Handlers, `dialoog.${string}`>, `dialoog.formulier${string}`>;
type Van = Pick<Extract<Actie, { action: 'dialoog.terug' }>['payload'], 'dialoog' | 'over'>;

export const dialoogHandlers: Pick<Handlers, Naam> = {
  'dialoog.antwoord': (beurt, { veld, keuze, invoer, ...van }) =>
    opConcept(beurt, van, (open) => {
      if (openVraag(open) !== veld) return Promise.resolve(verouderd(beurt, open));
      return neemKeuze(beurt, open, veld, keuze ?? invoer ?? '');
    }),
  'dialoog.gemaskeerd': (beurt, { veld, tekst, ...van }) =>
    opConcept(beurt, van, async (open) => {
      const leeg = open.draft.volgorde.length === 0;
      // Of the sentence it began with the rest is read as if it had been typed so: the organisation stands in it too.
      if (leeg && open.naam === 'melding' && openVraag(open) !== veld) {
        await wis(beurt, open);
        return startMelding(beurt, tekst);
      }
      if (heeftVeld(open, veld) && (openVraag(open) === veld || leeg)) return neemAntwoord(beurt, open, veld, tekst);
      // At the read-back it comes behind the story.
      if (openVraag(open) === null && heeftVeld(open, veld) && stapVan(open, veld).verhaal === true)
        return (await neemAanvulling(beurt, open, tekst)) ?? verouderd(beurt, open);
      return wachtNog(open, veld) ? neemAntwoord(beurt, open, openVraag(open) ?? veld, tekst) : verouderd(beurt, open);
    }),
  'dialoog.overslaan': (beurt, { veld, rest, ...van }) =>
    opConcept(beurt, van, async (open) => {
      if (openVraag(open) !== veld) return verouderd(beurt, open);
      const antwoord = await (rest === undefined ? slaOver(beurt, open) : slaRestOver(beurt, open));
      const kaart = beantwoordKaart(open, veld, dialoogTekst.overgeslagen);
      return { ...antwoord, invoke: antwoord.invoke ?? { soort: 'kaart', kaart } };
    }),
  'dialoog.terug': (beurt, van) => opConcept(beurt, van, (open) => gaTerug(beurt, open)),
  'dialoog.stoppen': (beurt, van) => opConcept(beurt, van, (open) => stopMet(beurt, open)),
  'dialoog.verder': (beurt, van) => opConcept(beurt, van, (open) => gaVerder(beurt, open)),
  async 'dialoog.ernaast'(beurt, { dialoog, tekst }) {
    if (dialoog === undefined || dialoog === 'melding' || !isDialoog(dialoog))
      return startMelding(beurt, tekst ?? '', null, true);
    if (dialoog === 'melding-namens' && tekst !== undefined) return startMelding(beurt, tekst, null, true);
    // Beside one that is half-way, and never a way round the door of a dialogue.
    const bezig = (await leesAlle(beurt)).some(({ naam }) => naam === dialoog);
    return bezig ? startDialoog(beurt, dialoog, { ernaast: true }) : nietsMeer();
  },
  async 'dialoog.wissen'(beurt, { tekst, ...van }) {
    const open = await leesVoorKaart(beurt, van);
    if (!open) return startMelding(beurt, tekst ?? '');
    if (tekst === undefined) return opnieuw(beurt, open);
    await wis(beurt, open);
    return startMelding(beurt, tekst);
  },
  'dialoog.weggooien': (beurt, van) =>
    opConcept(beurt, van, async (open) => {
      await wis(beurt, open);
      return vervang(berichtKaart({ kop: dialoogTekst.weggegooid }));
    }),
  'dialoog.wijzigen': (beurt, { wijzigVeld, wordt, ...van }) =>
    opConcept(beurt, van, async (open) => {
      if (!wijzigVeld || !heeftVeld(open, wijzigVeld)) return zeg(dialoogTekst.wijzigFout);
      // What it has to become stood on the card.
      if (wordt !== undefined)
        return neemKeuze(beurt, { ...open, draft: wijzig(open.draft, wijzigVeld) }, wijzigVeld, wordt);
      return vraagOpnieuw(beurt, open, wijzigVeld);
    }),
  'dialoog.versturen': (beurt, { dialoog, over, sleutel }) =>
    dialoog !== undefined && isDialoog(dialoog)
      ? rondAf(beurt, dialoog, over ?? '', sleutel)
      : Promise.resolve(nietsMeer()),
};

/** A button of a draft that was sent or thrown away meanwhile changes nothing. */
async function opConcept(beurt: Beurt, van: Van, doe: (open: Open) => Promise<BeurtAntwoord>): Promise<BeurtAntwoord> {
  const open = await leesVoorKaart(beurt, van);
  return open ? doe(open) : nietsMeer();
}

const verouderd = (beurt: Beurt, open: Open): BeurtAntwoord => ({
  berichten: [bericht(stapKaart(beurt, open))],
  invoke: {
    soort: 'kaart',
    kaart: berichtKaart({ kop: dialoogTekst.verouderdKop, alineas: [dialoogTekst.verouderd] }),
  },
});

/** Something else was answered first, and the story has not been told yet: it is read as if it had been typed now. */
const wachtNog = (open: Open, veld: string): boolean =>
  heeftVeld(open, veld) && stapVan(open, veld).verhaal === true && (open.draft.antwoorden[veld] ?? null) === null;

/** What is asked again speaks for itself; what else was taken back is said. */
export async function gaTerug(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const draft = terug(open.draft);
  const weer = openVraag({ ...open, draft });
  const stond = weer === null || weer === openVraag(open) ? '' : toonVan(open, weer);
  const nu = await bewaar(beurt, open, weer === null ? draft : metEerder(open, draft, weer));
  const weg = velden(open.dialoog.stappen).filter(
    (veld) => veld !== openVraag(nu) && toonVan(open, veld) !== toonVan(nu, veld) && toonVan(open, veld) !== '',
  );
  const deel = (veld: string): { readonly label: string; readonly heel: boolean } => ({
    label: tekstVan(open, veld).label,
    heel: toonVan(nu, veld) === '',
  });
  const gezet = velden(open.dialoog.stappen).filter(
    (veld) => open.draft.antwoorden[veld] === null && toonVan(nu, veld) !== '',
  );
  const zinnen = [
    ...(stond === '' ? [] : [dialoogTekst.hierStond(inkorten(stond, langsteTerug))]),
    ...(weg.length === 0 ? [] : [dialoogTekst.teruggenomen(weg.map(deel))]),
    ...(gezet.length === 0 ? [] : [dialoogTekst.weerGezet(gezet.map((veld) => tekstVan(open, veld).label))]),
  ];
  return zeg(stapKaart(beurt, nu, zinnen.length === 0 ? {} : { hulp: { zin: zinnen.join(' ') } }));
}

const langsteTerug = 200;

/** What is taken back is offered again, as what this person answered before: who pressed once too often loses nothing. Nothing with a number in it, of which half may have to go. */
function metEerder(open: Open, draft: Open['draft'], veld: string): Open['draft'] {
  const was = stapVan(open, veld).soort === 'tekst' ? getypt(open, veld) : open.draft.antwoorden[veld];
  const houdbaar = typeof was === 'string' && was !== '' && !/\d/.test(was) && draft.antwoorden[veld] === undefined;
  return houdbaar ? { ...draft, eerder: { ...draft.eerder, [veld]: was } } : draft;
}

/** Makes it the dialogue that is open, and asks what comes next; with more of them it says which one this is. */
export async function gaVerder(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const alle = await leesAlle(beurt);
  await laatRusten(beurt, alle, open);
  const { rust: _, weg: __, ...draft } = open.draft;
  const kaart = stapKaart(beurt, await bewaar(beurt, open, draft));
  return alle.length > 1 ? zeg(dialoogTekst.hervatMet(noem(open)), kaart) : zeg(kaart);
}

/** Declines the open question where that is allowed; the field becomes an open question for who reads it. */
export async function slaOver(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const veld = openVraag(open);
  if (veld === null) return zeg(stapKaart(beurt, open));
  if (open.draft.onaf === veld) return volgende(beurt, await bewaar(beurt, open, zonderOnaf(open.draft)));
  if (!stapVan(open, veld).magOpen)
    return zeg(stapKaart(beurt, open, { hulp: { zin: tekstVan(open, veld).zonder ?? dialoogTekst.nietOverslaan } }));
  if (stapVan(open, veld).dringend && open.draft.hervraagd !== veld) return vraagNogEens(beurt, open, veld);
  return volgende(beurt, await bewaar(beurt, open, metAntwoord(open.draft, veld, null)));
}

/** What is put to everybody is put once more, with what helps to answer it; who leaves it then has left it. */
async function vraagNogEens(beurt: Beurt, open: Open, veld: string): Promise<BeurtAntwoord> {
  const { zonder } = tekstVan(open, veld);
  const zin = [...(zonder === undefined ? [] : [zonder]), dialoogTekst.magOokOpen].join(' ');
  return zeg(stapKaart(beurt, await bewaar(beurt, open, { ...open.draft, hervraagd: veld }), { hulp: { zin } }));
}

interface Rest {
  /** They were never before him, so it is said which of them only he can answer. */
  readonly ongezien?: true;
  /** Also what is put to everybody. */
  readonly alle?: true;
}

/** Leaves every question open that may stay open; `terug` brings them back together. */
export async function slaRestOver(beurt: Beurt, was: Open, { ongezien, alle }: Rest = {}): Promise<BeurtAntwoord> {
  const open = { ...was, draft: zonderWijziging(was.draft) };
  const rest = restVan(open, alle);
  if (rest.length === 0)
    return was.draft.wijzigt ? volgende(beurt, await bewaar(beurt, was, open.draft)) : slaOver(beurt, open);
  const rijen = rest.map((veld) => [veld, null] as const);
  const erna = await bewaar(beurt, was, metAntwoorden(zonderOnaf(open.draft), rijen));
  if (openVraag(erna) === null) return volgende(beurt, erna, ongezien === true ? { hulp: overUzelf(open, rest) } : {});
  const veld = openVraag(erna);
  if (veld === null || !stapVan(erna, veld).dringend)
    return zeg(stapKaart(beurt, erna, { hulp: { zin: dialoogTekst.restOpen } }));
  const gevraagd = await bewaar(beurt, erna, { ...erna.draft, hervraagd: veld });
  return zeg(stapKaart(beurt, gevraagd, { hulp: { zin: dialoogTekst.restDringend } }));
}

function overUzelf(open: Open, rest: readonly string[]): Hulpregel {
  const labels = rest
    .filter((veld) => stapVan(open, veld).overUzelf === true)
    .map((veld) => tekstVan(open, veld).label);
  return { zin: dialoogTekst.restOngezien(rest.length, labels) };
}

/** Asks one field again; everything else stays as it is. */
export const vraagOpnieuw = async (beurt: Beurt, open: Open, veld: string): Promise<BeurtAntwoord> =>
  zeg(stapKaart(beurt, await bewaar(beurt, open, wijzig(open.draft, veld))));

/** Takes one answer out; what cannot be left open is asked again. */
export async function maakLeeg(beurt: Beurt, open: Open, veld: string): Promise<BeurtAntwoord> {
  const { magOpen, dringend } = stapVan(open, veld);
  if (!magOpen || dringend) return vraagOpnieuw(beurt, open, veld);
  const notitie = { label: tekstVan(open, veld).label, waarde: dialoogTekst.leeggemaakt, was: toonVan(open, veld) };
  const nu = await bewaar(beurt, open, metAntwoorden(open.draft, [[veld, null]]));
  return zeg(stapKaart(beurt, nu, { notities: [notitie] }));
}

const WEGGOOIEN = /(?<![a-z])(?:weggooien|gooi(?: \S+){0,3} weg|wissen|wis|verwijder(?:en)?)(?![a-z])/i;

/** Stops asking; the draft stays for thirty days, and what is typed next is not an answer any more. */
export async function stopMet(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const weg = beurt.inbound.soort === 'bericht' && WEGGOOIEN.test(beurt.inbound.tekst);
  const rust = { ...open.draft, rust: true, ...(weg ? { weg } : {}) } as const;
  return zeg(gestoptKaart(await bewaar(beurt, open, rust), weg));
}

export async function stop(beurt: Beurt): Promise<BeurtAntwoord> {
  const open = (await leesAlle(beurt)).find(({ draft }) => !draft.rust);
  return open ? stopMet(beurt, open) : nietsOpen(beurt);
}
