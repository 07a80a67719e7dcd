/** "Klopt het persbericht met de raadsbrief": only where both are there is anything held against anything. */
import { casusbrieven } from '../../app/brieven-inzien';
import { voerUit } from '../../app/use-case';
import { briefNaam } from '../../texts/brief';
import { briefkortTekst } from '../../texts/briefkort';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { brievenVan } from '../handlers/brieven';
import { briefgangHandlers } from '../handlers/briefgang';
import { metZin } from '../met-zin';
import { weiger } from '../prive';
import { soortenGenoemd } from './soort-genoemd';

/** What people call a letter to councils, whichever of them it is. */
const RAADSBRIEF =
  /(?<![a-z])(?:raadsbrie(?:f|ven)|rib(?:'?s)?|brie(?:f|ven) (?:aan|voor) de (?:gemeente)?ra(?:ad|den))(?![a-z])/;
const DEZE = /(?<![a-z])(?:hij|dit|deze|dat|die|het)(?: [a-z]+)? (?:met|bij|aan|tegen)(?![a-z])/;
const aanRaden: readonly string[] = ['raadsinformatiebrief', 'vervolgbrief', 'afsluitingsbrief', 'rechtzettingsbrief'];

interface Genoemd {
  readonly naam: string;
  readonly soorten: readonly string[];
}

const genoemd = (klein: string): readonly Genoemd[] => [
  ...soortenGenoemd(klein).map((soort) => ({ naam: briefNaam(soort).toLowerCase(), soorten: [soort] })),
  ...(RAADSBRIEF.test(klein) ? [{ naam: briefkortTekst.raadsbrief, soorten: aanRaden }] : []),
];

/** One of them may be the letter before him: "klopt dit met de raadsbrief". */
export const noemtTweeBrieven = (klein: string): boolean =>
  genoemd(klein).length > 1 || (genoemd(klein).length === 1 && DEZE.test(klein));

export async function kloptMet(beurt: Beurt, brief: string, { klein }: Bericht): Promise<BeurtAntwoord> {
  const open = await beurt.eenheid.brief.vind(brief);
  const gevonden = open && (await voerUit(beurt, casusbrieven, { casus: open.casusId }));
  if (open === null || gevonden === null) return briefgangHandlers['brief.nakijken'](beurt, { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const soorten = gevonden.value.brieven.filter(({ status }) => status !== 'ingetrokken').map(({ soort }) => soort);
  const mist = genoemd(klein).filter((een) => !een.soorten.some((soort) => soorten.includes(soort)));
  return mist.length === 0
    ? briefgangHandlers['brief.nakijken'](beurt, { brief })
    : metZin(briefkortTekst.nietsTeVergelijken(mist.map(({ naam }) => naam)), await brievenVan(beurt, open.casusId));
}
