/** What is said back of a message: what was noted down beside the answer, and why something was not. */
import { bijlageTekst } from '../../../texts/bijlage';
import { dialoogTekst } from '../../../texts/dialoog';
import type { Draft } from '../../dialogue';
import type { Los } from '../../dialogues/dialoog';
import { isNaastBestand } from '../bijschrift';
import type { Open } from '../concept';
import { gaatErHelemaalOver, isBeantwoord, zegtAlleenHoeveel } from '../erbij';
import { stapVan, tekstVan, toonVan } from '../kaart';
import type { Hulpregel, Notitie } from '../kaart';
import { nietGenoteerd, oudeNaamInVerhaal } from '../naast-de-vraag';
import type { Verhaaltekst } from '../verhaal-tekst';
import { genoemdIn } from './moment';
import type { Moment, Rij } from './moment';
import { lees } from './waarden';
import type { Waarden } from './waarden';
import type { Verdeling } from './woorden';

export const notitie = (was: Open, nu: Open, veld: string): Notitie => ({
  label: tekstVan(nu, veld).label,
  waarde: toonVan(nu, veld),
  was: toonVan(was, veld) || null,
});

/** `erbij`: the question whose story grew, and by what. */
export function notitiesVan(
  { beurt, open }: Moment,
  draft: Draft<Los>,
  { antwoord, ook, gevolg }: Waarden,
  erbij: readonly [veld: string, verteld: string] | null,
): readonly Notitie[] {
  // What was taken out of words beside a file is said too: they may have been about the file.
  const naastBestand = antwoord && isNaastBestand(beurt, stapVan(open, antwoord[0])) ? [antwoord] : [];
  const gevuld = [...ook, ...gevolg, ...naastBestand].map(([een]) => notitie(open, { ...open, draft }, een));
  return erbij === null ? gevuld : [...gevuld, aangevuld(open, ...erbij)];
}

const aangevuld = (open: Open, veld: string, waarde: string): Notitie => ({
  ...{ label: dialoogTekst.aangevuld(tekstVan(open, veld).label), waarde },
  was: null,
});

/** No answer to what was asked, and wholly about something that was answered: what stands there, and how to change it. */
export function eerderAnders(moment: Moment, { gelezen }: Verdeling): Hulpregel | null {
  const { open, veld, bericht } = moment;
  const eerder = gelezen.filter(([een]) => een !== veld && isBeantwoord(open, een));
  const [rij] = eerder;
  if (rij === undefined || gelezen.length !== 1) return null;
  if (!gaatErHelemaalOver(open, bericht, eerder) && !zegtAlleenHoeveel(open, bericht, eerder)) return null;
  if (lees(moment, rij) === null) return { zin: dialoogTekst.stondErAl };
  const { label } = tekstVan(open, rij[0]);
  // The value of a choice is nothing that somebody would type.
  const zo = stapVan(open, rij[0]).keuzes ? dialoogTekst.wijzigZo(label) : dialoogTekst.verbeterZo(rij[1]);
  return { zin: dialoogTekst.staatAl(label, toonVan(open, rij[0]), zo) };
}

/** What of a story was left out of it, in words; null when all of it stands there. */
export function nietInVerhaal({ aanOns, mail }: Verhaaltekst): Hulpregel | null {
  const zinnen = [
    ...(mail ? [dialoogTekst.zonderKopVanMail] : []),
    ...(aanOns.length === 0 ? [] : [dialoogTekst.nietInVerhaal(aanOns)]),
  ];
  return zinnen.length === 0 ? null : { zin: zinnen.join(' ') };
}

/** `rijen`: all that goes into `draft`; `eerder`: what stood there otherwise. */
export function hulpVan(
  moment: Moment,
  { anders, eigen }: Verdeling,
  { ook, gemist, isBijschrift }: Waarden,
  { rijen, draft, eerder }: { rijen: readonly Rij[]; draft: Draft<Los>; eerder: Hulpregel | null },
): Hulpregel | null {
  const { beurt, open, veld, bericht } = moment;
  const nu = eerder ?? nietGenoteerd(open, veld, gemist, [bericht, rijen]);
  return (
    // A name that nobody knows is asked after, whatever else was told.
    (ook.length > 0 && eigen !== genoemdIn(moment) ? null : nu) ??
    (rijen.length === 0 && anders.length > 0 ? { zin: dialoogTekst.stondErAl } : null) ??
    (isBijschrift && rijen.length === 0 ? { zin: bijlageTekst.geenAntwoord } : null) ??
    oudeNaamInVerhaal(beurt, open, draft)
  );
}
