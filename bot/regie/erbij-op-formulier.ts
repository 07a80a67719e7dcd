/** "Zet erbij: bel eerst de accountant" while a form stands there: in the only field of it for a longer text. Nothing is recorded before its button is pressed. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { hoofdletter } from '../../texts/hoofdletter';
import { formulierTekst } from '../../texts/formulier';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { veldenVan, vulIn } from '../getoond/open-formulier';
import { elders } from '../invoer/verwijzen';
import { metZin } from '../met-zin';
import { toon } from '../prive';

const AANLOOP = '(?:(?:en|oh?|ja|ook|nog|graag|wil je|kun je|wilt u|kunt u)[, ]+)*';
const ERBIJ = [
  new RegExp(
    `^${AANLOOP}(?:zet|schrijf|noteer|vermeld|geef)(?: (?:er|daar|hier|nog|ook|maar|even|dit))* (?:erbij|bij(?= ?:| dat )|mee|in de notitie|in de toelichting)(?: nog| ook)?(?: dat)?[: ,]+(?<wat>.{3,})$`,
    'is',
  ),
  /^(?:notitie|opmerking|toelichting|voor de opvolger)(?: is)?[: ]+(?<wat>.{3,})$/is,
  /^(?:de opvolger|mijn opvolger|hij|zij) moet(?: wel| nog| ook)? weten(?: dat)?[: ,]+(?<wat>.{3,})$/is,
] as const;
/** As much as fits in the smallest of these fields. */
const LANGSTE = 500;

export function erbijOpFormulier(beurt: Beurt, tekst: string): BeurtAntwoord | null {
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  const wat = ERBIJ.map((vorm) => vorm.exec(tekst.trim())?.groups?.['wat']?.trim()).find((een) => een !== undefined);
  if (kaart === null || wat === undefined || elders(beurt, tekst) !== null) return null;
  const [veld, ...meer] = veldenVan(kaart.inhoud).filter(({ lang }) => lang);
  if (veld === undefined || meer.length > 0 || !maakVrijeTekst(wat).ok) return null;
  const nieuw = [veld.waarde, hoofdletter(wat)].filter((deel) => deel !== '').join('\n');
  if (nieuw.length > LANGSTE) return null;
  const ingevuld = formulierTekst.ingevuld([[veld.label, nieuw.replace(/[.!]+$/, '')]], false);
  return metZin(ingevuld, toon(beurt, vulIn(kaart, { [veld.id]: nieuw })));
}
