/** Letters asked for by their own name: words that stand in front of a casus, outside the fixed list of intents. */
import { begrijp } from './begrip/begrijp';
import { ZEKER } from './begrip/begrepen';
import type { Beurt, BeurtAntwoord } from './beurt';
import { gegevensAntwoord } from './handlers/gemeentegegevens';
import { briefIngang, opCasus } from './ingangen';
import type { Ingang } from './ingangen';

/** Which words mean which kind; `verklaring` alone may be an answer to anything. */
const woorden: readonly (readonly [soort: string, patroon: string])[] = [
  ['gegevens', 'gegevens per gemeente|gemeentegegevens'],
  ['vervolgbrief', 'vervolgbrief'],
  ['afsluitingsbrief', 'afsluitingsbrief|afsluitende brief|slotbrief'],
  ['medewerkersbrief', 'medewerkersbrief|brief aan (?:de )?medewerkers'],
  ['clientenbrief', 'cli[eë]ntenbrief|ouderbrief|brief aan (?:de )?cli[eë]nten(?: en ouders)?'],
  ['vragen-en-antwoorden', 'vragen en antwoorden|q ?& ?a'],
  ['verklaring', 'eerste verklaring|woordvoerderslijn|holding statement'],
];

const BEGIN = String.raw`^(?:maak |schrijf )?(?:een |de )?`;
const patronen = woorden.map(([soort, woord]) => ({
  soort,
  patroon: new RegExp(String.raw`${BEGIN}(?:${woord})(?:\s+(?:voor|over|van|bij))?(?:\s+(.{1,80}))?$`, 'iu'),
}));

/** What differs per gemeente is asked for like a letter. */
const ingangVan = (soort: string): Ingang =>
  soort === 'gegevens' ? opCasus((beurt, casus) => gegevensAntwoord(beurt, casus)) : briefIngang(soort);

/** Null when the text is no such command, or what follows names no casus: then it may be an answer. */
export function briefwoordIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  for (const { soort, patroon } of patronen) {
    const treffer = patroon.exec(tekst.replace(/[.!]+$/, ''));
    if (treffer === null) continue;
    const rest = treffer[1] ?? '';
    const begrepen = begrijp(`raadsinformatiebrief ${rest}`, beurt.register, beurt.vandaag);
    const { kandidaten, ...slots } = begrepen.slots;
    const { casusnummer, aanbieder } = slots;
    const genoemd = casusnummer ?? aanbieder ?? kandidaten;
    if (rest !== '' && (genoemd === undefined || begrepen.zekerheid < ZEKER)) return null;
    // More than one name fits: the question which casus, for a choice among them would lose the kind of letter.
    return ingangVan(soort)(beurt, { ...begrepen, slots }, tekst);
  }
  return null;
}
