/** Begins a dialogue, or asks what to do with the one of that kind that is half-way. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { inkorten } from '../../texts/inkorten';
import { knopTekst } from '../../texts/melding';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { vooraanWatLaterKomt } from './welke-vraag';
import type { Draft } from '../dialogue';
import type { DialoogNaam } from '../dialogues';
import type { Bron, Los } from '../dialogues/dialoog';
import { bewaar, laatRusten, leesAlle, metAangeboden, naamVan, nieuw, noem, wis } from './concept';
import type { Open } from './concept';
import { openVraag, stapKaart, vanDialoog } from './kaart';
import type { Hulpregel } from './kaart';
import type { Kaart } from '../messages';

export interface Begin {
  /** Answers that are known already, and what is said above the questions. */
  readonly vooraf?: Partial<Draft<Los>>;
  readonly hulp?: Hulpregel | null;
  /** Beside what is half-way already, which is kept. */
  readonly ernaast?: boolean;
  /** Where the answers were taken from, when that is no message. */
  readonly bron?: Bron;
}

/** For a personal chat: elsewhere others would read along. */
export async function startDialoog(beurt: Beurt, naam: DialoogNaam, begin: Begin = {}): Promise<BeurtAntwoord> {
  if (beurt.inbound.plek !== 'persoonlijk') return zeg(dialoogTekst.alleenPersoonlijk);
  const alle = await leesAlle(beurt);
  const bezig = alle.filter((een) => een.naam === naam);
  if (bezig.length === 0) return opnieuw(beurt, nieuw(beurt, naam), begin);
  const over = begin.ernaast === true ? vrijePlek(beurt, bezig) : null;
  if (over === null) return zeg(bezigKaart(bezig));
  const antwoord = await opnieuw(beurt, nieuw(beurt, naam, over), begin);
  const actief = alle.find(({ draft }) => !draft.rust) ?? bezig[0];
  const bewaard = actief === undefined ? [] : [bericht(dialoogTekst.bewaard(noem(actief)))];
  return { ...antwoord, berichten: [...bewaard, ...antwoord.berichten] };
}

/** More than this nobody keeps apart. */
const meesteNaastElkaar = 5;

/** Where another draft beside these goes, over none of them; null when there are too many. */
export function vrijePlek({ eenheid, nu }: Beurt, bezig: readonly Open[]): string | null {
  if (bezig.length >= meesteNaastElkaar) return null;
  return bezig.some((een) => een.over === '') ? eenheid.nieuwId(nu) : '';
}

/** From the first question; `terug` brings back what was answered before. */
export async function opnieuw(beurt: Beurt, was: Open, { vooraf, hulp, bron }: Begin = {}): Promise<BeurtAntwoord> {
  await wis(beurt, was);
  await laatRusten(beurt, await leesAlle(beurt), was);
  const leeg = nieuw(beurt, was.naam, was.over);
  const begin = { ...leeg, draft: { ...leeg.draft, ...uitVorige(was.draft), ...vooraf } };
  const veld = openVraag(begin);
  const draft = vooraanWatLaterKomt(begin.dialoog.stappen, begin.draft);
  const open = await bewaar(beurt, leeg, veld === null ? draft : metAangeboden(draft, veld, hulp ?? {}));
  const intro = open.dialoog.intro?.(beurt, begin.draft, open.over, bron);
  return zeg(...(intro ? [intro] : []), stapKaart(beurt, open, { hulp: hulp ?? null }));
}

function uitVorige(vorige: Draft<Los>): Pick<Draft<Los>, 'aanhef' | 'eerder' | 'laatste'> {
  const { aanhef, eerder, antwoorden, volgorde } = vorige;
  const was = Object.entries(antwoorden).map(([veld, antwoord]) => ({ veld, antwoord }));
  return {
    ...(eerder === undefined ? {} : { eerder }),
    ...(aanhef === undefined ? {} : { aanhef }),
    ...(was.length === 0 ? {} : { laatste: { was, volgorde } }),
  };
}

/** With one half-way: go on, keep it and begin another, or throw it away. With more: which of them. The buttons carry what was typed. */
export function bezigKaart(bezig: readonly Open[], tekst: VrijeTekst | '' = ''): Kaart {
  const [enige] = bezig;
  if (enige === undefined) throw new Error('nothing is half-way');
  const mee = tekst === '' ? {} : { tekst };
  const ernaast =
    bezig.length < meesteNaastElkaar
      ? [button(dialoogTekst.knop.ernaast, 'dialoog.ernaast', { dialoog: enige.naam, ...mee })]
      : [];
  if (bezig.length > 1) {
    return berichtKaart({
      kop: dialoogTekst.bezigKop,
      alineas: [dialoogTekst.meerOpen],
      knoppen: [...verderKnoppen(bezig), ...ernaast],
    });
  }
  return berichtKaart({
    kop: dialoogTekst.bezigKop,
    alineas: [dialoogTekst.bezig(noem(enige), enige.op)],
    knoppen: [
      button(knopTekst.verder, 'dialoog.verder', vanDialoog(enige), { stijl: 'positive' }),
      ...ernaast,
      button(dialoogTekst.knop.opnieuw, 'dialoog.wissen', { ...vanDialoog(enige), ...mee }, { stijl: 'destructive' }),
    ],
  });
}

/** Which of several somebody goes on with, each by its name. */
export const welkeKaart = (alle: readonly Open[]): Kaart =>
  berichtKaart({ kop: dialoogTekst.welkeKop, alineas: [dialoogTekst.welke], knoppen: [...verderKnoppen(alle)] });

/** Cards show about six buttons. */
const meesteKnoppen = 5;
const langsteKnop = 40;

const verderKnoppen = (alle: readonly Open[]): readonly Knop[] =>
  alle
    .slice(0, meesteKnoppen)
    .map((een) =>
      button(
        inkorten(dialoogTekst.knop.verderMet(naamVan(een) || een.dialoog.wat), langsteKnop),
        'dialoog.verder',
        vanDialoog(een),
      ),
    );
