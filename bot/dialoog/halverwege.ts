/** Which of everything that is half-way somebody means: the one that is asked about, the only one that rests, or one by its name. */
import { dialoogTekst } from '../../texts/dialoog';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesBericht } from '../bericht-lezen';
import { noem } from './concept';
import type { Open } from './concept';
import { welkeKaart } from './start';
import { gaVerder, stopMet } from '../handlers/dialoog';
import { leesSturing } from '../invoer/sturing';
import { zonderDialoog } from '../nieuw-bericht';
import { isTerug, zonderTerugkomst } from './is-terug';
import { wilVerder } from './wil-verder';

/** What a reserved word does with everything that is half-way, what was touched last first. */
export type Woord = (beurt: Beurt, alle: readonly Open[]) => Promise<BeurtAntwoord>;

/** For the dialogue that is open; after `stop` that is the one that rests, and of more that rest a person says which. */
export const opOpen =
  (doe: (beurt: Beurt, open: Open) => Promise<BeurtAntwoord>): Woord =>
  (beurt, alle) => {
    const open = alle.find(({ draft }) => !draft.rust);
    if (open) return doe(beurt, open);
    const [eerste, tweede] = alle;
    if (tweede !== undefined) return Promise.resolve(zeg(welkeKaart(alle)));
    return eerste ? doe(beurt, eerste) : zonderDialoog(beurt);
  };

/** What melder and meldpunt call taking back what was sent: that is no draft. */
const TREKT_IN = /(?<![a-z])(?:in)?trek/;

/** "Gooi maar weg" after a stop: what rests is shown with its button; null when it means something else. */
export function wilWeg(beurt: Beurt, alle: readonly Open[], tekst: string): Promise<BeurtAntwoord> | null {
  const { getoond } = beurt.huis;
  if (alle.length === 0 || leesSturing(tekst) !== 'weg' || TREKT_IN.test(tekst.toLowerCase())) return null;
  const opKaart = getoond.vind(beurt.inbound, tekst, beurt.nu) ?? getoond.vraagtWelke(beurt.inbound, tekst, beurt.nu);
  return opKaart ? null : opOpen(stopMet)(beurt, alle);
}

/** Goes on with the only one; with more of them a person says which. */
export const verder: Woord = (beurt, alle) =>
  alle.length > 1
    ? Promise.resolve(zeg(welkeKaart(alle)))
    : opOpen(async (deze, open) => {
        const antwoord = await gaVerder(deze, open);
        return { ...antwoord, berichten: [...zeg(dialoogTekst.hervat).berichten, ...antwoord.berichten] };
      })(beurt, alle);

const VERDER = /^(?:ga )?verder (?:gaan )?(?:met |over )?(?:de |mijn )?(?:melding )?(?:over )?(.{2,80})$/i;

/** "verder met Noorderlicht": the one about that organisation; null when no one, or more than one, is. */
export function verderMet(beurt: Beurt, alle: readonly Open[], tekst: string): Promise<BeurtAntwoord> | null {
  if (alle.length === 0) return null;
  if (isTerug(tekst)) return verder(beurt, alle);
  const wil = wilVerder(zonderTerugkomst(tekst) ?? tekst);
  const naam = wil?.naam ?? VERDER.exec(tekst)?.[1]?.toLowerCase();
  if (naam === undefined) return wil && verder(beurt, alle);
  const { begrepen, lezing } = leesBericht(beurt, tekst);
  const { aanbieder, meldingsnummer, casusnummer } = begrepen.slots;
  const past = alle.filter((open) => {
    const genoemd = noem(open).toLowerCase();
    return genoemd.includes(naam) || (aanbieder !== undefined && genoemd.includes(aanbieder.toLowerCase()));
  });
  const [enige] = past;
  if (enige !== undefined && past.length === 1) return gaVerder(beurt, enige);
  if (wil === null || (aanbieder ?? meldingsnummer ?? casusnummer) !== undefined) return null;
  // "Mijn melding van maandag" names none; any other name that nobody knows is asked after.
  return lezing.datums.length > 0 ? verder(beurt, alle) : Promise.resolve(zeg(welkeKaart(alle)));
}
