/** "Doe die maar op henk en vrijdag" under a task that is being made: the owner and the day go in their own fields, and the name along with the button. Nothing is recorded. */
import { taakmensenInzien } from '../../app/taakmensen';
import type { Taakmens } from '../../app/taakmensen';
import { voerUit } from '../../app/use-case';
import { datumVoluit } from '../../texts/datum';
import { formulierTekst } from '../../texts/formulier';
import { uitstelTekst } from '../../texts/taak-uitstel';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metKnopdata } from '../getoond/open-formulier';
import type { Formulierveld } from '../getoond/open-formulier';
import { komendeDag } from '../invoer/dag-kant';
import { metZin } from '../met-zin';
import { genoemdeMensen } from '../regie/waarneming-invoer';
import { andereDagInTekst } from './dag-in-tekst';
import type { Staat, Waarden } from './staat';

/** Of himself; "doe mij maar vrijdag" is of the day. */
const ZELF =
  /(?<![a-z])(?:voor (?:mij(?:zelf)?|mezelf|me)|op mijn naam|(?:bij|op|aan) (?:mij|mezelf|mijzelf)|ik doe (?:hem|het|die|dat|m)|(?:die|dat|hem) doe ik|doe ik zelf)(?![a-z])/;
/** Somebody who is only spoken with or of. */
const NIET_VOOR = /(?<![a-z])(?:met|niet|over|van) (?:aan |op |voor )?[a-z'-]+/g;

/** Null when neither whose task it is nor its day is said. */
export async function zetOpNieuweTaak(beurt: Beurt, staat: Staat, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const { action, casus } = staat.concept.data;
  if (action !== 'taak.toevoegen' || typeof casus !== 'string') return null;
  const wie = await wieGezegd(beurt, casus, bericht.klein);
  const inTekst = andereDagInTekst(staat.velden, bericht, beurt.vandaag);
  if (wie === null && inTekst.length === 0) return null;
  const dag = komendeDag(bericht, beurt.vandaag);
  const termijn = staat.velden.find(({ id }) => id === 'termijn');
  const eigenaar = staat.velden.find(({ id }) => id === 'eigenaar');
  const zelfdeDag = inTekst.filter(({ veld }) => stondOok(beurt, veld, termijn));
  const waarden: Waarden = {
    ...(wie?.eigenaar == null ? {} : { eigenaar: wie.eigenaar }),
    ...(dag === undefined ? {} : { termijn: dag }),
    ...Object.fromEntries(zelfdeDag.map(({ veld, waarde }) => [veld.id, waarde])),
  };
  const rol = eigenaar?.keuzes.find(({ waarde }) => waarde === waarden['eigenaar'])?.titel;
  const regels = [
    ...(rol === undefined || eigenaar === undefined ? [] : [[eigenaar.label, rol] as const]),
    ...(dag === undefined || termijn === undefined ? [] : [[termijn.label, datumVoluit(dag)] as const]),
    ...zelfdeDag.map(({ veld, leesbaar }) => [veld.label, leesbaar] as const),
  ];
  const kaart = await staat.met(waarden);
  const gevuld = wie === null ? kaart : metKnopdata(kaart, 'taak.toevoegen', { gezegd: wie.naam });
  const daarna = wie === null ? '' : ` ${uitstelTekst.geefDaarna(wie.naam)}`;
  return metZin(`${formulierTekst.ingevuld(regels, false)}${daarna}`, gevuld);
}

const ALLEEN_WIE =
  /^(?:(?:nee|o nee|toch|liever|en|zet|doe|geef|maar|graag|even|die|dat|deze|hem|haar|m|het|'m|taak|is|moet|mag)[, ]+)*(?:voor|op|aan|naar|door|op naam van)(?: de)? \S+(?: \S+)?(?:(?:,| en| voor| op| uiterlijk)+ .{2,25})?[.!]*$/;

/** Words that only say whose it is, and maybe by when: no table has to tell what they are about. */
export const zegtWie = ({ concept }: Staat, { klein }: Bericht): boolean =>
  concept.data['action'] === 'taak.toevoegen' && ALLEEN_WIE.test(klein);

async function wieGezegd(beurt: Beurt, casusId: string, klein: string): Promise<Taakmens | null> {
  const gelezen = await voerUit(beurt, taakmensenInzien, { casusId });
  if (!gelezen.ok) return null;
  const mensen = gelezen.value;
  if (ZELF.test(klein)) return mensen.find(({ id }) => id === beurt.actor.persoonId) ?? null;
  const [enige, tweede] = genoemdeMensen(klein.replace(NIET_VOOR, ' '), mensen);
  return tweede === undefined ? (mensen.find(({ id }) => id === enige?.id) ?? null) : null;
}

/** The day in the words of the task is that of its term: then both move. */
const stondOok = (beurt: Beurt, veld: Formulierveld, termijn: Formulierveld | undefined): boolean =>
  komendeDag(leesBericht(beurt, veld.waarde), beurt.vandaag) === termijn?.waarde;
