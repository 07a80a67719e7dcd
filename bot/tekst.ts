/** A typed message: reserved words first, then a certain other question, then the answer to the open one, then a new intent. */
import { maskeer } from '../domain/persoonsgegevens';
import { dialoogTekst } from '../texts/dialoog';
import { ZEKER } from './begrip/begrepen';
import type { Begrepen, Intent } from './begrip/begrepen';
import { bericht, woordSleutel, zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { leesBericht } from './bericht-lezen';
import type { Bericht } from './bericht-lezen';
import { briefwoordIn } from './briefwoorden';
import { langsteAntwoord, neemAntwoord, neemWijziging } from './dialoog-antwoord';
import { rondAf } from './dialoog-afronden';
import { leesAlle } from './dialoog-concept';
import type { Open } from './dialoog-concept';
import {
  hulpInDialoogKaart,
  isDitHetAntwoordKaart,
  nogNietKlaarKaart,
  openVraag,
  restVan,
  stapKaart,
  stapVan,
  tekstVan,
} from './dialoog-kaart';
import { opnieuw } from './dialoog-start';
import { velden } from './dialogue';
import { toonFormulier } from './handlers/dialoog-formulier';
import { gaTerug, gaVerder, slaOver, slaRestOver, stopMet, vraagOpnieuw } from './handlers/dialoog';
import { leesKeuze } from './keuze';
import { startNamens } from './handlers/melding-namens';
import { instellingAntwoord } from './handlers/instelling';
import { metGezien } from './gezien';
import { nieuwBericht, zonderDialoog } from './nieuw-bericht';
import { ingangen } from './ingangen';
import { startMelding } from './melding-start';
import { werkvoorraadAntwoord } from './handlers/werkvoorraad';
import { draaiboekAntwoord, feestdagenAntwoord } from './handlers/draaiboek';
import { formuleringenAntwoord } from './handlers/formulering';
import { werklijst } from './handlers/melding-werk';
import { opdrachtIn } from './opdrachten';
import { overAndere } from './over-andere';
import { elders, verwijzingKaart } from './verwijzen';
import { opWedervraag, opWedervraagIn } from './wedervraag';

/** Questions that may interrupt a dialogue: they only look, and the open question comes back after the answer. */
const tussendoor: ReadonlySet<Intent> = new Set<Intent>([
  'hulp',
  'trede.opvragen',
  'trede.overzicht',
  'register.opvragen',
  'melding.status',
  'casus.tonen',
  'casus.bijpraten',
  'taken.tonen',
  'feiten.tonen',
  'accountgesprek.overzicht',
]);

/** These too, when they were typed as the command they are. */
const opdrachten: ReadonlySet<Intent> = new Set<Intent>([
  'accountgesprek.vastleggen',
  'brief.raadsinformatiebrief',
  'brief.persbericht',
  'brief.aanbiedingsbrief',
]);

function magTussendoor({ begrepen: { intent, zekerheid }, lezing }: Bericht): boolean {
  if (opdrachten.has(intent)) return zekerheid === 1;
  // "regio Limburg-Noord" may just as well be an answer.
  if (intent === 'register.opvragen' && !lezing.kenmerken.has('@vraagzin')) return false;
  return tussendoor.has(intent) && zekerheid >= ZEKER;
}

export async function verwerkTekst(beurt: Beurt, ruw: string): Promise<BeurtAntwoord> {
  const tekst = ruw.trim();
  if (tekst === '') return zeg(dialoogTekst.leeg);
  if (tekst.length > langsteAntwoord) return zeg(dialoogTekst.teLang(langsteAntwoord));
  const alle = beurt.inbound.plek === 'persoonlijk' ? await leesAlle(beurt) : [];
  const woord = gereserveerdeWoorden[tekst.toLowerCase().replace(/[.!?]+$/, '')];
  if (woord) return woord(beurt, alle);
  const opdracht = opdrachtIn(beurt, tekst) ?? briefwoordIn(beurt, tekst);
  if (opdracht) return opdracht;
  const open = alle.find(({ draft }) => !draft.rust);
  if (!/[\p{L}\p{N}?]/u.test(tekst)) return zeg(dialoogTekst.geenWoorden, ...(open ? [stapKaart(beurt, open)] : []));
  if (!open) return nieuwBericht(beurt, tekst);
  return sluimert(beurt, open) ? naEenTijd(beurt, open, tekst) : inDialoog(beurt, open, tekst);
}

/** What a reserved word does with everything that is half-way, what was touched last first. */
type Woord = (beurt: Beurt, alle: readonly Open[]) => Promise<BeurtAntwoord>;

/** For the dialogue that is open; after `stop` that is the one that rests. */
const opOpen =
  (doe: (beurt: Beurt, open: Open) => Promise<BeurtAntwoord>): Woord =>
  (beurt, alle) => {
    const open = alle.find(({ draft }) => !draft.rust) ?? alle[0];
    return open ? doe(beurt, open) : zonderDialoog(beurt);
  };

const verstuur = (beurt: Beurt, open: Open): Promise<BeurtAntwoord> =>
  openVraag(open) === null ? rondAf(beurt, open.naam, open.over, woordSleutel(beurt)) : naarNalezen(beurt, open);

/** Nothing is sent that was not read back: what may stay open does, and a question that has to be answered comes first. */
function naarNalezen(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const veld = openVraag(open);
  const magOpen = veld !== null && stapVan(open, veld).magOpen && restVan(open).length > 0;
  return magOpen ? slaRestOver(beurt, open) : Promise.resolve(zeg(nogNietKlaarKaart(beurt, open)));
}

const verder = async (beurt: Beurt, open: Open): Promise<BeurtAntwoord> => {
  const antwoord = await gaVerder(beurt, open);
  return { ...antwoord, berichten: [bericht(dialoogTekst.hervat), ...antwoord.berichten] };
};

const beginOpnieuw = async (beurt: Beurt, open: Open): Promise<BeurtAntwoord> => {
  const antwoord = await opnieuw(beurt, open);
  return { ...antwoord, berichten: [bericht(dialoogTekst.opnieuwBegonnen), ...antwoord.berichten] };
};

/** A command and not a description: `startMelding` asks whether to go on with the melding that is open. */
const meldingWoord: Woord = (beurt) => startMelding(beurt, '');

/** Words that steer the dialogue; they mean the same at any moment. */
const gereserveerdeWoorden: Readonly<Record<string, Woord>> = Object.assign(
  Object.create(null) as Record<string, Woord>,
  {
    terug: opOpen(gaTerug),
    vorige: opOpen(gaTerug),
    overslaan: opOpen(slaOver),
    'sla over': opOpen(slaOver),
    'rest overslaan': opOpen(slaRestOver),
    'sla de rest over': opOpen(slaRestOver),
    opnieuw: opOpen(beginOpnieuw),
    werklijst: (beurt) => werklijst(beurt),
    'nieuwe meldingen': (beurt) => werklijst(beurt, { filter: 'nieuw' }),
    'mijn werklijst': (beurt) => werklijst(beurt, { filter: 'van-mij' }),
    werkvoorraad: (beurt) => werkvoorraadAntwoord(beurt),
    draaiboek: (beurt) => draaiboekAntwoord(beurt),
    feestdagen: (beurt) => feestdagenAntwoord(beurt),
    formuleringen: (beurt) => formuleringenAntwoord(beurt),
    melding: meldingWoord,
    'melding doen': meldingWoord,
    instellingen: (beurt) => instellingAntwoord(beurt),
    'melding namens': startNamens,
    'telefonische melding': startNamens,
    stop: opOpen(stopMet),
    stoppen: opOpen(stopMet),
    verder: opOpen(verder),
    formulier: opOpen(toonFormulier),
    verstuur: opOpen(verstuur),
    versturen: opOpen(verstuur),
  } satisfies Record<string, Woord>,
);

async function inDialoog(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord> {
  if (weetNiet.test(tekst)) return zonderAntwoord(beurt, open);
  if (KLAAR.test(tekst)) return verstuur(beurt, open);
  const terug = opWedervraagIn(beurt, open, tekst);
  if (terug) return terug;
  const gelezen = leesBericht(beurt, tekst);
  const { begrepen } = gelezen;
  if (begrepen.intent === 'stoppen' && begrepen.zekerheid >= ZEKER && isKort(tekst)) return stopMet(beurt, open);
  if (begrepen.intent === 'hulp' && begrepen.zekerheid >= ZEKER)
    return zeg(hulpInDialoogKaart(open), stapKaart(beurt, open));
  if (magTussendoor(gelezen)) {
    const antwoord = await ingangen[begrepen.intent](beurt, begrepen, tekst);
    return { ...antwoord, berichten: [...antwoord.berichten, bericht(stapKaart(beurt, open))] };
  }
  const ander = teWijzigen(open, tekst);
  const veld = openVraag(open);
  if (ander !== null) return ander === veld ? zeg(stapKaart(beurt, open)) : vraagOpnieuw(beurt, open, ander);
  if (veld === null) return bijSamenvatting(beurt, open, begrepen, tekst);
  return overAndere(beurt, open, veld, gelezen) ?? neemAntwoord(beurt, open, veld, tekst);
}

/** "ze willen stoppen met de crisisopvang" is a story. */
const isKort = (tekst: string): boolean => tekst.split(/\s+/).length <= 4;

/** After this long somebody has left the conversation: what he types now may be about anything. */
const sluimeruren = 8;
const sluimert = ({ nu }: Beurt, { op }: Open): boolean => Date.parse(nu) - Date.parse(op) > sluimeruren * 3_600_000;

/** A clear question is answered; of anything else we ask whether it answers the question of then. Nothing is kept yet. */
async function naEenTijd(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord> {
  const { begrepen } = leesBericht(beurt, tekst);
  const naar = elders(beurt, tekst);
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, tekst)), nietBewaren: true };
  const terug = opWedervraag(beurt, tekst);
  if (terug) return metHerinnering(terug, open);
  const veld = openVraag(open);
  if (veld === null || (begrepen.zekerheid >= ZEKER && begrepen.intent !== 'onbekend')) {
    const antwoord = await nieuwBericht(beurt, tekst);
    return begrepen.intent === 'melding.starten' ? antwoord : metHerinnering(antwoord, open);
  }
  return metGezien(tekst, { ...zeg(isDitHetAntwoordKaart(open, veld, maskeer(tekst))), nietBewaren: true });
}

const metHerinnering = (antwoord: BeurtAntwoord, open: Open): BeurtAntwoord => ({
  ...antwoord,
  berichten: [...antwoord.berichten, bericht(dialoogTekst.ookOpen(open.dialoog.wat))],
});

/** Whole messages only: in a longer sentence these words belong to the story. */
const weetNiet =
  /^(?:(?:sorry|nou|tja|eh|uh|hm+)[, ]+)*(?:ik |dat |daar |het )*(?:weet (?:ik |het |dat |er )*(?:(?:nog|zo|even|echt|eigenlijk|helaas|ook|zelf) )*(?:niet|niks van|niets van)|zou (?:ik )?(?:het |dat )?niet weten|(?:heb )?geen (?:idee|flauw idee)|(?:is )?onbekend|maakt (?:me |mij )?niet uit|n\.?v\.?t\.?|\?+|(?:i )?don['’]?t know|no idea|(?:wit|weet) it net)(?: hoor| eigenlijk| precies| zeker| zo snel| uit mijn hoofd| op dit moment| nu)*[.!]?$/i;

/** Whole messages only: who says so has nothing more to tell. */
const KLAAR =
  /^(?:(?:nou|oke|ok|ja|nee)[, ]+)*(?:klaar|dat (?:was|is) (?:het|alles)(?: wel)?|meer (?:weet|heb) ik (?:nu |nog )?niet|(?:de )?rest (?:weet ik (?:nu |nog |even )?niet|sla ik over|laat ik open|komt later|mag open|hoeft niet|volgt(?: later)?)|(?:de )?rest later|(?:ik wil )?(?:nu |maar |graag )*(?:versturen|verstuur|verzenden|indienen|stuur (?:het |hem |dit )?(?:maar )?(?:op|in|door))(?: maar| nu)?)[.!]?$/i;

/** Not knowing is an answer where the question offers it, and otherwise the same as skipping. */
async function zonderAntwoord(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const veld = openVraag(open);
  const keuze = veld && stapVan(open, veld).keuzes?.find(({ waarde }) => waarde === 'weet-niet');
  return veld && keuze ? neemAntwoord(beurt, open, veld, keuze.waarde) : slaOver(beurt, open);
}

/** At the read-back these ask for nothing else than what stands there. */
const nietsNieuws: ReadonlySet<Intent> = new Set<Intent>(['melding.starten', 'verwijzing', 'onbekend']);

/** Everything was answered; a typed text is not kept, the summary says what can be done. */
async function bijSamenvatting(beurt: Beurt, open: Open, begrepen: Begrepen, tekst: string): Promise<BeurtAntwoord> {
  if (/^(ja|ja,? (dat )?klopt|(dat )?klopt|akkoord|ok(é|e)?|goed zo|prima)[.!]?$/i.test(tekst))
    return verstuur(beurt, open);
  const naar = elders(beurt, tekst);
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, tekst)), nietBewaren: true };
  const gewijzigd = await neemWijziging(beurt, open, tekst);
  if (gewijzigd) return gewijzigd;
  if (begrepen.zekerheid >= ZEKER && !nietsNieuws.has(begrepen.intent))
    return ingangen[begrepen.intent](beurt, begrepen, tekst);
  return zeg(stapKaart(beurt, open, { hulp: { zin: dialoogTekst.kiesOfWijzig } }));
}

/** "wijzig gemeenten": a question that was answered, by what it is called. */
function teWijzigen(open: Open, tekst: string): string | null {
  const naam = WIJZIG.exec(tekst)?.[1];
  if (naam === undefined) return null;
  const gesteld = velden(open.dialoog.stappen).filter(
    (veld) => open.draft.antwoorden[veld] !== undefined || veld === openVraag(open),
  );
  const keuzes = gesteld.map((waarde) => ({ waarde, titel: tekstVan(open, waarde).label }));
  return leesKeuze(naam, keuzes)?.waarde ?? null;
}

const WIJZIG = /^(?:wijzig|wijzigen|verander|corrigeer)\s+(?:de |het |mijn )?(.{3,40})$/i;
