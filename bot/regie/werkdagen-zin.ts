/** "Binnen 5 werkdagen", "10 werkdagen na 27 maart": a term in werkdagen, over weekends and holidays, as the draaiboek counts it. */
import { mijnTakenInzien, taakInzien } from '../../app/taak-inzien';
import { feestdagenRond } from '../../app/taak-zaak';
import { takenZoeken } from '../../app/taak-zoeken';
import { voerUit } from '../../app/use-case';
import type { Taakregel } from '../../domain/taak';
import { isWerkdag, werkdagenLater, werkdagenTussen } from '../../domain/termijn';
import type { Feestdagen } from '../../domain/termijn';
import { uitstelTekst } from '../../texts/taak-uitstel';
import { werkdagenTekst } from '../../texts/werkdagen';
import { GETAL, getal } from '../begrip/getal';
import { woorden } from '../begrip/normaliseer';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { genoemdeCasus } from '../namen/genoemd';
import { eenVan } from '../invoer/zinnen';

/** Longer than this nobody counts in werkdagen. */
const MEESTE = 400;
const TERMIJN = new RegExp(
  `(?<![a-z0-9])(?:binnen|over|nog|in|met|na) (${GETAL}) werkdag(?:en)?(?! (?:na|voor|geleden))(?![a-z])`,
);
const VANAF = new RegExp(
  `(?<![a-z0-9])(${GETAL}) werkdag(?:en)? (na|voor|vanaf|later dan|eerder dan|na nu|vanaf nu)(?![a-z])`,
);
const TUSSEN = /(?<![a-z])hoeveel werkdagen(?![a-z])/;
/** Over the text in lower case: who asks for the day, and tells nothing. */
const VRAAGT = eenVan(
  '^(?:en |maar )?(?:wanneer|welke dag|op welke dag|wat) (?:is|zijn|valt|wordt)(?![a-z])',
  '(?:welke dag|wanneer|welke datum) is dat[ ?.]*$',
  '^(?:en )?(?:\\d+|[a-z]+) werkdagen (?:na|voor|vanaf) .{2,40}\\?$',
  // Nothing but a number and a day that exists: nobody tells that.
  '^(?:en )?(?:\\d+|[a-z]+) werkdagen (?:na|voor|vanaf) (?:maandag |dinsdag |woensdag |donderdag |vrijdag )?\\d{1,2} [a-z]+(?: \\d{4})?[ .]*$',
);

function aantalIn(gezegd: string | undefined): number | null {
  const aantal = getal(gezegd ?? '');
  return aantal !== null && Number.isInteger(aantal) && aantal > 0 && aantal <= MEESTE ? aantal : null;
}

/** The last day of a term that was said in werkdagen, counted from today; undefined when none was. */
export async function dagInWerkdagen(beurt: Beurt, klein: string): Promise<string | undefined> {
  const aantal = aantalIn(TERMIJN.exec(klein)?.[1]);
  return aantal === null ? undefined : werkdagenLater(beurt.vandaag, aantal, await feestdagenRond(beurt));
}

/** The same term out of a sentence, where the rest of it is what has to be done. */
export const zonderWerkdagen = (tekst: string): string =>
  tekst.replace(new RegExp(`[, ]*(?:uiterlijk )?${TERMIJN.source}\\s*[.]?\\s*$`, 'i'), '');

/** Null when nothing is asked about werkdagen. */
export async function werkdagenVraag(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein, lezing } = leesBericht(beurt, tekst);
  const [eerste, tweede] = lezing.datums;
  if (TUSSEN.test(klein) && eerste !== undefined) {
    const [van, tot] = [eerste, tweede ?? beurt.vandaag].sort();
    return zeg(tussenZin(van ?? '', tot ?? '', await feestdagenRond(beurt)));
  }
  if (TUSSEN.test(klein)) return totTaak(beurt, leesBericht(beurt, tekst));
  if (!VRAAGT.test(klein)) return null;
  const vanaf = VANAF.exec(klein);
  const aantal = aantalIn(vanaf?.[1] ?? TERMIJN.exec(klein)?.[1]);
  if (aantal === null) return null;
  const begin = eerste ?? beurt.vandaag;
  const terug = vanaf?.[2] === 'voor' || vanaf?.[2] === 'eerder dan';
  const feestdagen = await feestdagenRond(beurt);
  const dag = werkdagenLater(begin, terug ? -aantal : aantal, feestdagen);
  return zeg(werkdagenTekst.dag({ aantal, begin, dag, terug, vrij: vrijeDagen(begin, dag, feestdagen) }));
}

/** "Hoeveel werkdagen is dat nog", "… tot het bestuurlijk overleg": to the term of the task that is meant. */
async function totTaak(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord> {
  const taak = (await eigenStap(beurt, bericht)) ?? (await bedoeldeTaak(beurt, bericht));
  if (taak?.termijn == null) return zeg(uitstelTekst.geenDag);
  const feestdagen = await feestdagenRond(beurt);
  if (taak.termijn < beurt.vandaag)
    return zeg(uitstelTekst.voorbij(taak.wat, taak.termijn, werkdagenTussen(taak.termijn, beurt.vandaag, feestdagen)));
  const zin = tussenZin(beurt.vandaag, taak.termijn, feestdagen);
  return zeg(uitstelTekst.totTaak(taak.wat, zin));
}

const OMHEEN =
  /^(?:hoeveel|werkdag|werkdagen|nog|dagen|tot|heb|hebben|zijn|duurt|dan|over|eigenlijk|precies|vanaf|vandaag)$/;

const zoekwoorden = ({ lezing }: Bericht): readonly string[] =>
  lezing.woorden.filter((woord) => woord.length > 3 && !woord.startsWith('@') && !OMHEEN.test(woord));

/** The next step of his that says each of those words, when it is the only one: of a task a part of a word is enough. */
async function eigenStap(beurt: Beurt, bericht: Bericht): Promise<Pick<Taakregel, 'wat' | 'termijn'> | null> {
  const gezocht = zoekwoorden(bericht);
  const gelezen = gezocht.length === 0 ? null : await voerUit(beurt, mijnTakenInzien, { welke: 'mijn', vanaf: 0 });
  const stappen = gelezen?.ok === true ? gelezen.value.stappen : [];
  const [enige, ...meer] = stappen.filter(({ stap }) => {
    const eigen = new Set(woorden(stap.wat));
    return stap.voor !== null && gezocht.every((woord) => eigen.has(woord));
  });
  return enige === undefined || meer.length > 0 ? null : { wat: enige.stap.wat, termijn: enige.stap.voor };
}

async function bedoeldeTaak(beurt: Beurt, bericht: Bericht): Promise<Taakregel | null> {
  const { begrepen } = bericht;
  const gezocht = zoekwoorden(bericht);
  const { taak: id } = onderwerpVan(beurt);
  if (gezocht.length === 0) return id === undefined ? null : leesbareTaak(beurt, id);
  const casus = genoemdeCasus(beurt.register, begrepen.slots) ?? null;
  const gevonden = await voerUit(beurt, takenZoeken, { woorden: gezocht, casus });
  const taken = gevonden.ok ? gevonden.value.taken.map(({ taak }) => taak) : [];
  return taken.find((taak) => taak.id === id) ?? (taken.length === 1 ? (taken[0] ?? null) : null);
}

async function leesbareTaak(beurt: Beurt, taakId: string): Promise<Taakregel | null> {
  const gelezen = await voerUit(beurt, taakInzien, { taakId });
  return gelezen.ok ? gelezen.value.taak : null;
}

const tussenZin = (van: string, tot: string, feestdagen: Feestdagen): string =>
  werkdagenTekst.tussen({
    van,
    tot,
    aantal: werkdagenTussen(van, tot, feestdagen),
    vrij: vrijeDagen(van, tot, feestdagen),
  });

const geen: Feestdagen = new Set();

/** Holidays that would have been werkdagen: who counts on his fingers misses these. */
function vrijeDagen(een: string, ander: string, feestdagen: Feestdagen): readonly string[] {
  const [van = '', tot = ''] = [een, ander].sort();
  return [...feestdagen].filter((dag) => dag > van && dag <= tot && isWerkdag(dag, geen)).sort();
}
