/** Questions that journalists ask, with answers that a spokesperson may give: from the same facts as the press release. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { kies, koppeling, vanwege, zin } from '../../domain/zin';
import { datumVoluit } from '../../texts/formaat';
import { aanbieder, kernteam, vanGemeenten, zonderInspectie, regioNaam } from './frasen';
import { stoppen } from './frasen-hulp';
import {
  begeleiding,
  doelzin,
  eersteVerantwoordelijke,
  heeftPlan,
  standVanPlan,
  zonderPlan as vraagOfGeen,
} from './frasen-plan';
import { doelUitgelegd } from './frasen-woorden';
import type { Opdracht } from './opdracht';
import { alinea, kop, sectie, stelSamen } from './opbouw';
import type { Ontwerp, Zinnen } from './opbouw';
import * as inhoud from './persbericht/inhoud';
import { nieuws, situatie } from './persbericht/lead';
import { meldingen } from './persbericht/melding';

type PersZicht = Zicht<'pers'>;

/** Made from what the press may know, so that no answer can say more than the press release. */
export function vragenEnAntwoorden(z: PersZicht, opdracht: Opdracht): Document {
  const { organisatie } = z.accounthouder;
  const voorblad = {
    ...opdracht,
    soort: 'vragen-en-antwoorden',
    titel: 'Vragen en antwoorden voor de woordvoerder',
    afzender: organisatie.status === 'bekend' ? organisatie.waarde : 'Woordvoering',
  };
  return stelSamen(voorblad, [
    kop('titel', zin`Vragen en antwoorden voor de woordvoerder`),
    {
      soort: 'kopblok',
      regels: {
        Onderwerp: zin`de situatie bij ${aanbieder(z)}`,
        Datum: zin`${toon(z.vragen.datum, datumVoluit)}`,
      },
    },
    alinea('gebruik', gebruik),
    ...vragen(z, opdracht.datum),
    ...andereVraag(z),
  ]);
}

const gebruik: Zinnen = {
  wat: zin`De antwoorden hieronder mag u letterlijk geven aan journalisten. Ze zijn gebaseerd op dezelfde feiten als het persbericht.`,
  grens: zin`Vraagt iemand iets wat hier niet staat, gebruik dan het antwoord onderaan.`,
};

const vraag = (id: string, tekst: Zinsdeel, antwoord: Zinnen): readonly Ontwerp[] => sectie(id, tekst, antwoord);

const vragen = (z: PersZicht, datum: string | null): readonly Ontwerp[] => [
  ...vraag('situatie', zin`Wat is er aan de hand?`, { situatie: situatie(z), nieuws: nieuws(z) }),
  ...vraag('oordeel', zin`Wie vindt dat, en waarop is dat gebaseerd?`, {
    oordeel: inhoud.oordeelZin(z),
    basis: inhoud.basis(z),
  }),
  ...vraag('melding', zin`Wie heeft dit gemeld, en wanneer?`, gemeld(z, datum)),
  ...vraag('voorgeschiedenis', zin`Wist de regio dit niet eerder?`, {
    ...inhoud.voorgeschiedenis(z),
    groot: null,
  }),
  ...vraag('jeugdigen', zin`Gaat de hulp aan jeugdigen door?`, { doorgang: doorgang(z, datum) }),
  ...vraag('plan', zin`Wat gebeurt er nu?`, heeftPlan(z) ? plan(z) : zonderPlan(z)),
  ...vraag('verantwoordelijk', zin`Wie is verantwoordelijk?`, {
    aanbieder: eersteVerantwoordelijke(z),
    regio: zin`De regio ${regioNaam(z)}, ${vanGemeenten(z)}, is voor ${aanbieder(z)} de accounthoudende regio. Zij overlegt dus ook namens de andere regio’s met de organisatie.`,
  }),
  ...(zonderInspectie(z) ? [] : vraag('inspectie', zin`Wat doet de inspectie?`, inhoud.inspectie(z))),
];

const geenMelding = zin`De regio en de organisatie hebben geen melding gedaan.`;

const geenAntwoord = zin`Daarover kan de regio nu niets zeggen.`;

/** Without a melding the answer is just as plain. */
function gemeld(z: PersZicht, datum: string | null): Zinnen {
  const zinnen = meldingen(z, datum);
  const geen = Object.values(zinnen).every((keuze) => keuze === null);
  const antwoord = z.melding.aanbiederOp.status === 'niet-openbaar' ? geenAntwoord : geenMelding;
  return geen ? { geen: vanwege(z.melding.aanbiederOp, vanwege(z.melding.regioOp, antwoord)) } : zinnen;
}

const doorgang = (z: PersZicht, datum: string | null): Keuze =>
  kies(z.hulp.doorgang, {
    'gaat-door': zin`Ja, de hulp aan jeugdigen gaat op dit moment door. Hun belang staat voorop.`,
    'nog-niet-bekend': zin`Het is nog niet bekend of alle hulp op dezelfde manier kan doorgaan. Het belang van de jeugdigen staat voorop.`,
    'stopt-bij-deze-aanbieder': stoppen(
      z,
      datum,
      ({ de, nietDoor, daarna }) =>
        zin`Nee, ${de} gaat bij ${aanbieder(z)} ${nietDoor}. ${daarna} Het belang van de jeugdigen staat voorop.`,
    ),
  });

const plan = (z: PersZicht): Zinnen => ({
  // Each answer may be given by itself, so this one names the plan.
  start: standVanPlan(
    z,
    (naam) => ({
      'in-voorbereiding': zin`Het ${naam} wordt nu voorbereid.`,
      vastgesteld: zin`Het ${naam} is vastgesteld.`,
      'in-uitvoering': zin`De uitvoering van het ${naam} is begonnen.`,
    }),
    null,
  ),
  doel: doelzin(z.plan, doelUitgelegd(z.plan.doel)),
  bureau: begeleiding(z, z.plan.bureau),
  draaiboek: inhoud.draaiboek(z),
});

const zonderPlan = (z: PersZicht): Zinnen => ({
  geen: vraagOfGeen(z),
  regio: zin`De regio ${regioNaam(z)} volgt hoe de situatie zich ontwikkelt.`,
});

/** The way out of every question, without a guess and without a name. */
const andereVraag = (z: PersZicht): readonly Ontwerp[] =>
  vraag('anders', zin`En als een journalist iets anders vraagt?`, {
    antwoord: zin`“Daar kan ik nu niets over zeggen. Ik zoek het voor u uit en kom erop terug.”`,
    nooit: zin`Noem geen namen van jeugdigen of medewerkers, geen bedragen en geen verwachtingen. Geef de vraag door aan ${kernteam(z.kernteam.naam)}: ${koppeling(z.kernteam.mail, (mail) => `mailto:${mail}`)}.`,
  });
