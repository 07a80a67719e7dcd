/** Turns of phrase that every letter shares: the names of the parties, and what belongs to them. */
import type { Feit, Tekst } from '../../domain/feit';
import { toon } from '../../domain/feit';
import type { Zicht } from '../../domain/dossier';
import type { bestuur, Publiek, radenEnPers } from '../../domain/publiek';
import type { Invulling, Keuze, Zinsdeel } from '../../domain/zin';
import { afkorting, begrip, bijVlag, indienBekend, vanwege, zin } from '../../domain/zin';
import { alsZin, hoofdletter, inMaand, meervoud, opsomming, telwoord } from '../../texts/formaat';
import { plaatsMetLidwoord } from '../../texts/plaatsnaam';
import { alsTeam, zonderPunt } from './frasen-woorden';
import { alinea } from './opbouw';
import type { Ontwerp, Zinnen } from './opbouw';

/** What every audience may see; the shared phrases use nothing else. */
export type Openbaar = Zicht<Publiek>;

/** Both kinds of council; a section that takes this serves either letter. */
export type RaadZicht = Zicht<'raad-eigen-regio' | 'raad-andere-regio'>;

/** What councils and the board of a receiving region may see. */
export type BestuurZicht = Zicht<(typeof bestuur)[number]>;

/** What councils and the press may see. */
export type RaadEnPersZicht = Zicht<(typeof radenEnPers)[number]>;

/** `de Mutsaersstichting`, or the bare name when no article is known. */
export const aanbieder = (z: Openbaar): Zinsdeel => metLidwoord(z, (woord) => woord);

/** The same at the beginning of a sentence. */
export const Aanbieder = (z: Openbaar): Zinsdeel => metLidwoord(z, hoofdletter);

/** One piece, so that a sentence has one template with an article and without. */
function metLidwoord(z: Openbaar, vorm: (woord: string) => string): Zinsdeel {
  const { naam, lidwoord } = z.aanbieder;
  if (lidwoord.status === 'bekend')
    return vanwege(lidwoord, zin`${toon(naam, (woord) => vorm(voorzien(lidwoord.waarde, woord)))}`);
  const wat = heetAlsPlaats(z) ? `${soortnaam(z)} ` : '';
  return zin`${toon(naam, (woord) => vorm(`${wat}${woord}`))}`;
}

/** A name that begins with its article has it already. */
const voorzien = (lidwoord: string, naam: string): string =>
  /^(?:de|het|'t|’t) /iu.test(naam) ? naam : `${lidwoord} ${naam}`;

/** `de situatie bij Venlo` would be about the gemeente. */
const heetAlsPlaats = ({ aanbieder: { naam, gevestigdIn }, accounthouder: { gemeenten } }: Openbaar): boolean =>
  naam.status === 'bekend' &&
  ((gevestigdIn.status === 'bekend' && gevestigdIn.waarde === naam.waarde) ||
    (gemeenten.status === 'bekend' && gemeenten.waarde.some((gemeente) => gemeente === naam.waarde)));

const soortnaam = ({ aanbieder: { soort } }: Openbaar): string =>
  soort.status === 'bekend' && soort.waarde === 'gi' ? 'de instelling' : 'de aanbieder';

/** What it is called once its name has stood there: `de aanbieder`, `de instelling`. An instelling is an aanbieder too, so the wider word stands while nobody knows. */
export const deAanbieder = ({ aanbieder: { soort } }: Openbaar): Zinsdeel =>
  indienBekend(soort, (een) => (een === 'gi' ? zin`de instelling` : zin`de aanbieder`)) ?? zin`de aanbieder`;

/** In the sentence right after the one that names it; `het Leger` is no she. */
export const zij = (z: Openbaar): Zinsdeel => naarLidwoord(z, zin`zij`, deAanbieder(z));

/** The same at the beginning of a sentence. */
export const Zij = (z: Openbaar): Zinsdeel => naarLidwoord(z, zin`Zij`, Aanbieder(z));

const naarLidwoord = (
  { aanbieder: { lidwoord, naam } }: Openbaar,
  vrouwelijk: Zinsdeel,
  onzijdig: Zinsdeel,
): Zinsdeel => {
  // `Het Anker` says itself which word it is.
  const woord = [lidwoord, naam].flatMap((een) => (een.status === 'bekend' ? [een.waarde] : []))[0] ?? '';
  return vanwege(lidwoord, /^(?:het|'t|’t)(?: |$)/iu.test(woord) ? onzijdig : vrouwelijk);
};

/** The authority of the day of the letter, written out at first use. */
export function autoriteit({ autoriteit: { naam, afkorting: kort } }: Openbaar): Zinsdeel {
  if (naam.status !== 'bekend' || kort.status !== 'bekend') return zin`${naam}`;
  return afkorting(naam.waarde, kort.waarde, naam.id);
}

/** Named because she looks on: that fact is the ground of her name. */
export const inspectie = afkorting('Inspectie Gezondheidszorg en Jeugd', 'IGJ', 'igj.betrokken');

export const inspectieKijktMee = zin`De ${inspectie} houdt toezicht op de kwaliteit en de veiligheid van de zorg. Ook in deze zaak kijkt de ${inspectie} mee.`;

/** To the own people of an aanbieder: named once, so no abbreviation to remember. */
export const inspectieKijktBijOns = zin`De ${inspectie} houdt toezicht op de kwaliteit en de veiligheid van de zorg. Zij kijkt ook bij ons mee.`;

/** While it is unknown whether she looks on, the section stands there with its gap. */
export const zonderInspectie = ({ igj: { betrokken } }: Openbaar): boolean =>
  betrokken.status === 'bekend' && !betrokken.waarde;

export const lijst = (feit: Feit<readonly string[]>): Feit<Tekst> =>
  toon(feit, (delen) => opsomming(delen.map(zonderPunt)));

/** The aanbieder among its own parts has its article, as everywhere in the letter. */
export function onderdelen({ aanbieder: { naam, lidwoord } }: Openbaar, delen: Feit<readonly string[]>): Zinsdeel {
  if (naam.status !== 'bekend' || lidwoord.status !== 'bekend') return zin`${lijst(delen)}`;
  const metEigen = (deel: string): string => (deel === naam.waarde ? voorzien(lidwoord.waarde, deel) : deel);
  return vanwege(lidwoord, zin`${toon(delen, (alle) => opsomming(alle.map(metEigen)))}`);
}

/** Typed sentences as items of a list; a list nobody knows is one item with its marker. */
export function punten(feit: Feit<readonly Tekst[]>, vorm: (tekst: string) => string): Zinnen {
  if (feit.status !== 'bekend') return { gat: zin`${lijst(feit)}` };
  const zinnen = feit.waarde.map(
    (tekst, plaats) => [`punt${String(plaats + 1)}`, toon(feit, () => vorm(tekst))] as const,
  );
  return Object.fromEntries(zinnen.map(([sleutel, punt]) => [sleutel, zin`${punt}`]));
}

interface Inleidingen {
  readonly een: Zinnen;
  readonly meer: Zinnen;
}

/** Several typed sentences as a list behind their introduction; a single one is no list and follows in the same paragraph. */
export function opgesomd(id: string, feit: Feit<readonly Tekst[]>, { een, meer }: Inleidingen): readonly Ontwerp[] {
  const items = punten(feit, alsZin);
  const inleiding = ingeleid(feit, { een, meer });
  if (isEnig(feit)) return [alinea(id, { ...inleiding, ...items })];
  return [alinea(id, inleiding), { soort: 'lijst', id, items }];
}

/** What is no sentence by itself, such as a lesson in the imperative, stands in a list also when it is the only one. */
export const inLijst = (id: string, feit: Feit<readonly Tekst[]>, zinnen: Inleidingen): readonly Ontwerp[] => [
  alinea(id, ingeleid(feit, zinnen)),
  { soort: 'lijst', id, items: punten(feit, alsZin) },
];

const isEnig = (feit: Feit<readonly Tekst[]>): boolean => feit.status === 'bekend' && feit.waarde.length === 1;

/** A sentence that reads otherwise before one than before more rests on that list. */
function ingeleid(feit: Feit<readonly Tekst[]>, { een, meer }: Inleidingen): Zinnen {
  const [gekozen, ander] = isEnig(feit) ? [een, meer] : [meer, een];
  return Object.fromEntries(
    Object.entries(gekozen).map(([sleutel, keuze]) => [
      sleutel,
      keuze === ander[sleutel] ? keuze : vanwege(feit, keuze),
    ]),
  );
}

/** `a, b en c` over parts of a sentence that each rest on their own facts. */
export function rijtje(delen: readonly Invulling[]): Zinsdeel {
  const laatste = delen.at(-1);
  if (laatste === undefined) throw new Error('Een rijtje heeft ten minste één deel.');
  const eerste = delen.slice(0, -1);
  if (eerste.length === 0) return zin`${laatste}`;
  return zin`${eerste.slice(1).reduce<Invulling>((samen, deel) => zin`${samen}, ${deel}`, eerste[0] ?? laatste)} en ${laatste}`;
}

/** Words that a councillor or reader should not have to look up; the fact keeps the word of the source. */
const uitleg: Readonly<Record<string, string>> = {
  governance: 'governance (het bestuur van de organisatie en het toezicht daarop)',
};

/** `over leegstand`, `over twee onderwerpen: …`: with more than one a reader wants to know how many there are to come. */
export const overOnderwerpen = (zorgen: Feit<readonly string[]>): Feit<Tekst> =>
  toon(zorgen, (delen) => {
    const namen = opsomming(delen.map((deel) => uitleg[deel] ?? deel));
    return delen.length === 1 ? namen : `${telwoord(delen.length)} onderwerpen: ${namen}`;
  });

/** `de 14 gemeenten`, or the name where a region is one gemeente. */
export const deGemeenten = (z: Openbaar): Feit<Tekst> =>
  toon(z.accounthouder.gemeenten, (namen) =>
    namen.length === 1 ? `de gemeente ${opsomming(namen)}` : `de ${telwoord(namen.length)} gemeenten`,
  );

/** `14 gemeenten`, `één gemeente`. */
export const gemeenten = (z: Openbaar): Feit<Tekst> =>
  toon(z.accounthouder.gemeenten, ({ length }) => aantalGemeenten(length));

export const aantalGemeenten = (aantal: number): string =>
  `${telwoord(aantal)} ${meervoud(aantal, 'gemeente', 'gemeenten')}`;

/** `waarin 14 gemeenten samenwerken`, `die uit één gemeente bestaat`. */
export const vanGemeenten = (z: Openbaar): Feit<Tekst> =>
  toon(z.accounthouder.gemeenten, ({ length }) =>
    length === 1 ? 'die uit één gemeente bestaat' : `waarin ${telwoord(length)} gemeenten samenwerken`,
  );

/** What comes after `de regio`, also where somebody typed that word along. */
export const regioNaam = (z: Openbaar): Feit<Tekst> =>
  toon(z.accounthouder.regio, (naam) => naam.replace(/^(de )?(jeugd)?regio /i, ''));

/** `de gemeente Zeedorp`, `de regio Vierstromen`: a sender that is called by what it is has an article. */
export const organisatieInKop = (z: Openbaar): Feit<Tekst> =>
  toon(z.accounthouder.organisatie, (naam) =>
    naam.replace(/^(gemeente|regio) /iu, (soort) => `de ${soort.toLowerCase()}`),
  );

/** In a sentence an abbreviation that says what it is has one too: `de MGR Rijk van Nijmegen`. */
export const organisatie = (z: Openbaar): Feit<Tekst> =>
  toon(organisatieInKop(z), (naam) => (/^M?GR\b/u.test(naam) ? `de ${naam}` : naam));

/** `het kernteam Jeugdbescherming`, also where somebody typed the bare name. */
export const kernteam = (feit: Feit<Tekst>): Feit<Tekst> => toon(feit, alsTeam);

/** `Limburg-Noord is de accounthoudende regio`; a heading does not carry a marker. */
export const kopRegio = ({ accounthouder: { regio } }: Openbaar): Zinsdeel =>
  regio.status === 'bekend'
    ? zin`${toon(regio, (naam) => hoofdletter(plaatsMetLidwoord(naam)))} is de accounthoudende regio`
    : zin`De accounthoudende regio`;

export const accounthoudendeRegio = begrip(
  'accounthoudende regio',
  zin`De accounthoudende regio is de jeugdzorgregio die voor een aanbieder als eerste verantwoordelijk is, ook voor de andere regio’s waar die aanbieder werkt. Meestal is dat de regio die de meeste hulp bij de aanbieder inkoopt.`,
);

/** Bron: Jeugdwet, hoofdstuk 3; what a council has to know about it and no more. */
export const gecertificeerdeInstelling = begrip(
  'gecertificeerde instelling',
  zin`Een gecertificeerde instelling is een organisatie die maatregelen van de kinderrechter en jeugdreclassering mag uitvoeren.`,
);

/** Said only of who is. */
export const grootte = (z: Openbaar): Keuze =>
  bijVlag(
    z.aanbieder.isGroot,
    z.aanbieder.soort.status === 'bekend' && z.aanbieder.soort.waarde === 'gi'
      ? vanwege(z.aanbieder.soort, zin`${Aanbieder(z)} is een grote instelling.`)
      : zin`${Aanbieder(z)} is een grote aanbieder van jeugdhulp.`,
  );

/** Before the melding: that is the order in which it happened. */
export const binnenEigenOrganisatie = (z: RaadEnPersZicht, wie: Zinsdeel = aanbieder(z)): Keuze =>
  bijVlag(z.voorgeschiedenis.internGehouden, zin`In het begin hield ${wie} de problemen binnen de eigen organisatie.`);

/** The same among what came before, where the sentence on its size may just have named it. */
export const eerstBinnenEigenOrganisatie = (z: RaadEnPersZicht): Keuze =>
  binnenEigenOrganisatie(
    z,
    vanwege(
      z.aanbieder.isGroot,
      z.aanbieder.isGroot.status === 'bekend' && z.aanbieder.isGroot.waarde ? zij(z) : aanbieder(z),
    ),
  );

/** `sinds september`: the month of a date after a preposition of its own. */
export const sinds = (dag: string, briefdatum: string | null): string =>
  inMaand(dag, briefdatum).replace(/^in |^(?=dit jaar)/, 'sinds ');
