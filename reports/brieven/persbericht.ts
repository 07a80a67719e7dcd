/** The press release: third person, the news first, then from most to least important, and nothing that is not for the newspaper. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Tekst } from '../../domain/feit';
import type { Keuze } from '../../domain/zin';
import { als, bij, indienBekend, koppeling, zin } from '../../domain/zin';
import { datumVoluit, hoofdletter, tijdstipVoluit } from '../../texts/formaat';
import { gemeenten, kernteam, lijst, organisatie, organisatieInKop } from './frasen';
import { stopt } from './frasen-hulp';
import { begeleiding, heeftPlan } from './frasen-plan';
import { bezigheden } from './frasen-woorden';
import type { Opdracht } from './opdracht';
import { alinea, kop, sectie, stelSamen } from './opbouw';
import type { Ontwerp, Zinnen } from './opbouw';
import * as inhoud from './persbericht/inhoud';
import { nieuws, situatie } from './persbericht/lead';
import { internVooraf, melding } from './persbericht/melding';

export function persbericht(z: Zicht<'pers'>, opdracht: Opdracht): Document {
  const { organisatie } = z.accounthouder;
  const voorblad = {
    ...opdracht,
    soort: 'persbericht',
    titel: z.persbericht.kop.status === 'bekend' ? z.persbericht.kop.waarde : 'Persbericht',
    afzender: organisatie.status === 'bekend' ? organisatie.waarde : 'Persbericht',
  };
  return stelSamen(voorblad, [
    ...opening(z),
    alinea('lead', lead(z), 'vet'),
    ...(stopt(z) ? inhoud.jeugdigen(z, opdracht.datum) : []),
    ...inhoud.oordeel(z),
    ...inhoud.plan(z),
    ...(stopt(z) ? [] : inhoud.jeugdigen(z, opdracht.datum)),
    ...inhoud.inspectieSectie(z),
    ...sectie('voorgeschiedenis', zin`Wat eraan voorafging`, vooraf(z)),
    ...melding(z, opdracht.datum),
    ...inhoud.nieuwBestuur(z, opdracht.datum),
    ...inhoud.regio(z),
    alinea('slot', { einde: zin`Einde persbericht` }, 'label'),
    ...naschrift(z),
  ]);
}

const opening = (z: Zicht<'pers'>): readonly Ontwerp[] => [
  alinea('label', { soort: zin`PERSBERICHT` }, 'label'),
  alinea(
    'embargo',
    {
      tot: als<string, Keuze>(z.persbericht.embargo, (tot) => zin`EMBARGO tot ${toon(tot, tijdstipVoluit)}`, null),
    },
    'label',
  ),
  alinea('plaats', {
    datum: zin`${toon(z.persbericht.plaats, hoofdletter)}, ${toon(z.persbericht.datum, datumVoluit)}`,
  }),
  kop('titel', zin`${toon(z.persbericht.kop, hoofdletter)}`),
];

const lead = (z: Zicht<'pers'>): Zinnen => ({
  situatie: situatie(z),
  nieuws: nieuws(z),
  bureau: heeftPlan(z) ? begeleiding(z, z.plan.bureau) : null,
});

const vooraf = (z: Zicht<'pers'>): Zinnen => {
  const { groot = null, ...zorgen } = inhoud.voorgeschiedenis(z);
  return { groot, intern: internVooraf(z), ...zorgen };
};

/** Below the line: for the editors, not for the newspaper. */
const naschrift = (z: Zicht<'pers'>): readonly Ontwerp[] => [
  kop('noot', zin`Noot voor de redactie (niet voor publicatie)`, 2),
  alinea('noot', { contact: contact(z) }, 'klein'),
  kop('over', zin`Over ${organisatieInKop(z)}`, 2),
  alinea(
    'over',
    {
      taken: taken(z),
      domeinen: inEenZin(z) ? null : naarDomeinen(z, zin`Het gaat daarbij om ${lijst(z.accounthouder.domeinen)}.`),
      gemeenten: bij(z.accounthouder.gemeenten, ({ length }) =>
        length === 1 ? null : zin`De deelnemende gemeenten zijn ${lijst(z.accounthouder.gemeenten)}.`,
      ),
      website: als<Tekst, Keuze>(
        z.accounthouder.website,
        (site) => zin`Meer informatie staat op ${koppeling(site, webadres)}.`,
        null,
      ),
    },
    'klein',
  ),
];

/** One or two fields of work fit behind the tasks; a longer row gets a sentence of its own. */
const inEenZin = ({ accounthouder: { domeinen } }: Zicht<'pers'>): boolean =>
  domeinen.status === 'bekend' && domeinen.waarde.length <= 2;

/** How many there are chose where they stand. */
const naarDomeinen = ({ accounthouder: { domeinen } }: Zicht<'pers'>, zinnen: Keuze): Keuze =>
  domeinen.status === 'bekend' ? indienBekend(domeinen, () => zinnen) : zinnen;

const taken = (z: Zicht<'pers'>): Keuze => {
  const { taken: wat, domeinen } = z.accounthouder;
  const doet = bezigheden(wat);
  const werk = inEenZin(z) ? zin`${doet} op het gebied van ${lijst(domeinen)}.` : zin`${doet}.`;
  return bij(z.accounthouder.gemeenten, ({ length }) =>
    naarDomeinen(
      z,
      length === 1
        ? zin`${Organisatie(z)} verzorgt ${werk}`
        : zin`${Organisatie(z)} verzorgt voor ${gemeenten(z)} ${werk}`,
    ),
  );
};

export const contact = (z: Zicht<'pers'>): Keuze =>
  zin`Heeft u vragen? Neem dan contact op met ${kernteam(z.kernteam.naam)}: ${koppeling(z.kernteam.mail, (mail) => `mailto:${mail}`)}.`;

const Organisatie = (z: Zicht<'pers'>) => zin`${toon(organisatie(z), hoofdletter)}`;

const webadres = (tekst: string): string => `https://${tekst.replace(/^https?:\/\//, '')}`;
