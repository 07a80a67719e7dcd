/** What kind of melding, and of which intention: chosen by name, or as somebody tells it. */
import type { MeldingSoort, Voornemen } from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { soortNaam, voornemenNaam } from '../../texts/melding';
import { kaal } from '../begrip/normaliseer';
import { soortIn } from '../begrip/vervolg/soort';
import { leesBericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';
import { leesKeuze } from '../invoer/keuze';
import { keuzesVan } from './keuze-vraag';
import { voornemenIn } from './voornemen-lezer';

/** A few words that are in the name of one kind only: "vermoeden financieel". */
const IN_HET_KORT: readonly (readonly [RegExp, MeldingSoort])[] = [
  [
    /^(?:een )?(?:vermoeden|financieel|financiele|vermoeden[^.,]* (?:financieel|financiele))(?: problemen?)?$/,
    'vermoeden-financieel',
  ],
  [/^(?:een )?voornemen(?: aanbieder| organisatie)?$/, 'voornemen'],
  [/^(?:een )?(?:knelpunt|samenwerking|knelpunt[^.,]* samenwerking)$/, 'knelpunt-samenwerking'],
];
const inHetKort = (tekst: string): MeldingSoort | undefined =>
  IN_HET_KORT.find(([vorm]) => vorm.test(kaal(tekst).trim()))?.[1];

/** The choices by name, or what somebody says is going on. */
export function leesSoort(tekst: VrijeTekst, hulp: Leeshulp): Lezing<MeldingSoort> {
  const gekozen = leesKeuze(tekst, keuzesVan(soortNaam))?.waarde as MeldingSoort | undefined;
  const soort = gekozen ?? inHetKort(tekst) ?? soortIn(leesBericht(hulp, tekst).lezing);
  return soort ? { ok: true, waarde: soort } : { ok: false, zin: dialoogTekst.kiesEen };
}

export function leesVoornemen(tekst: VrijeTekst, hulp: Leeshulp): Lezing<Voornemen> {
  const gekozen = leesKeuze(tekst, keuzesVan(voornemenNaam))?.waarde as Voornemen | undefined;
  const soort = gekozen ?? voornemenIn(leesBericht(hulp, tekst).klein);
  return soort ? { ok: true, waarde: soort } : { ok: false, zin: dialoogTekst.kiesEen };
}
