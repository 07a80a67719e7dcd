/** A melding on behalf of a caller, begun with what was said already of him and of what he told. */
import type { Beller, MeldingInvoer } from '../../domain/melding';
import { maakVrijeTekst, maskeer } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { hoofdletter } from '../../texts/lijst';
import { meldingTekst } from '../../texts/melding';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leegConcept, metAntwoord } from '../dialogue';
import type { Draft } from '../dialogue';
import type { NamensInvoer } from '../dialogues/melding-namens';
import { leesAlle, leesOpen, wis } from '../dialoog/concept';
import { bezigKaart, startDialoog } from '../dialoog/start';
import { vluchtig } from '../namen/kandidaten';
import { eerstVan, meerIn } from './ook-genoemd';
import { voorgevuld } from './vooraf';
import type { Aangekondigd } from './namens-in-zin';

export const magNamens = ({ actor }: Pick<Beurt, 'actor'>): boolean =>
  mag(actor, 'melding.namens-registreren', geenZaak);

/** A melding of his own in which nothing was answered yet goes away: he meant this one. */
export async function zonderLegeMelding(beurt: Beurt): Promise<void> {
  const eigen = await leesOpen(beurt, 'melding');
  if (eigen?.draft.volgorde.length === 0) await wis(beurt, eigen);
}

/** `ernaast`: what is half-way already is kept beside it. */
export async function startNamensMet(beurt: Beurt, beller: Aangekondigd, ernaast = false): Promise<BeurtAntwoord> {
  const bezig = (await leesAlle(beurt)).filter(({ naam }) => naam === 'melding-namens');
  if (bezig.length > 0 && !ernaast) return vluchtig(bezigKaart(bezig, maskeer(beller.tekst)));
  await zonderLegeMelding(beurt);
  const { functie: _, contact: __, ...antwoorden } = verteld(beurt, beller).antwoorden;
  const draft = metBeller(beller);
  const volgorde = Object.keys(antwoorden) as readonly (keyof NamensInvoer)[];
  const begin = { antwoorden: { ...draft.antwoorden, ...antwoorden }, volgorde: [...draft.volgorde, ...volgorde] };
  const meer = meerIn(leesBericht(beurt, beller.verhaal));
  return startDialoog(beurt, 'melding-namens', metMeer(begin, meer, ernaast));
}

/** Which of them it is about is asked when its question comes; what was named beside it waits till this one was sent. */
function metMeer(begin: Draft<NamensInvoer>, meer: readonly string[], ernaast: boolean) {
  const hulp = eerstVan(meer, begin);
  const keuzes = hulp?.keuzes;
  const aangeboden = keuzes === undefined ? {} : { aangeboden: { veld: 'over' as const, keuzes } };
  const vooraf = { ...begin, ...aangeboden, ookGenoemd: meer };
  return {
    vooraf,
    ernaast,
    ...(hulp === null ? {} : { hulp: { zin: keuzes === undefined ? hulp.zin : meldingTekst.straksWelke(meer) } }),
  };
}

/** Another one that the same caller told of: who he is was asked already. */
export function startNamensOver(
  beurt: Beurt,
  { naam, organisatie, functie, contact }: Beller,
  over: Draft<MeldingInvoer>,
  rest: readonly string[],
): Promise<BeurtAntwoord> {
  const { functie: _, contact: __, ...verteld } = over.antwoorden;
  const beller = { bellerNaam: naam, bellerOrganisatie: organisatie, bellerFunctie: functie, bellerContact: contact };
  const antwoorden = { ...beller, ...verteld };
  const volgorde = Object.keys(antwoorden) as readonly (keyof NamensInvoer)[];
  return startDialoog(beurt, 'melding-namens', metMeer({ antwoorden, volgorde }, rest, true));
}

/** What the caller told; of where he works, unless he named another. A few words that say what is wrong are the story too. */
function verteld(beurt: Beurt, { verhaal, organisatie }: Aangekondigd): Draft<MeldingInvoer> {
  const draft = voorgevuld(beurt, leesBericht(beurt, verhaal));
  const over = draft.antwoorden.over ?? (organisatie === null ? null : overWie(beurt, organisatie));
  const met = over ? metAntwoord(draft, 'over', over) : draft;
  const keuring = maakVrijeTekst(verhaal);
  const kort = met.antwoorden.omschrijving === undefined && met.antwoorden.soort !== undefined && keuring.ok;
  return kort ? metAntwoord(met, 'omschrijving', keuring.tekst) : met;
}

const overWie = (beurt: Beurt, organisatie: string): MeldingInvoer['over'] | null =>
  voorgevuld(beurt, leesBericht(beurt, `melding over ${organisatie}`)).antwoorden.over ?? null;

/** Who called, as far as it was said. */
export function metBeller({ naam, organisatie, functie }: Aangekondigd): Draft<NamensInvoer> {
  let draft = leegConcept<NamensInvoer>();
  const rijen = [
    ['bellerNaam', naam],
    ['bellerOrganisatie', organisatie === null ? null : hoofdletter(organisatie)],
    ['bellerFunctie', functie],
  ] as const;
  for (const [veld, woorden] of rijen) {
    const keuring = woorden === null ? null : maakVrijeTekst(woorden);
    if (keuring?.ok) draft = metAntwoord(draft, veld, keuring.tekst);
  }
  return draft;
}
