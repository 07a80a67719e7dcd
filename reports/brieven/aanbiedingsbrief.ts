/** The cover letter: a region that buys care elsewhere sends the raadsinformatiebrief on to its own councils. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Feit, Tekst } from '../../domain/feit';
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { als, alsOfZonder, bij, bijVlag, indienBekend, kies, vanwege, zin } from '../../domain/zin';
import { alsZin, datumVoluit, hoofdletter, meervoud, opsomming } from '../../texts/formaat';
import { plaatsMetLidwoord } from '../../texts/plaatsnaam';
import * as frase from './frasen';
import { bijStoppen, stoptDaar } from './frasen-hulp';
import { inPlaatsen } from './frasen-plaats';
import { gezegd } from './frasen-woorden';
import { bijPlan, eersteVerantwoordelijke, geenPlan, heeftPlan, metPlan, toezeggingen } from './frasen-plan';
import { hoortNuBij, meldpunt } from './frasen-autoriteit';
import { verdiependOnderzoek } from './frasen-onderzoek';
import { oordeelMetTrede, Partijen, werkwoord } from './frasen-trede';
import { namensCollege } from './namens';
import type { Opdracht } from './opdracht';
import { alinea, kop, stelSamen } from './opbouw';
import type { Zinnen } from './opbouw';

type AanbiedingsZicht = Zicht<'ontvangende-regio'>;

export function aanbiedingsbrief(z: AanbiedingsZicht, opdracht: Opdracht): Document {
  const { van } = z.aanbiedingsbrief;
  const voorblad = {
    ...opdracht,
    soort: 'aanbiedingsbrief',
    titel: 'Aanbiedingsbrief bij de raadsinformatiebrief',
    afzender: van.status === 'bekend' ? hoofdletter(van.waarde) : 'Aanbiedingsbrief',
  };
  return stelSamen(voorblad, [
    kop('titel', zin`Aanbiedingsbrief bij de raadsinformatiebrief`),
    { soort: 'kopblok', regels: kopregels(z) },
    alinea('aanhef', { aanhef: zin`Geachte leden van de raad,` }),
    alinea('aanleiding', aanleiding(z, opdracht.datum)),
    alinea('trede', trede(z)),
    alinea('trede', aanpak(z)),
    alinea('regio', regio(z, opdracht.datum)),
    alinea('verwant', verwant(z)),
    alinea('slot', { groet: zin`Hoogachtend,` }),
    { soort: 'ondertekening', regels: ondertekening(z) },
  ]);
}

const kopregels = (z: AanbiedingsZicht): Zinnen => ({
  Aan: zin`${z.aanbiedingsbrief.aan}`,
  Van: zin`${toon(z.aanbiedingsbrief.van, hoofdletter)}`,
  Datum: zin`${toon(z.aanbiedingsbrief.datum, datumVoluit)}`,
  Kenmerk: als<Tekst, Keuze>(z.aanbiedingsbrief.kenmerk, (kenmerk) => zin`${kenmerk}`, null),
  Betreft: zin`Raadsinformatiebrief over ${frase.aanbieder(z)}`,
  Bijlage: zin`raadsinformatiebrief van de regio ${frase.regioNaam(z)}`,
});

const aanleiding = (z: AanbiedingsZicht, datum: string | null): Zinnen => ({
  aanbieding: zin`Hierbij sturen wij u een raadsinformatiebrief van de regio ${frase.regioNaam(z)} over ${frase.aanbieder(z)}.`,
  wie: wie(z),
  onderzoek: verdiependOnderzoek(z, datum, {
    door: (van, wie) => zin`Op verzoek van ${van} is ${wie} een verdiepend onderzoek gestart.`,
    neutraal: (van) => zin`Op verzoek van ${van} is een verdiepend onderzoek gestart.`,
  }),
  melding: als<string, Keuze>(z.rvb.sinds, (sinds) => bij(sinds, () => onderschreven(z)), null, onderschreven(z)),
});

/** Why this council is told; how serious it is stands in the second paragraph, with the trede, and not twice. */
const wie = (z: AanbiedingsZicht): Keuze =>
  kies(z.aanbieder.soort, {
    stichting: zin`Deze stichting voor jeugdhulp werkt ook in onze regio.`,
    concern: zin`Dit concern voor jeugdhulp werkt ook in onze regio.`,
    'andere-rechtsvorm': zin`Deze aanbieder van jeugdhulp werkt ook in onze regio.`,
    gi: zin`Deze ${frase.gecertificeerdeInstelling} werkt ook in onze regio.`,
  });

function onderschreven(z: AanbiedingsZicht): Keuze {
  const zelf = (waar: Zinsdeel): Keuze =>
    bijVlag(z.melding.onderschreven, zin`De nieuwe Raad van Bestuur staat achter de melding die is gedaan bij ${waar}`);
  const { regioOp } = z.melding;
  // On a day that may not be told it is the desk, as in the other letters: which authority it was would give the year away.
  const bijMeldpunt = zelf(zin`${meldpunt(z, regioOp)}.${hoortNuBij(z, regioOp)}`);
  return als<string, Keuze>(regioOp, (op) => bij(op, () => bijMeldpunt), null, bijMeldpunt);
}

const trede = (z: AanbiedingsZicht): Zinnen => ({
  bepaling: bij(z.trede.vastgesteldDoor, (wie) => {
    const samen = wie.length > 1 ? zin`samen ` : zin``;
    return zin`${Partijen(z, wie)} ${werkwoord(z, wie)} ${samen}vastgesteld dat de situatie bij ${frase.aanbieder(z)} ${oordeelMetTrede(z)}`;
  }),
  plan: metPlan<Keuze>(
    z,
    (naam) =>
      heeftPlan(z)
        ? bij(z.plan.reikwijdte, (voor) => {
            if (!voor.includes('deelnemingen')) return zin`Daarom is een ${naam} nodig voor ${frase.aanbieder(z)}.`;
            return voor.includes('aanbieder')
              ? zin`Daarom is een ${naam} nodig voor ${frase.aanbieder(z)} en voor de deelnemingen.`
              : zin`Daarom is een ${naam} nodig voor de deelnemingen van ${frase.aanbieder(z)}.`;
          })
        : zin`${naam}`,
    geenPlan,
  ),
  status: bijPlan(
    z,
    kies(z.plan.status, {
      'in-voorbereiding': zin`Dat plan is nu in voorbereiding.`,
      vastgesteld: zin`Dat plan is inmiddels vastgesteld.`,
      'in-uitvoering': zin`De uitvoering daarvan is inmiddels begonnen.`,
    }),
  ),
});

const aanpak = (z: AanbiedingsZicht): Zinnen => ({
  verantwoordelijk: eersteVerantwoordelijke(z),
  toezeggingen: toezeggingen(z),
  regie: regie(z),
});

/** With a continuïteitsplan the word regie has been used just before, of all gemeenten together. */
const regie = (z: AanbiedingsZicht): Keuze => {
  const { soort } = z.plan;
  const wat =
    soort.status === 'bekend' && soort.waarde === 'continuiteitsplan'
      ? zin`De leiding van de aanpak`
      : zin`De regie over de aanpak`;
  return vanwege(
    soort,
    alsOfZonder<Tekst, Keuze>(
      z.accounthouder.centrumgemeente,
      (gemeente) =>
        isZelfde(z.organisatie.regie, gemeente)
          ? zin`${wat} ligt bij ${z.organisatie.regie}, als centrumgemeente.`
          : zin`${wat} ligt bij ${z.organisatie.regie}, met ${gemeente} als centrumgemeente.`,
      zin`${wat} ligt bij ${z.organisatie.regie}.`,
    ),
  );
};

/** `de gemeente Venlo` is that centrumgemeente itself. */
const isZelfde = (regie: Feit<Tekst>, gemeente: Feit<Tekst>): boolean =>
  regie.status === 'bekend' &&
  gemeente.status === 'bekend' &&
  regie.waarde.replace(/^(?:de )?(?:centrum)?gemeente /iu, '') === gemeente.waarde;

const regio = (z: AanbiedingsZicht, datum: string | null): Zinnen => ({
  omvang: omvang(z),
  onderdelen: onderdelen(z),
  aanduiding: als<Tekst, Keuze>(
    z.ontvanger.aanduiding,
    (naam) => zin`De gemeenten van onze regio vormen samen ${toon(naam, metDe)}.`,
    null,
  ),
  stopt: bijStoppen<Keuze>(z, stoptDaar(z, datum), null),
  gevolgen: kies(z.ontvanger.gevolgenZorg, {
    'nog-te-vroeg': bijStoppen(
      z,
      zin`Wat dit verder betekent voor het zorgaanbod in onze regio, is nog niet bekend.`,
      zin`Het is nog te vroeg om te zeggen wat dit betekent voor het zorgaanbod in onze regio.`,
    ),
    // Recorded of the situation: that the help stops may well have some.
    'geen-gevolgen': bijStoppen(
      z,
      zin`Voor het zorgaanbod in onze regio heeft de situatie geen gevolgen.`,
      zin`Voor het zorgaanbod in onze regio heeft dit geen gevolgen.`,
    ),
  }),
  verzoek: bijVlag(
    z.ontvanger.vraagtBetrokkenheid,
    zin`Wij hebben gevraagd om ons actief te betrekken bij het vervolg.`,
  ),
  bericht: indienBekend(z.ontvanger.gevolgenZorg, (gevolgen) =>
    gevolgen === 'nog-te-vroeg' ? zin`Zodra wij meer weten, hoort u dat van ons.` : null,
  ),
});

/** `de G16`; a name of words stands as it is. */
const metDe = (naam: string): string => (/^[A-Z]+\d+$/u.test(naam) ? `de ${naam}` : naam);

/** Its own name again says nothing: then only the kinds of care count. */
const onderdelen = (z: AanbiedingsZicht): Keuze => {
  const soorten = toon(z.ontvanger.segmenten, segmenten);
  const waar = zin`In onze regio, ${toon(z.ontvanger.regio, plaatsMetLidwoord)}, gaat het om`;
  return bij(z.ontvanger.onderdelen, (delen) =>
    z.aanbieder.naam.status === 'bekend' && delen.length === 1 && delen[0] === z.aanbieder.naam.waarde
      ? zin`${waar} ${soorten}.`
      : zin`${waar} ${frase.onderdelen(z, z.ontvanger.onderdelen)}, met hulp in ${soorten}.`,
  );
};

const segmenten = (delen: readonly string[]): string =>
  `${meervoud(delen.length, 'het segment', 'de segmenten')} ${opsomming(delen)}`;

/** A number that nobody has checked is passed on as what it is: hearsay. */
function omvang(z: AanbiedingsZicht): Keuze {
  const { aantalGemeenten, provincies } = z.werkgebied;
  const aantal = toon(aantalGemeenten, frase.aantalGemeenten);
  const naarOpgave = aantalGemeenten.status === 'bekend' && aantalGemeenten.ongecontroleerd === true;
  return naarOpgave
    ? zin`${frase.Aanbieder(z)} werkt volgens opgave in ${aantal} ${inPlaatsen(provincies)}.`
    : zin`${frase.Aanbieder(z)} werkt in ${aantal} ${inPlaatsen(provincies)}.`;
}

/** Words that only begin a sentence: then it stands as one, and is no thing that comes. */
const zinsbegin = new Set('wij we er zij ik op in na daarover hierover daarom daarna'.split(' '));
const isEigenZin = (feit: Feit<Tekst>): boolean =>
  feit.status === 'bekend' && zinsbegin.has(feit.waarde.split(' ', 1)[0]?.toLowerCase() ?? '');

function verwant(z: AanbiedingsZicht): Zinnen {
  const ontwikkeling = als<Tekst, Keuze>(
    z.verwant.naam,
    (naam) =>
      zin`Ook bij ${naam} is er een ontwikkeling die hiermee te maken heeft: ${gezegd(z.verwant.ontwikkeling)}.`,
    null,
  );
  if (ontwikkeling === null) return {};
  return {
    ontwikkeling,
    vervolg: als<Tekst, Keuze>(
      z.verwant.vervolg,
      (vervolg) => (isEigenZin(vervolg) ? zin`${toon(vervolg, alsZin)}` : zin`Er komt ${gezegd(vervolg)}.`),
      null,
    ),
  };
}

const ondertekening = (z: AanbiedingsZicht): Zinnen => ({
  namens: namensCollege(z.aanbiedingsbrief.van),
  naam: zin`${z.aanbiedingsbrief.ondertekenaar}`,
  functie: zin`${toon(z.aanbiedingsbrief.functie, hoofdletter)}`,
});
