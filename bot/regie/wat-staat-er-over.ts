/** What somebody asks about the casus before him that no page of ours answers: what was written of it, or that nothing was. Nothing is made up, and nothing is concluded. */
import { casusDoorzoeken } from '../../app/casus-doorzoeken';
import { feitenInzien } from '../../app/feiten-inzien';
import { voerUit } from '../../app/use-case';
import type { Knop } from '../../cards/button';
import { doorzoekKaart } from '../../cards/doorzoeken';
import type { GevondenFeit } from '../../cards/doorzoeken';
import { groepenVanBrief } from '../../domain/briefdag';
import { feitUit, tabelregels } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { stapVan } from '../../domain/gebeurtenis';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { gaatOver } from '../../domain/onderwerpen';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { gebeurtenisZin } from '../../texts/gebeurtenis';
import { casusvraagTekst } from '../../texts/casusvraag';
import { feitWaarde } from '../../texts/feiten';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { vraagbaak } from '../getoond/vraagbaak';
import { toon } from '../prive';
import { kanSignaal, meldknop } from '../getoond/vervolg-gok';
import { genoemdeCasus } from '../namen/genoemd';
import { casusgokken } from './casusvragen';
import { gezochtIn, teZoekenIn } from './doorzoek-vraag';
import type { Gezocht } from './doorzoek-vraag';

/** The head of one letter says nothing of the casus. */
const VAN_BRIEVEN: ReadonlySet<string> = new Set(groepenVanBrief);

/** Null where no casus is meant that he may read, or what he asks belongs to a page of its own. */
export const watStaatErOver = (beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> =>
  doorzoek(beurt, leesBericht(beurt, tekst), gezochtIn);

/** Of what nothing else was understood. */
export const watErOverStaat = (beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> =>
  doorzoek(beurt, gelezen, teZoekenIn);

async function doorzoek(
  beurt: Beurt,
  gelezen: Bericht,
  zoekIn: (gelezen: Bericht) => readonly Gezocht[],
): Promise<BeurtAntwoord | null> {
  const casus = casusVoor(beurt, gelezen);
  const gezocht = casus === undefined || gelezen.begrepen.zekerheid === 1 ? [] : zoekIn(gelezen);
  if (casus === undefined || gezocht.length === 0 || !maakVrijeTekst(gelezen.tekst).ok) return null;
  const gevonden = await voerUit(beurt, casusDoorzoeken, { casus });
  if (!gevonden.ok) return null;
  const { casus: dossier, gebeurtenissen } = gevonden.value;
  const kaart = doorzoekKaart({
    casus: dossier,
    woorden: gezocht.map(({ woord }) => woord),
    gebeurtenissen: gebeurtenissen.filter(
      ({ gebeurtenis, stand }) => stand !== 'ingetrokken' && raakt(woordenVan(gebeurtenis), gezocht),
    ),
    feiten: await feitenOver(beurt, dossier.id, gezocht),
    wie: await vraagbaak(beurt),
    gokken: [...(await andereGokken(beurt, gelezen, dossier.id)), ...(kanSignaal(gelezen) ? [meldknop(gelezen)] : [])],
  });
  return { ...toon(beurt, kaart), nietBewaren: true };
}

/** The timeline and the facts stand below already. */
const STAAT_ER_AL: ReadonlySet<string> = new Set([casusvraagTekst.naam.tijdlijn, casusvraagTekst.naam.feiten]);
const andereGokken = async (beurt: Beurt, gelezen: Bericht, casus: string): Promise<readonly Knop[]> =>
  (await casusgokken(beurt, gelezen, casus)).filter(({ title }) => !STAAT_ER_AL.has(title)).slice(0, 2);

/** Named by himself, or before him; with a letter or a melding on the last card it is asked of that. */
function casusVoor(beurt: Beurt, gelezen: Bericht): string | undefined {
  const { slots } = gelezen.begrepen;
  const genoemd = genoemdeCasus(beurt.register, slots);
  // What may be a signal about an organisation that somebody names is no question about its casus.
  if (genoemd !== undefined) return kanSignaal(gelezen) ? undefined : genoemd;
  const { casus, brief, melding } = onderwerpVan(beurt);
  return (brief ?? melding ?? slots.kandidaten ?? slots.meldingsnummer) === undefined ? casus : undefined;
}

/** What it says, with the task or the step that it is about. */
const woordenVan = (gebeurtenis: Gebeurtenis): string =>
  [gebeurtenisZin(gebeurtenis), gebeurtenis.tekst ?? '', stapVan(gebeurtenis).stap?.wat ?? ''].join(' ');

const raakt = (tekst: string, gezocht: readonly Gezocht[]): boolean =>
  gezocht.some(({ onderwerpen }) => onderwerpen.some((onderwerp) => gaatOver(tekst, onderwerp)));

/** What is known first, and then what nobody knows yet. */
async function feitenOver(beurt: Beurt, casus: string, gezocht: readonly Gezocht[]): Promise<readonly GevondenFeit[]> {
  const gevonden = await voerUit(beurt, feitenInzien, { casus });
  const dossier = gevonden.ok ? gevonden.value.dossier : null;
  if (dossier === null) return [];
  const alle = tabelregels
    .filter((regel) => !VAN_BRIEVEN.has(regel.groep) && raakt(leesbaar(dossier, regel), gezocht))
    .map(({ id, groep, sleutel }) => ({ id, feit: feitUit(dossier, groep, sleutel) }));
  const bekend = alle.filter(({ feit }) => feit.status === 'bekend');
  return [...bekend, ...alle.filter((een) => !bekend.includes(een))];
}

function leesbaar(dossier: Dossier, { groep, sleutel, rij }: (typeof tabelregels)[number]): string {
  const feit = feitUit(dossier, groep, sleutel);
  return feit.status === 'bekend' ? `${rij.omschrijving} ${feitWaarde(rij.soort.naam, feit.waarde)}` : rij.omschrijving;
}
