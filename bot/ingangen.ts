/** One table: what somebody means → what the bot does. The type asks for every intent. */
import { lijstZaak } from '../app/casus-inzien';
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import { geenZaak, mag } from '../domain/policy';
import { briefKeuzeTekst, publiekNaam } from '../texts/briefkeuze';
import { hulpTekst } from '../texts/hulp';
import { casusberichtTekst } from '../texts/casusbericht';
import { bedoeldeCasus } from './bedoelde-casus';
import type { Begrepen, Intent } from './begrip/begrepen';
import { provincieIn } from './begrip/provincies';
import { tijdvakIn } from './begrip/tijdvak';
import { isVerhaal, leesBericht } from './bericht-lezen';
import { bericht, woordSleutel, zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { uitZin } from './casusbericht-invoer';
import { kvkInZin, periodeInZin, selectieIn, vraagtLijst, werkvoorraadIn } from './casuslijst';
import { toonPlanning } from './handlers/gesprek-plannen';
import { handlers } from './handlers';
import { enigeMelding, mijnMeldingen, welkeMelding } from './handlers/melding';
import { werklijst } from './handlers/melding-werk';
import { openBericht } from './handlers/casusbericht';
import { koppel } from './handlers/kanaal';
import { hulpKaart, toonHulp } from './handlers/wegwijs';
import { bijpraatAntwoord } from './handlers/tijdlijn';
import { aanbiederId, partijId } from './genoemd';
import { kandidatenKaart, naamVraag } from './kandidaten';
import { startMelding } from './melding-start';
import { mijnFilter } from './mijn-meldingen';
import { takenVoor } from './takenlijst';
import { vraagCasus } from './welke-casus';
import { werklijstVraag } from './werklijstvraag';
import { stop } from './handlers/dialoog';

export type Ingang = (beurt: Beurt, begrepen: Begrepen, tekst: string) => Promise<BeurtAntwoord>;

/** Who works for an aanbieder and asks about "us" means his own. */
const eigenAanbieder = ({ register, actor }: Beurt, tekst: string): string | undefined =>
  /(?<![a-z])(?:wij|we|ons|onze|onszelf)(?![a-z])/i.test(tekst)
    ? register.aanbieders.find(({ id }) => id === actor.partijId)?.id
    : undefined;

type Over = (beurt: Beurt, over: string) => Promise<BeurtAntwoord>;

/** Runs with the casus before somebody, and asks which one when there is none. */
const overOnderwerp =
  (zin: string, doe: Over): Ingang =>
  async (beurt, { intent }, tekst) => {
    const casus = await bedoeldeCasus(beurt);
    return casus === null ? vraagCasus(beurt, intent, tekst, zin) : doe(beurt, casus);
  };

export const opOnderwerp = (doe: Over): Ingang => overOnderwerp(hulpTekst.welkeCasus, doe);

/** Runs with the aanbieder or casus that the text names; asks for one when it names none. */
const overAanbieder =
  (zin: string, doe: Over): Ingang =>
  async (beurt, begrepen, tekst) => {
    const { casusnummer, kandidaten } = begrepen.slots;
    if (kandidaten) return zeg(kandidatenKaart(begrepen.intent, kandidaten));
    const over = casusnummer ?? aanbiederId(beurt.register, begrepen.slots) ?? eigenAanbieder(beurt, tekst);
    if (over !== undefined) return doe(beurt, over);
    const naam = naamVraag(beurt, begrepen.intent, tekst);
    return naam ? zeg(naam) : overOnderwerp(zin, doe)(beurt, begrepen, tekst);
  };

export const opCasus = (doe: Over): Ingang => overAanbieder(hulpTekst.welkeCasus, doe);

/** The casus that is named, or else the one this channel belongs to. */
const opKanaalcasus =
  (doe: (beurt: Beurt, casus: string) => Promise<BeurtAntwoord>): Ingang =>
  async (beurt, begrepen, tekst) => {
    const { casusnummer, aanbieder, kandidaten } = begrepen.slots;
    if (casusnummer ?? aanbieder ?? kandidaten) return opCasus(doe)(beurt, begrepen, tekst);
    if (beurt.inbound.plek !== 'kanaal') {
      // An update tells of people and places we need not know; with such a name in it nothing is taken for granted.
      const casus = naamVraag(beurt, begrepen.intent, tekst) === null ? await bedoeldeCasus(beurt) : null;
      return casus === null ? vraagCasus(beurt, begrepen.intent, tekst, hulpTekst.welkeCasus) : doe(beurt, casus);
    }
    const vanKanaal = await bedoeldeCasus(beurt);
    return vanKanaal === null ? zeg(casusberichtTekst.welkeCasus) : doe(beurt, vanKanaal);
  };

/** A name that we do not know is named before the list: not here, or not for this person, and never which of the two. */
async function lijstMetUitleg(beurt: Beurt, { intent }: Begrepen, tekst: string): Promise<BeurtAntwoord> {
  const welke = werkvoorraadIn(tekst);
  const selectie = selectieIn(beurt, tekst);
  if (welke !== null) {
    const { partijId, plaatsen = partijId === undefined ? [] : [partijId], ...rest } = selectie;
    return handlers['werkvoorraad.inzien'](beurt, { welke, plaatsen, ...rest, vanaf: 0 });
  }
  const vraag = { ...selectie, ...periodeInZin(tekst), ...kvkInZin(tekst) };
  const lijst = await handlers['casussen.inzien'](beurt, vraag);
  if (Object.keys(vraag).length > 0) return lijst;
  if (!mag(beurt.actor, 'casus.inzien', await lijstZaak(beurt))) return lijst;
  const naam = naamVraag(beurt, intent, tekst, hulpTekst.casusNietHier);
  return naam === null ? lijst : { ...lijst, berichten: [bericht(naam), ...lijst.berichten] };
}

/** "casussen in Venlo op trede 5" names nobody and asks for a list. */
const ofLijst =
  (een: Ingang): Ingang =>
  (beurt, begrepen, tekst) => {
    const { aanbieder, kandidaten, casusnummer } = begrepen.slots;
    const genoemd = (aanbieder ?? kandidaten ?? casusnummer) !== undefined;
    return !genoemd && vraagtLijst(beurt, tekst) ? lijstMetUitleg(beurt, begrepen, tekst) : een(beurt, begrepen, tekst);
  };

/** Which councils a letter is for is a person's choice; a press release has one audience. */
export const briefMaker =
  (soort: string): Over =>
  (beurt, casus) => {
    const publieken = beurt.huis.briefwerk.soorten.find((een) => een.soort === soort)?.publieken ?? [];
    const [enige] = publieken;
    if (enige !== undefined && publieken.length === 1) {
      return handlers['brief.opstellen'](beurt, { casus, soort, publiek: enige, sleutel: woordSleutel(beurt) });
    }
    const knoppen = publieken.map((publiek) =>
      button(publiekNaam(publiek), 'brief.opstellen', { casus, soort, publiek, sleutel: beurt.nieuweSleutel() }),
    );
    return Promise.resolve(zeg(berichtKaart({ kop: briefKeuzeTekst.kop, alineas: [briefKeuzeTekst.uitleg], knoppen })));
  };

const briefIngang = (soort: string): Ingang => opCasus(briefMaker(soort));

/** Of the meldpunt what waits for it, unless somebody means his own. */
const eigenMelding: Ingang = async (beurt, { slots }, tekst) => {
  if (slots.meldingsnummer !== undefined) return handlers['melding.inzien'](beurt, { melding: slots.meldingsnummer });
  const vanMeldpunt = beurt.actor.rollen.includes('meldpuntmedewerker') && !/\b(?:mijn|ik)\b/i.test(tekst);
  if (vanMeldpunt) return werklijst(beurt, werklijstVraag(beurt.register, leesBericht(beurt, tekst).klein, slots));
  const filter = mijnFilter(leesBericht(beurt, tekst));
  const enige = await enigeMelding(beurt, filter);
  return enige === null ? mijnMeldingen(beurt, filter) : handlers['melding.inzien'](beurt, { melding: enige });
};

/** "Open die van Kiezelpad": the meldpunt has its worklist before it. */
const bedoeltMelding = (beurt: Beurt, { slots }: Begrepen, tekst: string): boolean =>
  slots.aanbieder !== undefined &&
  mag(beurt.actor, 'melding.beoordelen', geenZaak) &&
  /^(?:open|toon|bekijk|pak|laat|geef)?\s*(?:me )?(?:die|deze|de melding) (?:van|over) /i.test(tekst.trim());

/** With a number that one, otherwise the ones with which it can be done. */
const stapVan =
  (stap: 'aanvullen' | 'intrekken'): Ingang =>
  (beurt, begrepen, tekst) => {
    // "Mijn ingetrokken meldingen" asks for those.
    if (/(?<![a-z])ingetrokken meldingen(?![a-z])/i.test(tekst)) return eigenMelding(beurt, begrepen, tekst);
    const { slots } = begrepen;
    const doe = (melding: string): Promise<BeurtAntwoord> => handlers['melding.stap'](beurt, { melding, stap });
    return slots.meldingsnummer === undefined ? welkeMelding(beurt, stap, doe) : doe(slots.meldingsnummer);
  };

const inRegister: Ingang = (beurt, begrepen, tekst) => {
  const { kandidaten } = begrepen.slots;
  if (kandidaten) return Promise.resolve(zeg(kandidatenKaart(begrepen.intent, kandidaten)));
  const over = partijId(beurt.register, begrepen.slots) ?? eigenAanbieder(beurt, tekst);
  const { klein } = leesBericht(beurt, tekst);
  const provincie = provincieIn(klein, beurt.register);
  const alleenProvincie = over === undefined || /(?<![a-z])provincie(?![a-z])/.test(klein);
  if (provincie && alleenProvincie) return Promise.resolve(zeg(hulpTekst.provincie(provincie.naam, provincie.regios)));
  if (over !== undefined) return handlers['register.opvragen'](beurt, { partijId: over });
  return Promise.resolve(zeg(naamVraag(beurt, begrepen.intent, tekst) ?? hulpTekst.welkeNaam));
};

/** Whom to talk to next, and not what was said before. */
const VOORUIT =
  /(?<![a-z])(?:(?:niet|geen) .{0,40}(?:gesproken|gezien|bezocht|gesprek)|aan de beurt|te lang|weer eens|moet(?:en)? (?:ik|we|wij) .{0,30}(?:spreken|bezoeken|bellen)|nog (?:te )?(?:spreken|bezoeken)|gepland\w*|planning|upcoming|not .{0,20}(?:talked|spoken|met))(?![a-z])/;

const GEWEEST =
  /(?<![a-z])(?:gesproken|sprak(?:en)?|had(?:den)?|was|waren|gehad|geweest|gevoerd|gehouden|vastgelegd)(?![a-z])/;

/** Of one organisation what was said; of none in particular also who waits for a talk. */
const gesprekken: Ingang = async (beurt, { intent, slots }, tekst) => {
  if (slots.kandidaten) return zeg(kandidatenKaart(intent, slots.kandidaten));
  const met = partijId(beurt.register, slots);
  if (met !== undefined) return handlers['accountgesprekken.inzien'](beurt, { partijId: met });
  const { klein } = leesBericht(beurt, tekst);
  const magPlannen = mag(beurt.actor, 'accountgesprek.plannen', geenZaak);
  const tijdvak = tijdvakIn(klein, beurt.vandaag);
  const komt = tijdvak !== null && tijdvak.tot >= beurt.vandaag && !GEWEEST.test(klein);
  if (komt && magPlannen) return handlers['accountgesprek.planning'](beurt, { tot: tijdvak.tot });
  const plant = VOORUIT.test(klein) && magPlannen;
  // "Wie heb ik drie maanden niet gesproken": the number is one of months.
  return plant ? toonPlanning(beurt, slots.aantal) : handlers['accountgesprekken.inzien'](beurt, {});
};

/** "Wat is er sinds maandag gebeurd": a day that was. */
const sindsIn = ({ vandaag }: Beurt, { slots: { datum } }: Begrepen): string | undefined =>
  datum !== undefined && datum < vandaag ? datum : undefined;

/** In so many words to keep a talk, and not what was said in it. */
const VASTLEGGEN =
  /(?<![a-z])(?:accountgesprek|verslag|vastleggen|registreren|invoeren|uitwerken|opslaan|loggen|leg .{1,60} vast)/;

export const ingangen: Readonly<Record<Intent, Ingang>> = {
  'melding.starten': (beurt, begrepen, tekst) => startMelding(beurt, tekst, begrepen),
  'melding.status': eigenMelding,
  'melding.aanvullen': stapVan('aanvullen'),
  'melding.intrekken': stapVan('intrekken'),
  'accountgesprek.vastleggen': (beurt, begrepen, tekst) => {
    const { slots } = begrepen;
    // Who keeps no accountgesprekken tells of a talk because of what he heard in it.
    const gelezen = leesBericht(beurt, tekst);
    const vertelt = isVerhaal(gelezen) && !VASTLEGGEN.test(gelezen.klein);
    if (vertelt && !mag(beurt.actor, 'accountgesprek.vastleggen', geenZaak))
      return startMelding(beurt, tekst, begrepen);
    const met = aanbiederId(beurt.register, slots);
    const { datum } = slots;
    return handlers['accountgesprek.openen'](beurt, {
      ...(met === undefined ? {} : { partijId: met }),
      ...(datum !== undefined && datum < beurt.vandaag ? { datum } : {}),
    });
  },
  'accountgesprek.overzicht': gesprekken,
  'trede.opvragen': ofLijst(
    overAanbieder(hulpTekst.welkeAanbieder, (beurt, over) => handlers['trede.opvragen'](beurt, { over })),
  ),
  'trede.overzicht': (beurt, begrepen, tekst) => {
    // "Op welke trede staan wij" of an aanbieder asks for its own.
    const over = begrepen.slots.casusnummer ?? eigenAanbieder(beurt, tekst);
    return over === undefined ? lijstMetUitleg(beurt, begrepen, tekst) : handlers['trede.opvragen'](beurt, { over });
  },
  'trede.vaststellen': ofLijst(opCasus((beurt, casus) => handlers['tredebepaling.openen'](beurt, { casus }))),
  'casus.tonen': (beurt, begrepen, tekst) =>
    bedoeltMelding(beurt, begrepen, tekst)
      ? eigenMelding(beurt, begrepen, tekst)
      : (begrepen.slots.aanbieder ?? begrepen.slots.casusnummer ?? begrepen.slots.kandidaten)
        ? opCasus((deze, casus) => handlers['casus.inzien'](deze, { casus }))(beurt, begrepen, tekst)
        : lijstMetUitleg(beurt, begrepen, tekst),
  'casus.bijwerken': (beurt, begrepen, tekst) =>
    opKanaalcasus((deze, casus) => openBericht(deze, casus, uitZin(tekst, begrepen, deze.vandaag)))(
      beurt,
      begrepen,
      tekst,
    ),
  'casus.koppelen': opCasus(koppel),
  'casus.bijpraten': (beurt, begrepen, tekst) =>
    opKanaalcasus((deze, casus) => bijpraatAntwoord(deze, casus, sindsIn(deze, begrepen)))(beurt, begrepen, tekst),
  'taken.tonen': (beurt, begrepen, tekst) =>
    (begrepen.slots.aanbieder ?? begrepen.slots.casusnummer ?? begrepen.slots.kandidaten)
      ? opCasus((deze, casus) => handlers['casustaken.inzien'](deze, { casus, ...takenVoor(beurt, tekst) }))(
          beurt,
          begrepen,
          tekst,
        )
      : handlers['taken.inzien'](beurt, takenVoor(beurt, tekst)),
  'feiten.tonen': opCasus((beurt, casus) => handlers['feiten.inzien'](beurt, { casus })),
  'brief.raadsinformatiebrief': briefIngang('raadsinformatiebrief'),
  'brief.persbericht': briefIngang('persbericht'),
  'brief.aanbiedingsbrief': briefIngang('aanbiedingsbrief'),
  'register.opvragen': inRegister,
  verwijzing: (beurt) => Promise.resolve(zeg(hulpKaart(beurt))),
  hulp: toonHulp,
  stoppen: stop,
  onbekend: (beurt) => Promise.resolve(zeg(hulpKaart(beurt))),
};
