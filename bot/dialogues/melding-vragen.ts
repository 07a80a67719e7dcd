/** The melding as a record of questions: a new question is one entry here and its sentences in `texts/melding.ts`. */
import { wetenden } from '../../domain/melding';
import type { JaNee, JaNeeOnbekend, MeldingInvoer, Moment, OverOrganisatie } from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { datumVoluit } from '../../texts/datum';
import { dialoogTekst } from '../../texts/dialoog';
import { hoofdletter, opsomming } from '../../texts/lijst';
import { jaNeeNaam, niemand, soortNaam, voornemenNaam, wetendeInZin, wetendeNaam } from '../../texts/melding';
import { begrijp } from '../begrip/begrijp';
import { leesKeuze } from '../dialogue';
import type { Keuze, Leeshulp, Lezing, Steps, Vraag } from '../dialogue';

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

function leesOrganisatie(tekst: VrijeTekst, { register, vandaag }: Leeshulp): Lezing<OverOrganisatie> {
  const vast = /^=(.+)$/.exec(tekst)?.[1]?.trim().slice(0, langsteNaam);
  if (vast) return { ok: true, waarde: { partijId: null, naam: vast } };
  const { slots } = begrijp(tekst, register, vandaag);
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
    keuzes: [{ waarde: `=${naam}`, titel: dialoogTekst.gebruikNaam(naam) }],
  };
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

function leesMoment(tekst: VrijeTekst, { register, vandaag }: Leeshulp): Lezing<Moment> {
  return { ok: true, waarde: { tekst, dag: begrijp(tekst, register, vandaag).slots.datum ?? null } };
}

function leesAantal(tekst: VrijeTekst, { register, vandaag }: Leeshulp): Lezing<number> {
  const cijfers = /^\D{0,20}(?<![-−])(\d{1,3}(?:\.\d{3})*|\d{1,6})\D{0,20}$/.exec(tekst)?.[1]?.replaceAll('.', '');
  const aantal = cijfers === undefined ? begrijp(tekst, register, vandaag).slots.aantal : Number(cijfers);
  return aantal !== undefined && Number.isInteger(aantal) && aantal >= 0
    ? { ok: true, waarde: aantal }
    : { ok: false, zin: dialoogTekst.geenAantal };
}

const wetendeKeuzes = keuzesVan(wetendeNaam);

export const meldingStappen: Steps<MeldingInvoer> = {
  over: { soort: 'tekst', magOpen: false, lees: leesOrganisatie, toon: (waarde) => waarde.naam },
  soort: { ...keuze(soortNaam), magOpen: false },
  voornemen: { ...keuze(voornemenNaam), magOpen: true, wanneer: ({ soort }) => soort === 'voornemen' },
  omschrijving: { ...vrijeTekst, magOpen: false },
  acuut: { ...keuze<JaNeeOnbekend>(jaNeeNaam), magOpen: false },
  acuutToelichting: { ...vrijeTekst, magOpen: true, wanneer: ({ acuut }) => acuut === 'ja' },
  sinds: {
    soort: 'tekst',
    vrij: true,
    magOpen: true,
    lees: leesMoment,
    toon: ({ tekst, dag }) => (dag === null || datumVoluit(dag) === tekst ? tekst : `${tekst} (${datumVoluit(dag)})`),
  },
  gebieden: { ...vrijeTekst, magOpen: true },
  jeugdhulpvormen: { ...vrijeTekst, magOpen: true },
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
    lees: (tekst) => ({ ok: true, waarde: wetenden.filter((wie) => noemt(tekst, wie)) }),
    toon: (waarde) => (waarde.length === 0 ? niemand : hoofdletter(opsomming(waarde.map((wie) => wetendeInZin[wie])))),
  },
  ondernomen: { ...vrijeTekst, magOpen: true },
  bestuurWeet: { ...keuze<JaNeeOnbekend>(jaNeeNaam), magOpen: true },
  melderNoemen: { ...keuze(jaNee), magOpen: true },
  functie: { ...vrijeTekst, magOpen: true },
  contact: { ...vrijeTekst, magOpen: true },
};

/** From a card the values come with commas between them; typed, the words of the choices are looked for. */
const noemt = (tekst: string, wie: (typeof wetenden)[number]): boolean => {
  const woorden = { aanbieder: /aanbieder/, 'accounthoudende-regio': /regio/, igj: /igj|inspectie/ } as const;
  return (
    tekst.split(',').includes(wie) || woorden[wie].test(tekst.toLowerCase().replace('accounthoudende-regio', 'regio'))
  );
};
