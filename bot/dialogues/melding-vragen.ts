/** The melding as a record of questions: a new question is one entry here and its sentences in `texts/melding.ts`. */
import type { Bijlage } from '../../domain/bijlage';
import { wetenden } from '../../domain/melding';
import type {
  JaNee,
  JaNeeOnbekend,
  MeldingInvoer,
  MeldingSoort,
  Moment,
  OverOrganisatie,
  Voornemen,
  Wetende,
} from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { bijlageTekst } from '../../texts/bijlage';
import { datumVoluit } from '../../texts/datum';
import { dialoogTekst } from '../../texts/dialoog';
import { hoofdletter, opsomming } from '../../texts/lijst';
import { jaNeeNaam, niemand, soortNaam, viaTeams, voornemenNaam, wetendeInZin, wetendeNaam } from '../../texts/melding';
import { enigAantal } from '../begrip/aantal';
import { hoePrecies } from '../begrip/precies';
import { leesBericht } from '../bericht-lezen';
import type { Leeshulp, Lezing, Steps, Vraag } from '../dialogue';
import { leesKeuze } from '../keuze';
import type { Keuze } from '../keuze';
import { lijktOp } from '../lijkt-op';
import { leesNummers, toonNummers } from './nummers-vraag';
import { meldingLezers } from './melding-lezers';
import { voornemenIn } from './voornemen-lezer';

const keuzesVan = <W extends string>(namen: Readonly<Record<W, string>>): readonly Keuze[] =>
  (Object.keys(namen) as W[]).map((waarde) => ({ waarde, titel: namen[waarde] }));

function keuze<W extends string>(namen: Readonly<Record<W, string>>): Omit<Vraag<W, MeldingInvoer>, 'magOpen'> {
  const keuzes = keuzesVan(namen);
  return {
    soort: 'keuze',
    keuzes,
    lees(tekst) {
      const gekozen = leesKeuze(tekst, keuzes);
      return gekozen ? { ok: true, waarde: gekozen.waarde as W } : { ok: false, zin: dialoogTekst.kiesEen };
    },
    toon: (waarde) => namen[waarde],
  };
}

const jaNee: Readonly<Record<JaNee, string>> = { ja: jaNeeNaam.ja, nee: jaNeeNaam.nee };

/** Free text as it was typed; everything checked before it came here. */
const vrijeTekst = {
  soort: 'tekst',
  vrij: true,
  lees: (tekst: VrijeTekst): Lezing<VrijeTekst> => ({ ok: true, waarde: tekst }),
  toon: (waarde: VrijeTekst): string => waarde,
} as const;

/** A name longer than this is a story. */
const langsteNaam = 120;

function leesOrganisatie(tekst: VrijeTekst, hulp: Leeshulp): Lezing<OverOrganisatie> {
  const vast = /^=(.+)$/.exec(tekst)?.[1]?.trim().slice(0, langsteNaam);
  if (vast) return { ok: true, waarde: { partijId: null, naam: vast } };
  const { register } = hulp;
  const eigen = EIGEN.test(tekst.trim()) ? eigenOrganisatie(hulp) : null;
  if (eigen) return { ok: true, waarde: eigen };
  const { slots } = leesBericht(hulp, tekst).begrepen;
  if (slots.aanbieder) return { ok: true, waarde: organisatie(slots.aanbieder, register.aanbieders) };
  if (slots.kandidaten) {
    const keuzes = slots.kandidaten.slice(0, 5).map((naam) => ({ waarde: naam, titel: naam }));
    return { ok: false, zin: dialoogTekst.welkeNaam, keuzes };
  }
  const plaats = slots.regio ?? slots.gemeente;
  if (plaats) return { ok: true, waarde: plaatsOrganisatie(plaats, register) };
  const naam = tekst.trim().slice(0, langsteNaam);
  return {
    ok: false,
    zin: dialoogTekst.onbekendeNaam(naam),
    keuzes: [
      ...lijktOp(register, naam).map((een) => ({ waarde: een, titel: een })),
      { waarde: `=${naam}`, titel: dialoogTekst.gebruikNaam(naam) },
    ],
  };
}

/** Whole messages only: in a story these words say who is speaking. */
const EIGEN =
  /^(?:(?:het gaat )?over )?(?:(?:onze|mijn|ons) (?:eigen )?(?:gemeente|organisatie|regio|stichting|instelling|bedrijf|aanbieder)|(?:wij|ons|onszelf)(?: zelf)?|wijzelf|mijn werkgever)[.!]?$/i;

function eigenOrganisatie({ register, actor }: Leeshulp): OverOrganisatie | null {
  const plek = [...register.gemeenten, ...register.regios].find(({ code }) => code === actor?.partijId);
  const wie = register.aanbieders.find(({ id }) => id === actor?.partijId);
  const partijId = plek?.code ?? wie?.id;
  return partijId === undefined ? null : { partijId, naam: plek?.naam ?? wie?.naam ?? '' };
}

const organisatie = (
  naam: string,
  lijst: readonly { readonly id: string; readonly naam: string }[],
): OverOrganisatie => ({
  partijId: lijst.find((een) => een.naam === naam)?.id ?? null,
  naam,
});

const plaatsOrganisatie = (naam: string, { gemeenten, regios }: Leeshulp['register']): OverOrganisatie => ({
  partijId: [...regios, ...gemeenten].find((een) => een.naam === naam)?.code ?? null,
  naam,
});

/** The choices by name, or what somebody says is going on. */
function leesSoort(tekst: VrijeTekst, hulp: Leeshulp): Lezing<MeldingSoort> {
  const gekozen = leesKeuze(tekst, keuzesVan(soortNaam))?.waarde as MeldingSoort | undefined;
  const soort = gekozen ?? leesBericht(hulp, tekst).begrepen.slots.soort;
  return soort ? { ok: true, waarde: soort } : { ok: false, zin: dialoogTekst.kiesEen };
}

function leesVoornemen(tekst: VrijeTekst, hulp: Leeshulp): Lezing<Voornemen> {
  const gekozen = leesKeuze(tekst, keuzesVan(voornemenNaam))?.waarde as Voornemen | undefined;
  const soort = gekozen ?? voornemenIn(leesBericht(hulp, tekst).klein);
  return soort ? { ok: true, waarde: soort } : { ok: false, zin: dialoogTekst.kiesEen };
}

function leesMoment(tekst: VrijeTekst, hulp: Leeshulp): Lezing<Moment> {
  return { ok: true, waarde: { tekst, dag: leesBericht(hulp, tekst).begrepen.slots.datum ?? null } };
}

function leesAantal(tekst: VrijeTekst, hulp: Leeshulp): Lezing<number> {
  const cijfers = /^\D{0,20}(?<![-−])(\d{1,3}(?:\.\d{3})*|\d{1,6})\D{0,20}$/.exec(tekst)?.[1]?.replaceAll('.', '');
  const inWoorden = (): number | null => leesBericht(hulp, tekst).begrepen.slots.aantal ?? enigAantal(tekst);
  const aantal = cijfers === undefined ? inWoorden() : Number(cijfers);
  return aantal !== null && Number.isInteger(aantal) && aantal >= 0
    ? { ok: true, waarde: aantal }
    : { ok: false, zin: dialoogTekst.geenAantal };
}

/** His own words, and the day or month they mean; never a day he did not say. */
function toonMoment({ tekst, dag }: Moment): string {
  const lengte = { dag: 10, maand: 7, ongeveer: 0 }[hoePrecies(tekst)];
  const voluit = dag === null || lengte === 0 ? tekst : datumVoluit(dag.slice(0, lengte));
  return tekst.toLowerCase().includes(voluit.toLowerCase()) ? tekst : `${tekst} (${voluit})`;
}

/** Documents come as files; in words one can only say that there are none. */
const leesBijlagen = (tekst: VrijeTekst): Lezing<readonly Bijlage[]> =>
  /^(?:geen|nee|niets|niet|nvt|klaar)(?![a-z])/i.test(tekst)
    ? { ok: true, waarde: [] }
    : { ok: false, zin: bijlageTekst.alsBestand };

const wetendeKeuzes = keuzesVan(wetendeNaam);

const verhaal = { ...vrijeTekst, verhaal: true } as const;

/** In the order of asking. `uitBericht` finds the answer in a message that was about something else. */
const stappen: Steps<MeldingInvoer> = {
  over: { soort: 'tekst', verhaal: true, magOpen: false, lees: leesOrganisatie, toon: (waarde) => waarde.naam },
  nummers: {
    soort: 'tekst',
    alleenDit: true,
    magOpen: true,
    wanneer: ({ over }) => over?.partijId === null,
    lees: leesNummers,
    toon: toonNummers,
  },
  soort: { ...keuze(soortNaam), lees: leesSoort, magOpen: false },
  voornemen: {
    ...keuze(voornemenNaam),
    lees: leesVoornemen,
    magOpen: true,
    wanneer: ({ soort }) => soort === 'voornemen',
  },
  omschrijving: { ...verhaal, magOpen: false },
  acuut: { ...keuze<JaNeeOnbekend>(jaNeeNaam), magOpen: false },
  acuutToelichting: { ...verhaal, magOpen: true, wanneer: ({ acuut }) => acuut === 'ja' },
  sinds: {
    soort: 'tekst',
    vrij: true,
    magOpen: true,
    lees: leesMoment,
    alsInvoer: ({ tekst }) => tekst,
    toon: toonMoment,
  },
  gebieden: { ...vrijeTekst, naam: true, magOpen: true },
  jeugdhulpvormen: { ...vrijeTekst, naam: true, magOpen: true },
  aantalJeugdigen: {
    soort: 'tekst',
    magOpen: true,
    lees: leesAantal,
    toon: (waarde) => waarde.toLocaleString('nl-NL'),
  },
  bekendBij: {
    soort: 'meerkeuze',
    keuzes: wetendeKeuzes,
    magOpen: true,
    lees: leesWetenden,
    toon: (waarde) => (waarde.length === 0 ? niemand : hoofdletter(opsomming(waarde.map((wie) => wetendeInZin[wie])))),
  },
  ondernomen: { ...verhaal, magOpen: true },
  bestuurWeet: { ...keuze<JaNeeOnbekend>(jaNeeNaam), magOpen: true },
  melderNoemen: { ...keuze(jaNee), magOpen: true },
  functie: { ...vrijeTekst, naam: true, magOpen: true },
  contact: { ...vrijeTekst, lees: leesContact, magOpen: true, voorstellen: [{ waarde: viaTeams, titel: viaTeams }] },
  // Never asked: documents come as files, at any moment, and only then there is something to show.
  bijlagen: {
    soort: 'tekst',
    magOpen: true,
    wanneer: ({ bijlagen }) => bijlagen !== undefined,
    lees: leesBijlagen,
    toon: (waarde) =>
      waarde.length === 0 ? bijlageTekst.geenInSamenvatting : waarde.map(({ naam }) => naam).join(', '),
  },
};

/** The same questions with their readers. */
export const meldingStappen: Steps<MeldingInvoer> = Object.fromEntries(
  Object.entries(stappen).map(([veld, stap]) => {
    const uitBericht = (meldingLezers as Readonly<Record<string, unknown>>)[veld];
    return [veld, uitBericht ? { ...stap, uitBericht } : stap];
  }),
) as unknown as Steps<MeldingInvoer>;

/** A number, an address, or words enough to find somebody by. */
const BEREIKBAAR = /\d{6}|@|teams|\p{L}{4}.*\s|\p{L}{5}/iu;
function leesContact(tekst: VrijeTekst): Lezing<VrijeTekst> {
  const bereikbaar = BEREIKBAAR.test(tekst.replace(/(?<=\d)[\s-](?=\d)/g, ''));
  return bereikbaar ? { ok: true, waarde: tekst } : { ok: false, zin: dialoogTekst.geenContact };
}

/** Only who says so, or leaves every box empty, says that nobody knows. */
const NIEMAND = /(?<![a-z])(?:niemand|nog niet|niet bekend|geen van|geen enkele?|nee|no ?body|no ?one|none)(?![a-z])/i;

function leesWetenden(tekst: VrijeTekst): Lezing<readonly Wetende[]> {
  const waarde = wetenden.filter((wie) => noemt(tekst, wie));
  if (waarde.length > 0 || tekst.trim() === '' || NIEMAND.test(tekst)) return { ok: true, waarde };
  return { ok: false, zin: dialoogTekst.kiesWie };
}

/** From a card the values come with commas between them; typed, the words of the choices are looked for. */
const noemt = (tekst: string, wie: (typeof wetenden)[number]): boolean => {
  const woorden = { aanbieder: /aanbieder/, 'accounthoudende-regio': /regio/, igj: /igj|inspectie/ } as const;
  return (
    tekst.split(',').includes(wie) || woorden[wie].test(tekst.toLowerCase().replace('accounthoudende-regio', 'regio'))
  );
};
