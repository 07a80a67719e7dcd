/** Who does what from here on: the accounthoudende regio, the communication, the next steps and the regievoerder. */
import { toon } from '../../../domain/feit';
import type { Tekst } from '../../../domain/feit';
import type { Zicht } from '../../../domain/dossier';
import type { Keuze, Zinsdeel } from '../../../domain/zin';
import { als, alsOfZonder, bij, bijVlag, indienBekend, kies, koppeling, vanwege, zin } from '../../../domain/zin';
import { hoofdletter } from '../../../texts/formaat';
import { plaatsMetLidwoord } from '../../../texts/plaatsnaam';
import {
  Aanbieder,
  aanbieder,
  accounthoudendeRegio,
  deAanbieder,
  autoriteit,
  deGemeenten,
  kopRegio,
  lijst,
  vanGemeenten,
  regioNaam,
  zij,
} from '../frasen';
import { eersteVerantwoordelijke, heeftPlan, metPlan } from '../frasen-plan';
import { sectie } from '../opbouw';
import { bezigheden, zegtWatHijDoet } from '../frasen-woorden';
import type { Ontwerp } from '../opbouw';
import type { RaadZicht } from '../frasen';
import { inStem, vanCollege } from '../stem';
import { naVerantwoordelijke, opdrachtgever } from './plan';

const convenant = zin`In een landelijk convenant is afgesproken dat iedere aanbieder van cruciale jeugdhulp een ${accounthoudendeRegio} heeft. Cruciale jeugdhulp is hulp die een andere aanbieder niet zomaar kan overnemen.`;

export const regioAnders = (z: RaadZicht): readonly Ontwerp[] =>
  sectie('regio', kopRegio(z), {
    convenant,
    regio: zin`${Aanbieder(z)} valt onder de regio ${regioNaam(z)}, ${vanGemeenten(z)}.`,
  });

export const regioEigen = (z: Zicht<'raad-eigen-regio'>): readonly Ontwerp[] =>
  sectie('regio', zin`Onze regio is de accounthoudende regio`, {
    convenant,
    regio: zin`${Aanbieder(z)} valt onder onze regio, ${toon(regioNaam(z), plaatsMetLidwoord)}.`,
    gemeenten: bij(z.accounthouder.gemeenten, ({ length }) =>
      length === 1
        ? zin`Deze regio bestaat alleen uit uw gemeente.`
        : inStem(z, {
            regio: zin`Uw gemeente is een van ${deGemeenten(z)} in deze regio.`,
            college: zin`Onze gemeente is een van ${deGemeenten(z)} in deze regio.`,
          }),
    ),
  });

export const begroting = (z: Zicht<'raad-eigen-regio'>): readonly Ontwerp[] =>
  sectie('begroting', kopBegroting(z), { financieel: financieel(z, zin`is nog niet bekend`) });

const kopBegroting = (z: Zicht<'raad-eigen-regio'>): Zinsdeel =>
  inStem(z, { regio: zin`Gevolgen voor uw gemeente`, college: zin`Gevolgen voor onze gemeente` });

/** In a last letter `nog niet bekend` would promise another one: it says who tells it then. */
export const begrotingAanHetEind = (z: Zicht<'raad-eigen-regio'>): readonly Ontwerp[] =>
  sectie('begroting', kopBegroting(z), {
    financieel: financieel(z, zin`was op de dag van deze brief niet bekend`),
    later: indienBekend(z.gevolgen.financieel, (wat) => (wat === 'nog-niet-bekend' ? vanUwCollege(z) : null)),
  });

/** Bron: Gemeentewet, artikel 169: a college tells its own council. A regio of one gemeente is that college. */
const vanUwCollege = (z: Zicht<'raad-eigen-regio'>): Keuze =>
  indienBekend(z.accounthouder.gemeenten, ({ length }) =>
    length === 1
      ? zin`Zodra dat wel bekend is, hoort u dat van ons.`
      : inStem(z, {
          regio: zin`Zodra dat wel bekend is, hoort u dat van het college van uw gemeente.`,
          college: zin`Zodra dat wel bekend is, hoort u dat van ons.`,
        }),
  );

/** Only a college speaks of its own afspraken; what it does not know yet stands open. */
export const inGemeente = (z: Zicht<'raad-andere-regio'>): readonly Ontwerp[] =>
  sectie('gemeente', zin`Gevolgen voor onze gemeente`, { gevolgen: vanCollege(z, gevolgen(z)) });

/** The last letter on the casus is not the last that this council hears of its own gemeente. */
export const inGemeenteAanHetEind = (z: Zicht<'raad-andere-regio'>): readonly Ontwerp[] =>
  sectie('gemeente', zin`Gevolgen voor onze gemeente`, {
    gevolgen: vanCollege(z, gevolgen(z)),
    later: vanCollege(
      z,
      indienBekend(z.ontvanger.gevolgenInGemeente, (wat) =>
        wat === 'nog-niet-bekend' ? zin`Zodra dat wel bekend is, hoort u dat van ons.` : null,
      ),
    ),
  });

const gevolgen = (z: Zicht<'raad-andere-regio'>): Keuze =>
  kies(z.ontvanger.gevolgenInGemeente, {
    'nog-niet-bekend': zin`Wat de situatie betekent voor de hulp in onze gemeente en voor onze afspraken met ${aanbieder(z)}, is nog niet bekend.`,
    geen: zin`De situatie heeft geen gevolgen voor de hulp in onze gemeente en voor onze afspraken met ${aanbieder(z)}.`,
  });

const financieel = (z: Zicht<'raad-eigen-regio'>, nu: Zinsdeel): Keuze =>
  kies(z.gevolgen.financieel, {
    'nog-niet-bekend': inStem(z, {
      regio: zin`Wat de situatie betekent voor de begroting van uw gemeente, ${nu}.`,
      college: zin`Wat de situatie betekent voor de begroting van onze gemeente, ${nu}.`,
    }),
    geen: inStem(z, {
      regio: zin`De situatie heeft geen gevolgen voor de begroting van uw gemeente.`,
      college: zin`De situatie heeft geen gevolgen voor de begroting van onze gemeente.`,
    }),
  });

export const communicatie = (z: RaadZicht, plicht: Keuze): readonly Ontwerp[] =>
  sectie('communicatie', zin`Communicatie`, {
    plicht,
    werkgroep: bijVlag(
      z.organisatie.communicatiewerkgroep,
      zin`Een communicatiewerkgroep bereidt de berichten over deze zaak voor en overlegt daarover met ${aanbieder(z)}, de ${autoriteit(z)} en andere betrokkenen.`,
    ),
    bureau: bijVlag(z.organisatie.communicatiebureau, eigenBureau(z)),
  });

/** Beside the werkgroep when there is one; otherwise this is the first that the section says. */
const eigenBureau = (z: RaadZicht): Zinsdeel => {
  const { communicatiewerkgroep: werkgroep, doelgroepen } = z.organisatie;
  const doel = zin`Om ${lijst(doelgroepen)} te informeren, heeft`;
  return vanwege(
    werkgroep,
    werkgroep.status === 'bekend' && werkgroep.waarde
      ? zin`${doel} ${deAanbieder(z)} daarnaast zelf een communicatiebureau ingeschakeld.`
      : zin`${doel} ${aanbieder(z)} een communicatiebureau ingeschakeld.`,
  );
};

/** Only for councils outside the region; councils of the region itself are informed as a matter of course. */
export const plichtBuitenRegio = (z: RaadZicht): Keuze =>
  inStem(z, {
    regio: zin`Als ${accounthoudendeRegio} houden wij ook gemeenten zoals de uwe, buiten onze regio, op de hoogte.`,
    college: zin`De ${accounthoudendeRegio} houdt ook gemeenten zoals de onze, buiten haar eigen gebied, op de hoogte.`,
  });

export const vervolg = (z: RaadZicht): readonly Ontwerp[] =>
  sectie('vervolg', zin`Hoe het verder gaat`, {
    verantwoordelijk: eersteVerantwoordelijke(z),
    opdrachtgever: opdrachtgever(z),
    groep: bijVlag(z.organisatie.begeleidingsgroep, volgendeStappen(z)),
    betrokken: metPlan<Keuze>(z, () => (heeftPlan(z) ? intensief(z) : gewoonBetrokken(z)), gewoonBetrokken(z)),
  });

const intensief = (z: RaadZicht): Keuze =>
  bijVlag(
    z.organisatie.opVerzoekVanAanbieder,
    inStem(z, {
      regio: zin`Wij zijn daar nauw bij betrokken, ook op verzoek van ${deAanbieder(z)} zelf.`,
      college: zin`De accounthoudende regio is daar nauw bij betrokken, ook op verzoek van ${deAanbieder(z)} zelf.`,
    }),
    inStem(z, {
      regio: zin`Wij zijn daar nauw bij betrokken.`,
      college: zin`De accounthoudende regio is daar nauw bij betrokken.`,
    }),
  );

/** Without a plan nobody knows how much there is to do together. */
const gewoonBetrokken = (z: RaadZicht): Keuze =>
  bijVlag(
    z.organisatie.opVerzoekVanAanbieder,
    inStem(z, {
      regio: zin`Op verzoek van ${deAanbieder(z)} zelf blijven wij daarbij betrokken.`,
      college: zin`Op verzoek van ${deAanbieder(z)} zelf blijft de accounthoudende regio daarbij betrokken.`,
    }),
    inStem(z, {
      regio: zin`Wij blijven daarbij betrokken.`,
      college: zin`De accounthoudende regio blijft daarbij betrokken.`,
    }),
  );

/** Goes on about the aanbieder while the sentences before it do. */
const volgendeStappen = (z: RaadZicht): Zinsdeel =>
  naVerantwoordelijke(z, {
    aanbieder: zin`Samen met een Bestuurlijke begeleidingsgroep gaat ${zij(z)} de volgende stappen uitwerken.`,
    ander: zin`Een Bestuurlijke begeleidingsgroep gaat samen met ${aanbieder(z)} de volgende stappen uitwerken.`,
  });

export const regievoerder = (z: RaadZicht): readonly Ontwerp[] => {
  const stand = aanstelling(z);
  if (stand === null) return [];
  return sectie('regievoerder', zin`De regievoerder`, {
    aanstelling: stand,
    taken: vanwege(
      z.organisatie.regievoerder,
      z.organisatie.regievoerder.status === 'bekend' && z.organisatie.regievoerder.waarde === 'aangesteld'
        ? taken(z, zin`De regievoerder`, zin`De regievoerder heeft`)
        : taken(z, zin`Die`, zin`Die krijgt`),
    ),
    adres: bijVlag(
      z.organisatie.vragenadres,
      alsOfZonder<Tekst, Zinsdeel>(
        z.organisatie.vragenmail,
        (adres) =>
          zin`Wethouders en beleidsmedewerkers kunnen hun vragen sturen naar ${koppeling(adres, (mail) => `mailto:${mail}`)}.`,
        zin`Voor vragen van wethouders en beleidsmedewerkers is er een algemeen e-mailadres.`,
      ),
    ),
  });
};

/** Typed as what somebody does, or as what it is about. */
function taken(z: RaadZicht, doet: Zinsdeel, heeft: Zinsdeel): Zinsdeel {
  const { regievoerderTaken: wat } = z.organisatie;
  if (wat.status !== 'bekend' || zegtWatHijDoet(wat.waarde)) return zin`${doet} ${bezigheden(wat)}.`;
  return zin`${heeft} als taak: ${bezigheden(wat)}.`;
}

export const aanstelling = (z: RaadZicht): Keuze =>
  als<'wordt-aangesteld' | 'aangesteld', Keuze>(
    z.organisatie.regievoerder,
    (stand) =>
      kies(stand, {
        'wordt-aangesteld': inStem(z, {
          regio: zin`Wij gaan een regievoerder aanstellen.`,
          college: zin`De regio gaat een regievoerder aanstellen.`,
        }),
        aangesteld: aangesteld(z),
      }),
    null,
  );

const aangesteld = (z: RaadZicht): Zinsdeel =>
  alsOfZonder<Tekst, Zinsdeel>(
    z.organisatie.regievoerderNaam,
    (naam) => zin`${toon(naam, hoofdletter)} is aangesteld als regievoerder.`,
    werktBij(z),
  );

/** Whose person it is: where nobody recorded a name, and no letter asks for one. */
const werktBij = (z: RaadZicht): Zinsdeel =>
  alsOfZonder<Tekst, Zinsdeel>(
    z.organisatie.regievoerderBij,
    (organisatie) => zin`Er is een regievoerder aangesteld, die werkt bij ${organisatie}.`,
    zin`Er is een regievoerder aangesteld.`,
  );
