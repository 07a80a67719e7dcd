/** The last letter to the councils: how it ended, what was learned from it, and what stays. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Feit, Tekst } from '../../domain/feit';
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { als, alsOfZonder, bij, bijVlag, kies, vanwege, zin } from '../../domain/zin';
import { hoofdletter, wanneer } from '../../texts/formaat';
import { Aanbieder, aanbieder, inLijst, lijst } from './frasen';
import { metPlan } from './frasen-plan';
import { partijen, werkwoord } from './frasen-trede';
import type { Opdracht } from './opdracht';
import { alinea, kop, sectie } from './opbouw';
import type { Ontwerp, Zinnen } from './opbouw';
import { aanAndereRegio, aanEigenRegio, contactAndereRegio, contactEigenRegio, raadsbrief } from './raadsbrief';
import type { RaadZicht } from './frasen';
import type { Raadsbrief } from './raadsbrief';
import { inStem } from './stem';
import { begrotingAanHetEind, inGemeenteAanHetEind } from './raadsinformatiebrief/organisatie';
import { bronWeer, rechtzetting, voorRechtzetting, vorigeBrief } from './vervolgbrief';

export const afsluitingsbriefAndereRegio = (z: Zicht<'raad-andere-regio'>, opdracht: Opdracht): Document =>
  raadsbrief(z, opdracht, aanAndereRegio(z), afsluitingsbrief(z), [
    ...kern(z, opdracht.datum),
    ...inGemeenteAanHetEind(z),
    alinea('vragen', { contact: contactAndereRegio(z) }),
    dank,
  ]);

export const afsluitingsbriefEigenRegio = (z: Zicht<'raad-eigen-regio'>, opdracht: Opdracht): Document =>
  raadsbrief(z, opdracht, aanEigenRegio(z), afsluitingsbrief(z), [
    ...kern(z, opdracht.datum),
    ...begrotingAanHetEind(z),
    alinea('vragen', { contact: contactEigenRegio(z) }),
    dank,
  ]);

const afsluitingsbrief = (z: RaadZicht): Raadsbrief => ({
  soort: 'afsluitingsbrief',
  titel: 'Raadsinformatiebrief: afsluiting',
  gegevens: z.afsluitingsbrief,
  metBrochure: false,
});

const dank = alinea('dank', { dank: zin`Wij danken u voor uw aandacht en uw betrokkenheid in de afgelopen periode.` });

const kern = (z: RaadZicht, datum: string | null): readonly Ontwerp[] => [
  alinea('aanleiding', {
    vorige: vorigeBrief(z, datum),
    bron: bronWeer(z),
    doel: voorRechtzetting(
      z,
      alsOfZonder<readonly Tekst[], Keuze>(
        z.afsluiting.lessen,
        () =>
          inStem(z, {
            regio: zin`Dit is onze laatste brief over de gezamenlijke aanpak. U leest hoe het is afgelopen en wat wij ervan hebben geleerd. De brief is ter kennisname: wij vragen u geen besluit.`,
            college: zin`Dit is de laatste brief over de gezamenlijke aanpak. U leest hoe het is afgelopen en wat de betrokken partijen ervan hebben geleerd. De brief is ter kennisname: wij vragen u geen besluit.`,
          }),
        zin`Dit is ${inStem(z, { regio: zin`onze`, college: zin`de` })} laatste brief over de gezamenlijke aanpak. U leest hoe het is afgelopen. De brief is ter kennisname: wij vragen u geen besluit.`,
      ),
    ),
  }),
  ...rechtzetting(z),
  ...afloop(z, datum),
  ...evaluatie(z, datum),
  ...nazorg(z),
];

/** Whoever stopped or handed over is not followed any further. */
const nazorg = (z: RaadZicht): readonly Ontwerp[] => {
  const { uitkomst } = z.afsluiting;
  if (uitkomst.status === 'bekend' && uitkomst.waarde !== 'hersteld') return [];
  return sectie('nazorg', zin`Hoe het nu verder gaat`, {
    nazorg: kies(z.afsluiting.nazorg, {
      gewoon: zin`${inStem(z, { regio: zin`Wij volgen`, college: zin`De regio volgt` })} ${aanbieder(z)} voortaan weer op de gewone manier, met de afspraken uit het contract.`,
      vaker: zin`${inStem(z, { regio: zin`Wij blijven`, college: zin`De regio blijft` })} de komende tijd vaker dan gewoonlijk met ${aanbieder(z)} in gesprek.`,
    }),
  });
};

const afloop = (z: RaadZicht, datum: string | null): readonly Ontwerp[] =>
  sectie('afloop', zin`Hoe het is afgelopen`, {
    uitkomst: kies(z.afsluiting.uitkomst, {
      hersteld: zin`De situatie bij ${aanbieder(z)} is hersteld.`,
      overgenomen: overgenomen(z),
      beeindigd: kies(z.aanbieder.soort, {
        stichting: zin`${Aanbieder(z)} biedt geen jeugdhulp meer.`,
        concern: zin`${Aanbieder(z)} biedt geen jeugdhulp meer.`,
        'andere-rechtsvorm': zin`${Aanbieder(z)} biedt geen jeugdhulp meer.`,
        gi: zin`${Aanbieder(z)} voert geen maatregelen van de kinderrechter en geen jeugdreclassering meer uit.`,
      }),
    }),
    hulp: hulpDaarna(z),
    besluit: bij(z.afsluiting.vastgesteldDoor, (wie) => {
      const samen = wie.length > 1 ? zin`samen ` : zin``;
      return zin`${toon(z.afsluiting.op, (dag) => hoofdletter(wanneer(dag, datum)))} ${werkwoord(z, wie)} ${partijen(z, wie, z.afsluiting.op)} ${samen}vastgesteld dat de gezamenlijke aanpak kan stoppen.`;
    }),
    draaiboek: bijVlag(
      z.trede.draaiboek,
      bijVlag(
        z.afsluiting.draaiboekBeeindigd,
        zin`Het draaiboek ‘Continuïteit jeugdhulp’ is niet langer van kracht.`,
        zin`Het draaiboek ‘Continuïteit jeugdhulp’ blijft nog van kracht.`,
      ),
    ),
    plan: metPlan<Keuze>(z, (naam) => einde(z, naam), null),
  });

/** What a council asks first when an aanbieder stops. Who found another aanbieder for the jeugdigen is nowhere recorded, so no sentence says it. */
const hulpDaarna = (z: RaadZicht): Keuze => {
  const { uitkomst, hulpDaarna: stand } = z.afsluiting;
  if (uitkomst.status !== 'bekend' || uitkomst.waarde !== 'beeindigd') return null;
  const [jeugdhulp, gi] = [vanwege(uitkomst, hulpElders(z, stand)), vanwege(uitkomst, maatregelenElders(z, stand))];
  return kies(z.aanbieder.soort, { stichting: jeugdhulp, concern: jeugdhulp, 'andere-rechtsvorm': jeugdhulp, gi });
};

type Stand = RaadZicht['afsluiting']['hulpDaarna'];

const hulpElders = (z: RaadZicht, stand: Stand): Keuze =>
  kies(stand, {
    'andere-aanbieders': anderen(z, {
      met: (namen) => zin`De jeugdigen die daar nog hulp kregen, krijgen die nu van ${lijst(namen)}.`,
      zonder: zin`De jeugdigen die daar nog hulp kregen, krijgen die nu van andere aanbieders.`,
    }),
    afgerond: zin`De hulp aan de jeugdigen die daar kwamen, is afgerond.`,
    'nog-niet-bekend': zin`Hoe het verdergaat met de hulp aan de jeugdigen die daar kwamen, is nog niet bekend.`,
  });

/** Somebody goes on with a measure of the court until the court ends it. */
const maatregelenElders = (z: RaadZicht, stand: Stand): Keuze =>
  kies(stand, {
    'andere-aanbieders': anderen(z, {
      met: (namen) =>
        zin`Het werk voor de jeugdigen die daar nog begeleiding kregen, is overgedragen aan ${lijst(namen)}.`,
      zonder: zin`Het werk voor de jeugdigen die daar nog begeleiding kregen, is overgedragen aan andere organisaties.`,
    }),
    afgerond: zin`De begeleiding van de jeugdigen die daar kwamen, is afgerond.`,
    'nog-niet-bekend': zin`Hoe het verdergaat met de begeleiding van de jeugdigen die daar kwamen, is nog niet bekend.`,
  });

const anderen = (
  z: RaadZicht,
  zinnen: { readonly met: (namen: Feit<readonly Tekst[]>) => Zinsdeel; readonly zonder: Zinsdeel },
): Keuze => alsOfZonder<readonly Tekst[], Keuze>(z.afsluiting.overgenomenDoor, zinnen.met, zinnen.zonder);

/** While neither is known both are asked for. */
const einde = (z: RaadZicht, naam: Feit<Tekst>): Keuze => {
  const { planAfgesloten } = z.afsluiting;
  return naam.status === 'onbekend' && planAfgesloten.status !== 'bekend'
    ? zin`${naam} ${toon(planAfgesloten, String)}`
    : bijVlag(planAfgesloten, zin`Ook het ${naam} is afgesloten.`, zin`Het ${naam} is nog niet afgesloten.`);
};

const overgenomen = (z: RaadZicht): Keuze =>
  alsOfZonder<readonly Tekst[], Keuze>(
    z.afsluiting.overgenomenDoor,
    (namen) => zin`Het werk van ${aanbieder(z)} is overgenomen door ${lijst(namen)}.`,
    zin`Het werk van ${aanbieder(z)} is door andere aanbieders overgenomen.`,
  );

function evaluatie(z: RaadZicht, datum: string | null): readonly Ontwerp[] {
  const { lessen, evaluatieOp } = z.afsluiting;
  const gehouden = zin`De betrokken partijen hebben de aanpak ${toon(evaluatieOp, (dag) => wanneer(dag, datum))} samen geëvalueerd.`;
  const inhoud = (les: Keuze): Zinnen => ({ gehouden, lessen: les });
  if (lessen.status === 'geen' || lessen.status === 'niet-openbaar') {
    return sectie('evaluatie', zin`Evaluatie`, inhoud(zonderLessen(z)));
  }
  return [
    kop('evaluatie', titel(z), 2),
    ...inLijst('evaluatie', lessen, {
      een: inhoud(zin`Dit is de les die zij daaruit trekken:`),
      meer: inhoud(zin`Dit zijn de lessen die zij daaruit trekken:`),
    }),
  ];
}

/** Withheld is not the same as nothing learned. */
const zonderLessen = (z: RaadZicht): Keuze =>
  als<readonly Tekst[], Keuze>(
    z.afsluiting.lessen,
    () => null,
    zin`Daar kwamen geen punten uit die wij u moeten melden.`,
    zin`Over de uitkomst daarvan kunnen wij nu niet meer zeggen.`,
  );

const titel = (z: RaadZicht): Zinsdeel =>
  inStem(z, {
    regio: zin`Wat wij ervan hebben geleerd`,
    college: zin`Wat de betrokken partijen ervan hebben geleerd`,
  });
