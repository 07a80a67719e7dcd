/** A typed message: reserved words first, then a certain other question, then the answer to the open one, then a new intent. */
import { berichtKaart } from '../cards/bericht';
import { dialoogTekst } from '../texts/dialoog';
import { ZEKER } from './begrip/begrepen';
import type { Begrepen, Intent } from './begrip/begrepen';
import { begrijp } from './begrip/begrijp';
import { bericht, woordSleutel, zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { langsteAntwoord, neemAntwoord } from './dialoog-antwoord';
import { rondAf } from './dialoog-afronden';
import { leesAlle } from './dialoog-concept';
import type { Open } from './dialoog-concept';
import { openVraag, stapKaart, stapVan } from './dialoog-kaart';
import { opnieuw } from './dialoog-start';
import { gaTerug, gaVerder, slaOver, stopMet } from './handlers/dialoog';
import { voorstelKaart } from './handlers/wegwijs';
import { ingangen } from './ingangen';
import { startMelding } from './melding-start';
import { elders, verwijzingKaart } from './verwijzen';

/** Below this no action is taken: three guesses as buttons. */
const drempel = 0.5;

/** Questions that may interrupt a dialogue: they only look, and the open question comes back after the answer. */
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
  const alle = beurt.inbound.plek === 'persoonlijk' ? await leesAlle(beurt) : [];
  const woord = gereserveerdeWoorden[tekst.toLowerCase().replace(/[.!?]+$/, '')];
  if (woord) return woord(beurt, alle);
  const open = alle.find(({ draft }) => !draft.rust);
  return open ? inDialoog(beurt, open, tekst) : nieuwBericht(beurt, tekst);
}

/** What a reserved word does with everything that is half-way, what was touched last first. */
type Woord = (beurt: Beurt, alle: readonly Open[]) => Promise<BeurtAntwoord>;

/** For the dialogue that is open; after `stop` that is the one that rests. */
const opOpen =
  (doe: (beurt: Beurt, open: Open) => Promise<BeurtAntwoord>): Woord =>
  (beurt, alle) => {
    const open = alle.find(({ draft }) => !draft.rust) ?? alle[0];
    return open ? doe(beurt, open) : Promise.resolve(zeg(dialoogTekst.nietsOpen));
  };

const verstuur = (beurt: Beurt, open: Open): Promise<BeurtAntwoord> =>
  openVraag(open) === null
    ? rondAf(beurt, open.naam, open.over, woordSleutel(beurt))
    : Promise.resolve(zeg(stapKaart(beurt, open)));

const verder = async (beurt: Beurt, open: Open): Promise<BeurtAntwoord> => {
  const antwoord = await gaVerder(beurt, open);
  return { ...antwoord, berichten: [bericht(dialoogTekst.hervat), ...antwoord.berichten] };
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
    opnieuw: opOpen((beurt, open) => opnieuw(beurt, open)),
    melding: meldingWoord,
    'melding doen': meldingWoord,
    stop: opOpen(stopMet),
    stoppen: opOpen(stopMet),
    verder: opOpen(verder),
    verstuur: opOpen(verstuur),
    versturen: opOpen(verstuur),
  } satisfies Record<string, Woord>,
);

async function inDialoog(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord> {
  if (weetNiet.test(tekst)) return zonderAntwoord(beurt, open);
  const begrepen = begrijp(tekst, beurt.register, beurt.vandaag);
  if (begrepen.zekerheid >= ZEKER && tussendoor.has(begrepen.intent)) {
    const antwoord = await ingangen[begrepen.intent](beurt, begrepen, tekst);
    return { ...antwoord, berichten: [...antwoord.berichten, bericht(stapKaart(beurt, open))] };
  }
  const veld = openVraag(open);
  return veld === null ? bijSamenvatting(beurt, open, begrepen, tekst) : neemAntwoord(beurt, open, veld, tekst);
}

/** Whole messages only: in a longer sentence these words belong to the story. */
const weetNiet = /^(ik )?(dat )?(weet (ik )?(het )?(dat )?niet|geen idee|(is )?onbekend)( precies| zeker)?[.!]?$/i;

/** Not knowing is an answer where the question offers it, and otherwise the same as skipping. */
async function zonderAntwoord(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const veld = openVraag(open);
  const keuze = veld && stapVan(open, veld).keuzes?.find(({ waarde }) => waarde === 'weet-niet');
  return veld && keuze ? neemAntwoord(beurt, open, veld, keuze.waarde) : slaOver(beurt, open);
}

/** Everything was answered; a typed text is not kept, the summary says what can be done. */
async function bijSamenvatting(beurt: Beurt, open: Open, begrepen: Begrepen, tekst: string): Promise<BeurtAntwoord> {
  if (/^(ja|klopt|akkoord|ok(é|e)?)[.!]?$/i.test(tekst)) return verstuur(beurt, open);
  const naar = elders(beurt, tekst);
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, null)), nietBewaren: true };
  if (begrepen.zekerheid >= ZEKER && begrepen.intent !== 'melding.starten')
    return ingangen[begrepen.intent](beurt, begrepen, tekst);
  return zeg(stapKaart(beurt, open));
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
