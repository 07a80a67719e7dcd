/** A typed message: reserved words first, then a certain other question, then the answer to the open one, then a new intent. */
import { berichtKaart } from '../cards/bericht';
import { dialoogTekst } from '../texts/dialoog';
import { meldingTekst } from '../texts/melding';
import { ZEKER } from './begrip/begrepen';
import type { Begrepen, Intent } from './begrip/begrepen';
import { begrijp } from './begrip/begrijp';
import { bericht, zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { volgendeVraag } from './dialogue';
import { meldingStappen } from './dialogues/melding';
import { gaTerug, slaOver, stop } from './handlers/dialoog';
import { registreer } from './handlers/melding';
import { voorstelKaart } from './handlers/wegwijs';
import { ingangen, woordSleutel } from './ingangen';
import { elders, langsteAntwoord, neemAntwoord, verwijzingKaart } from './melding-antwoord';
import { leesDraft, stapKaart } from './melding-concept';
import type { MeldingDraft } from './melding-concept';
import { startMelding } from './melding-start';

/** Below this no action is taken: three guesses as buttons. */
const drempel = 0.5;

/** Questions that may interrupt a melding: they only look, and the open question comes back after the answer. */
const tussendoor: ReadonlySet<Intent> = new Set<Intent>([
  'hulp',
  'trede.opvragen',
  'trede.overzicht',
  'register.opvragen',
  'melding.status',
  'casus.tonen',
]);

export async function verwerkTekst(beurt: Beurt, ruw: string): Promise<BeurtAntwoord> {
  const tekst = ruw.trim();
  if (tekst === '') return zeg(dialoogTekst.leeg);
  if (tekst.length > langsteAntwoord) return zeg(dialoogTekst.teLang(langsteAntwoord));
  const open = beurt.inbound.plek === 'persoonlijk' ? await leesDraft(beurt) : null;
  const woord = gereserveerdeWoorden[tekst.toLowerCase().replace(/[.!?]+$/, '')];
  if (woord) return woord(beurt, open?.draft ?? null);
  return open ? inMelding(beurt, open.draft, tekst) : nieuwBericht(beurt, tekst);
}

type Woord = (beurt: Beurt, draft: MeldingDraft | null) => Promise<BeurtAntwoord>;

const metDraft =
  (doe: (beurt: Beurt, draft: MeldingDraft) => Promise<BeurtAntwoord>): Woord =>
  (beurt, draft) =>
    draft ? doe(beurt, draft) : Promise.resolve(zeg(dialoogTekst.nietsOpen));

const terugWoord = metDraft(async (beurt, draft) => zeg(await gaTerug(beurt, draft)));
const overslaanWoord = metDraft(async (beurt, draft) => zeg(...(await slaOver(beurt, draft))));
const verstuurWoord = metDraft((beurt, draft) =>
  volgendeVraag(meldingStappen, draft) === null
    ? registreer(beurt, woordSleutel(beurt))
    : Promise.resolve(zeg(stapKaart(beurt, draft))),
);

/** A command and not a description: `startMelding` asks whether to go on with the melding that is open. */
const meldingWoord: Woord = (beurt) => startMelding(beurt, '');

const opnieuwWoord: Woord = async (beurt, draft) => {
  if (!draft) return zeg(dialoogTekst.nietsOpen);
  await beurt.eenheid.chat.wisConcept(beurt.actor.persoonId);
  return startMelding(beurt, '');
};

/** Words that steer the dialogue; they mean the same at any moment. */
const gereserveerdeWoorden: Readonly<Record<string, Woord>> = Object.assign(
  Object.create(null) as Record<string, Woord>,
  {
    terug: terugWoord,
    vorige: terugWoord,
    overslaan: overslaanWoord,
    'sla over': overslaanWoord,
    opnieuw: opnieuwWoord,
    melding: meldingWoord,
    'melding doen': meldingWoord,
    stop: stop,
    stoppen: stop,
    verder: metDraft((beurt, draft) => Promise.resolve(zeg(meldingTekst.hervat, stapKaart(beurt, draft)))),
    verstuur: verstuurWoord,
    versturen: verstuurWoord,
  } satisfies Record<string, Woord>,
);

async function inMelding(beurt: Beurt, draft: MeldingDraft, tekst: string): Promise<BeurtAntwoord> {
  if (weetNiet.test(tekst)) return zonderAntwoord(beurt, draft);
  const begrepen = begrijp(tekst, beurt.register, beurt.vandaag);
  if (begrepen.zekerheid >= ZEKER && tussendoor.has(begrepen.intent)) {
    const antwoord = await ingangen[begrepen.intent](beurt, begrepen, tekst);
    return { ...antwoord, berichten: [...antwoord.berichten, bericht(stapKaart(beurt, draft))] };
  }
  const veld = volgendeVraag(meldingStappen, draft);
  return veld === null ? bijSamenvatting(beurt, draft, begrepen, tekst) : neemAntwoord(beurt, draft, veld, tekst);
}

/** Whole messages only: in a longer sentence these words belong to the story. */
const weetNiet = /^(ik )?(dat )?(weet (ik )?(het )?(dat )?niet|geen idee|(is )?onbekend)( precies| zeker)?[.!]?$/i;

/** Not knowing is an answer where the question offers it, and otherwise the same as skipping. */
async function zonderAntwoord(beurt: Beurt, draft: MeldingDraft): Promise<BeurtAntwoord> {
  const veld = volgendeVraag(meldingStappen, draft);
  const keuze = veld && meldingStappen[veld].keuzes?.find(({ waarde }) => waarde === 'weet-niet');
  return veld && keuze ? neemAntwoord(beurt, draft, veld, keuze.waarde) : zeg(...(await slaOver(beurt, draft)));
}

/** Everything was answered; a typed text is not kept, the summary says what can be done. */
async function bijSamenvatting(
  beurt: Beurt,
  draft: MeldingDraft,
  begrepen: Begrepen,
  tekst: string,
): Promise<BeurtAntwoord> {
  if (/^(ja|klopt|akkoord|ok(é|e)?)[.!]?$/i.test(tekst)) return verstuurWoord(beurt, draft);
  const naar = elders(beurt, tekst);
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, null)), nietBewaren: true };
  if (begrepen.zekerheid >= ZEKER && begrepen.intent !== 'melding.starten')
    return ingangen[begrepen.intent](beurt, begrepen, tekst);
  return zeg(stapKaart(beurt, draft));
}

async function nieuwBericht(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  const begrepen = begrijp(tekst, beurt.register, beurt.vandaag);
  if (begrepen.intent === 'verwijzing' && begrepen.slots.naar) return verwijs(beurt, begrepen, tekst);
  if (begrepen.zekerheid >= drempel && begrepen.intent !== 'onbekend')
    return ingangen[begrepen.intent](beurt, begrepen, tekst);
  return { ...zeg(voorstelKaart(begrepen, tekst)), nietBewaren: true };
}

/** Nothing of a referred text is kept: where "toch melden" is possible the button carries it. */
async function verwijs(beurt: Beurt, { slots }: Begrepen, tekst: string): Promise<BeurtAntwoord> {
  const naar = slots.naar;
  if (!naar) return zeg(berichtKaart({ kop: dialoogTekst.nietGelezen }));
  const stopt = elders(beurt, tekst) !== null;
  return { ...zeg(verwijzingKaart(naar, beurt.vandaag, stopt ? null : tekst)), nietBewaren: true };
}
