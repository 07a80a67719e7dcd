/** "Herinner de rest", "stuur Rob een herinnering": the list of who has not confirmed, with the button that reminds them. Nothing leaves by the words (ADR 185). */
import { herinneringTekst } from '../../texts/herinnering';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { akkoordenAntwoord, herinnerNaam } from '../handlers/herinnering';
import type { Bevestigingen } from '../handlers/herinnering';
import { genoemdeCasus } from '../namen/genoemd';
import { weiger } from '../prive';
import { bedoeldeCasus } from './bedoelde-casus';
import { gevraagdBericht } from './bericht-gelezen';
import { casusberichtTekst } from '../../texts/casusbericht';

const AANLOOP = String.raw`(?:(?:kun je|kunt u|wil je|wilt u|ja|ok|oke|en|dan|nu|graag)[, ]+)*`;
const OPDRACHT = [
  new RegExp(`^${AANLOOP}(?:herinner|rappelleer)(?![a-z])(?<wie>.*)$`),
  new RegExp(`^${AANLOOP}(?:stuur|geef)(?![a-z])(?<wie>.*)(?<![a-z])(?:herinnering|reminder|rappel)(?<naar>.*)$`),
  new RegExp(`^${AANLOOP}(?<wie>.*)(?<![a-z])herinneren[.!]*$`),
] as const;
/** Of something else to come nobody is reminded here. */
const IETS_ANDERS = /(?<![a-z])aan (?:het|de|dat) (?!bericht|bevestig)|(?<![a-z])(?:mij|me|ons)(?![a-z])/;
const ALLEN =
  /(?<![a-z])(?:rest|ze|hen|iedereen|allemaal|alle|anderen|overigen|mensen|wie|die|degenen|lezers|betrokkenen)(?![a-z])/;

export function wieHerinneren(klein: string): string | null {
  for (const vorm of OPDRACHT) {
    const gezegd = vorm.exec(klein)?.groups;
    if (gezegd === undefined) continue;
    const wie = `${gezegd['wie'] ?? ''} ${gezegd['naar'] ?? ''}`.trim();
    return IETS_ANDERS.test(` ${wie} `) ? null : wie;
  }
  return null;
}

export async function herinnerUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  if (klein.includes('?') && !/^(?:kun|wil)/.test(klein)) return null;
  const wie = wieHerinneren(klein.replace(/[?.!]+$/, ''));
  if (wie === null) return null;
  const casus = genoemdeCasus(beurt.register, begrepen.slots) ?? (await bedoeldeCasus(beurt, 'casus.bijwerken'));
  return casus === null ? null : herinnerOpCasus(beurt, casus, wie);
}

async function herinnerOpCasus(beurt: Beurt, casus: string, wie: string): Promise<BeurtAntwoord> {
  const bericht = await gevraagdBericht(beurt, casus, true);
  if (!bericht.ok) return weiger(beurt, bericht.fout);
  if (bericht.value === null) return zeg(casusberichtTekst.geenBevestiging);
  const genoemd = ({ lijst }: Bevestigingen) => lijst.find(({ naam }) => noemt(wie, naam));
  const aan = (stand: Bevestigingen) => stand.wacht.find((een) => een === genoemd(stand));
  return akkoordenAntwoord(beurt, bericht.value, (stand) => [zin(stand, wie, genoemd(stand))], aan);
}

/** By first name, or in full. */
const noemt = (wie: string, naam: string): boolean => {
  const klein = naam.toLowerCase();
  return [klein, klein.split(' ')[0] ?? klein].some((een) => ` ${wie.replace(/[,.]/g, ' ')} `.includes(` ${een} `));
};

function zin(stand: Bevestigingen, wie: string, genoemd: Bevestigingen['lijst'][number] | undefined): string {
  if (stand.wacht.length === 0) return herinneringTekst.iedereen;
  if (genoemd !== undefined && genoemd.akkoordOp !== null) return herinneringTekst.alBevestigd(genoemd.naam);
  if (!stand.magHerinneren) return herinneringTekst.magNiet;
  const iemandAnders = genoemd === undefined && wie !== '' && !ALLEN.test(wie) && !KAAL.test(wie);
  return iemandAnders ? herinneringTekst.nietGevraagd : herinneringTekst.nogNiets(herinnerNaam(stand, genoemd));
}
/** "Stuur nog een herinnering", "herinner nu". */
const KAAL = /^(?:(?:een|nog|maar|nu|even|weer|alvast|daar|er|aan|graag) ?)*$/;
