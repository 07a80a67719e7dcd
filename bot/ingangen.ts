/** One table: what somebody means → what the bot does. The type asks for every intent. */
import { geenZaak, mag } from '../domain/policy';
import { hulpTekst } from '../texts/hulp';
import type { Intent } from './begrip/begrepen';
import { provincieIn } from './begrip/provincies';
import { leesBericht } from './bericht-lezen';
import type { Beurt, BeurtAntwoord } from './beurt';
import { zeg } from './beurt';
import { briefMaker } from './brieven/maken';
import { partijId } from './namen/genoemd';
import { opKvk } from './namen/op-kvk';
import { onderwerpVan } from './getoond/onderwerp';
import { handlers } from './handlers';
import { wijstTerug } from './invoer/wijst-terug';
import { tredeAntwoord } from './handlers/trede';
import { stop } from './handlers/dialoog';
import { koppel, maakLos } from './handlers/kanaal';
import { hulpKaart, toonHulp } from './handlers/wegwijs';
import { onzeAanbieder, opCasus, overAanbieder } from './ingangen/ingang';
import type { Ingang } from './ingangen/ingang';
import { bijpraten } from './ingangen/bijpraten';
import { ofWerk } from './ingangen/bij-werk';
import { bijwerken } from './ingangen/bijwerken';
import { gesprekken, ofGesprek, vastleggen } from './ingangen/gesprek';
import { lijstMetUitleg, ofLijst } from './ingangen/lijst';
import { bedoeltMelding, eigenMelding, stapVan } from './ingangen/melding';
import { kandidatenVraag, vreemdeNaam, zonderNaam } from './namen/kandidaten';
import { startMelding } from './melding/start';
import { bepalingIn } from './regie/bepaling-zin';
import { takenVoor } from './regie/takenlijst';

const briefIngang =
  (soort: string): Ingang =>
  (beurt, begrepen, tekst) =>
    opCasus(briefMaker(soort, tekst))(beurt, begrepen, tekst);

const inRegister: Ingang = async (beurt, begrepen, tekst) => {
  const { kandidaten } = begrepen.slots;
  if (kandidaten) return kandidatenVraag(beurt, begrepen.intent, kandidaten, tekst);
  const over = partijId(beurt.register, begrepen.slots) ?? onzeAanbieder(beurt, tekst);
  const { klein } = leesBericht(beurt, tekst);
  const provincie = provincieIn(klein, beurt.register);
  const alleenProvincie = over === undefined || /(?<![a-z])provincie(?![a-z])/.test(klein);
  if (provincie && alleenProvincie) return zeg(hulpTekst.provincie(provincie.naam, provincie.regios));
  if (over !== undefined) return handlers['register.opvragen'](beurt, { partijId: over });
  const nummer = await opKvk(beurt, tekst);
  if (nummer?.partij) return handlers['register.opvragen'](beurt, { partijId: nummer.partij.id });
  if (nummer && mag(beurt.actor, 'register.opvragen', geenZaak)) return zeg(hulpTekst.geenKvk(nummer.kvk));
  return (await vreemdeNaam(beurt, begrepen.intent, tekst)) ?? zonderNaam(beurt, tekst);
};

/** "Wat moet ik hier nog doen": on the casus before him. */
function eigenTaken(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  const casus = wijstTerug(leesBericht(beurt, tekst).klein) ? onderwerpVan(beurt).casus : undefined;
  return casus === undefined
    ? handlers['taken.inzien'](beurt, takenVoor(beurt, tekst))
    : handlers['casustaken.inzien'](beurt, { casus, ...takenVoor(beurt, tekst) });
}

const WAAROM = /^(?:en |maar )?(?:waarom|hoezo|hoe komt het dat)(?!\p{L})/iu;

/** With the day that was asked about, which is not always today. */
const tredeVan: Ingang = (beurt, begrepen, tekst) =>
  overAanbieder(hulpTekst.welkeAanbieder, (deze, over) =>
    begrepen.slots.datum === undefined && WAAROM.test(tekst)
      ? deze.overCasus('waarom', over)
      : tredeAntwoord(deze, over, begrepen.slots.datum),
  )(beurt, begrepen, tekst);

/** "Trede op 1 december": the number is of the day, and nothing is to be decided. */
const OP_EEN_DAG = /^(?:de |welke )?trede (?:van .{2,40} )?(?:op|per) \d{1,2} [a-z]{3,}/;

export const ingangen: Readonly<Record<Intent, Ingang>> = {
  'melding.starten': ofGesprek(ofWerk((beurt, begrepen, tekst) => startMelding(beurt, tekst, begrepen))),
  'melding.status': eigenMelding,
  'melding.aanvullen': stapVan('aanvullen'),
  'melding.intrekken': stapVan('intrekken'),
  'accountgesprek.vastleggen': vastleggen,
  'accountgesprek.overzicht': gesprekken,
  'trede.opvragen': ofLijst(tredeVan),
  'trede.overzicht': (beurt, begrepen, tekst) => {
    // "Op welke trede staan wij" of an aanbieder asks for its own.
    const over = begrepen.slots.casusnummer ?? onzeAanbieder(beurt, tekst);
    return over === undefined ? lijstMetUitleg(beurt, begrepen, tekst) : handlers['trede.opvragen'](beurt, { over });
  },
  // From when it holds is said by people, in the past as well as ahead; the trede is theirs when they named it, and is left open when not.
  'trede.vaststellen': ofLijst((beurt, begrepen, tekst) =>
    (OP_EEN_DAG.test(leesBericht(beurt, tekst).klein)
      ? tredeVan
      : opCasus((deze, casus) => handlers['tredebepaling.openen'](deze, { casus, ...bepalingIn(beurt, tekst) })))(
      beurt,
      begrepen,
      tekst,
    ),
  ),
  'casus.tonen': (beurt, begrepen, tekst) =>
    bedoeltMelding(beurt, begrepen, tekst)
      ? eigenMelding(beurt, begrepen, tekst)
      : (begrepen.slots.aanbieder ?? begrepen.slots.casusnummer ?? begrepen.slots.kandidaten)
        ? opCasus((deze, casus) => handlers['casus.inzien'](deze, { casus }))(beurt, begrepen, tekst)
        : lijstMetUitleg(beurt, begrepen, tekst),
  'casus.bijwerken': bijwerken,
  'casus.koppelen': (beurt, begrepen, tekst) =>
    // "Maak maar weer los".
    /(?<!\p{L})(?:los|losmaken|ontkoppel\p{L}*)(?!\p{L})/iu.test(tekst)
      ? maakLos(beurt)
      : opCasus(koppel)(beurt, begrepen, tekst),
  'casus.bijpraten': bijpraten,
  'taken.tonen': (beurt, begrepen, tekst) =>
    (begrepen.slots.aanbieder ?? begrepen.slots.casusnummer ?? begrepen.slots.kandidaten)
      ? opCasus((deze, casus) => handlers['casustaken.inzien'](deze, { casus, ...takenVoor(beurt, tekst) }))(
          beurt,
          begrepen,
          tekst,
        )
      : eigenTaken(beurt, tekst),
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
