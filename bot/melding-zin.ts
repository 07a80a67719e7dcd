/** What somebody of the meldpunt says about a melding, by its number or before him: who filed it, whom it goes to, which other one it belongs with, and what he wants to ask. */
import { meldingDossier } from '../app/melding-dossier';
import type { MeldingDossier } from '../app/melding-dossier';
import { maskeer } from '../domain/persoonsgegevens';
import { geenZaak, mag } from '../domain/policy';
import { meldpuntTekst } from '../texts/meldpunt';
import { leesBericht } from './bericht-lezen';
import type { Bericht } from './bericht-lezen';
import type { Beurt, BeurtAntwoord } from './beurt';
import { onderwerpVan } from './gesprek-onderwerp';
import { handlers } from './handlers';
import { werklijst } from './handlers/melding-werk';
import { formulieren } from './melding-formulier';
import type { Vooraf } from './melding-formulier';
import { metZin } from './met-zin';
import { toon } from './prive';
import { genoemdeMensen } from './waarneming-invoer';
import { eenVan } from './zinnen';

interface Meldingzin {
  /** Over the text in lower case. */
  readonly patroon: RegExp;
  /** It is about two meldingen: a number is then the other one, where one is before him. */
  readonly paar?: true;
  readonly doe: (beurt: Beurt, dossier: MeldingDossier, bericht: Bericht) => Promise<BeurtAntwoord>;
}

const NUMMER = 'm[- ]?\\d{4}[- ]?\\d{1,6}';
const DEZE = `(?:hem|haar|die|deze|dit|het|(?:de |deze |die )?melding(?: ${NUMMER})?|${NUMMER})`;
const WIL = '(?:graag |even |kun je |wil je |kunt u |wilt u |ik wil )*';
const VRAAG_DE_MELDER = new RegExp(
  `^(?:${WIL}(?:vraag|stel)(?: (?:dan|eens|nog|even|ook))*(?: aan)? de melder(?: (?:de|een|deze|volgende) vraag)*|${WIL}(?:aan )?de melder vragen|ik wil van de melder weten)[ :,]+(.{4,})$`,
  'i',
);

const zinnen: readonly Meldingzin[] = [
  {
    patroon: eenVan(
      `^(?:en |maar )?wie (?:heeft|hebben) ${DEZE}(?: (?:toen|eigenlijk|bij ons))* (?:gemeld|ingediend|verstuurd|gestuurd|gedaan|ingestuurd)[ ?]*$`,
      `^(?:en |maar )?wie (?:meldde|meldt|deed|stuurde) ${DEZE}(?: in| op)?[ ?]*$`,
      `^(?:en |maar )?(?:wie is|wat is de naam van) (?:hier )?(?:ook alweer )?de melder(?: hiervan| van ${DEZE})?[ ?]*$`,
      `^van wie (?:is|komt|kwam|kregen we) ${DEZE}[ ?]*$`,
      `^${WIL}(?:bel|mail|benader|bereik|spreek) de melder(?: (?:even|eens|maar|nu|terug))*[.?]*$`,
      '^(?:hoe (?:bereik|bel|spreek) ik|(?:wat is )?het (?:telefoon)?nummer van|(?:contact|contactgegevens) (?:met|van)) de melder[ ?]*$',
    ),
    doe: wieMeldde,
  },
  {
    patroon: eenVan(
      `^${WIL}(?:geef|draag|zet|schuif|wijs) ${DEZE}(?: (?:maar|dan|even|nu))* (?:over )?(?:aan|op naam van|door aan|door naar|toe aan) .{2,40}$`,
      `^${WIL}laat .{2,40} ${DEZE} (?:oppakken|overnemen|behandelen|beoordelen|in behandeling nemen)[.]?$`,
      `^.{2,30} (?:pakt|neemt|doet) ${DEZE}(?: (?:wel|maar))?(?: (?:op|over|in behandeling))?[.]?$`,
    ),
    doe: aanCollega,
  },
  {
    patroon: eenVan(
      '^(?:die|deze|de|beide) (?:(?:twee|2|beide) )?meldingen (?:horen|gaan|kunnen|moeten|zijn)(?: [a-z]+){0,3}[.]?$',
      `^${WIL}(?:koppel|voeg|hang|leg|zet) ${DEZE} (?:aan|en|met|bij|samen met|naast) (?:(?:de )?melding )?${NUMMER}(?: samen| bij elkaar)?[.]?$`,
      `^(?:${DEZE} en )?${DEZE} (?:hoort|horen|is|zijn|gaat|gaan)(?: [a-z]+){0,3} (?:bij|als|van|met) (?:(?:de )?melding )?${NUMMER}[.]?$`,
      `^${DEZE} en ${DEZE} (?:horen|zijn|gaan)(?: [a-z]+){1,3}[.]?$`,
    ),
    paar: true,
    doe: bijElkaar,
  },
  { patroon: VRAAG_DE_MELDER, doe: stelVraag },
];

/** Null when the words say none of these, or may be about a task before him: then they mean something else. */
export async function meldingUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  if (!mag(beurt.actor, 'melding.beoordelen', geenZaak)) return null;
  const bericht = leesBericht(beurt, tekst);
  const zin = zinnen.find(({ patroon }) => patroon.test(bericht.klein.trim()));
  if (zin === undefined) return null;
  const { melding: voorZich, taak } = onderwerpVan(beurt);
  const { meldingsnummers } = bericht.lezing;
  const noemt = meldingsnummers.length > 0 || /meld(?:ing|er|de)/.test(bericht.klein);
  if (!noemt && taak !== undefined) return null;
  const anderGenoemd = zin.paar === true && meldingsnummers.length === 1;
  const over = anderGenoemd ? (voorZich ?? meldingsnummers[0]) : (meldingsnummers[0] ?? voorZich);
  if (over === undefined) return noemt ? eerstOpenen(beurt) : null;
  const dossier = await meldingDossier(beurt, over);
  return dossier === null ? handlers['melding.inzien'](beurt, { melding: over }) : zin.doe(beurt, dossier, bericht);
}

const eerstOpenen = async (beurt: Beurt): Promise<BeurtAntwoord> =>
  metZin(meldpuntTekst.eerstOpenen, await werklijst(beurt, { filter: 'van-mij' }));

const metKaart = async (beurt: Beurt, { melding }: MeldingDossier, zin: string): Promise<BeurtAntwoord> =>
  metZin(zin, await handlers['melding.inzien'](beurt, { melding: melding.id }));

async function wieMeldde(beurt: Beurt, dossier: MeldingDossier): Promise<BeurtAntwoord> {
  const { melder, melding } = dossier;
  const zin = melder && meldpuntTekst.gemeldDoor(melder, melding.namens);
  return zin ? metKaart(beurt, dossier, zin) : handlers['melding.inzien'](beurt, { melding: melding.id });
}

/** A name on a melding is put there by who takes it up. */
async function aanCollega(beurt: Beurt, dossier: MeldingDossier, { klein }: Bericht): Promise<BeurtAntwoord> {
  const collegas = await beurt.eenheid.persoon.metRol('meldpuntmedewerker', beurt.vandaag);
  const [wie] = genoemdeMensen(klein, collegas);
  if (wie?.id === beurt.actor.persoonId) return metKaart(beurt, dossier, meldpuntTekst.zelfOppakken);
  return metKaart(beurt, dossier, meldpuntTekst.pakZelfOp(wie?.naam ?? null, dossier.melding.nummer));
}

/** Two meldingen belong together when both hang on one casus: the form that links them, with the other one ticked. */
function bijElkaar(beurt: Beurt, dossier: MeldingDossier, { lezing }: Bericht): Promise<BeurtAntwoord> {
  const { melding, anderen, stappen } = dossier;
  const genoemd = lezing.meldingsnummers.find((nummer) => nummer !== melding.nummer);
  const [enige, tweede] = genoemd === undefined ? anderen : anderen.filter(({ nummer }) => nummer === genoemd);
  if (genoemd !== undefined && enige === undefined) return metKaart(beurt, dossier, meldpuntTekst.nietSamen(genoemd));
  return stappen.includes('koppelen')
    ? metFormulier(beurt, dossier, 'koppelen', tweede === undefined && enige ? { ook: enige.id } : {})
    : metKaart(beurt, dossier, meldpuntTekst.nogNiet(melding.nummer, melding.status));
}

/** The question stands in the form; it is read before it goes. */
function stelVraag(beurt: Beurt, dossier: MeldingDossier, { tekst }: Bericht): Promise<BeurtAntwoord> {
  const vraag = VRAAG_DE_MELDER.exec(tekst.trim())?.[1] ?? '';
  return dossier.stappen.includes('vragen')
    ? metFormulier(beurt, dossier, 'vragen', { vraag: meldpuntTekst.vraagVoorMelder(maskeer(vraag)) })
    : metKaart(beurt, dossier, meldpuntTekst.nogNiet(dossier.melding.nummer, dossier.melding.status));
}

const metFormulier = async (
  beurt: Beurt,
  dossier: MeldingDossier,
  stap: 'koppelen' | 'vragen',
  vooraf: Vooraf,
): Promise<BeurtAntwoord> => toon(beurt, await formulieren[stap](beurt, dossier, vooraf));
