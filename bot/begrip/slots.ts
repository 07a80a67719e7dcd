/** The facts read in a text → the slots of its intent. Where two fit, the user is asked: nothing is chosen for him. */
import type { Naar } from '../../domain/doorverwijzing';
import { maanden } from './aantal';
import type { Intent, Slots } from './begrepen';
import type { Lezing } from './lezing';
import type { Vondst } from './naam-in-zin';
import type { Register } from './register';
import { tredeZonderWoord } from './trede-los';
import { soortIn } from './vervolg/soort';

type Open<T> = { -readonly [K in keyof T]: T[K] };

const namen = (vondsten: readonly Vondst[], naamVan: (id: number) => string | undefined): readonly string[] => [
  ...new Set(vondsten.flatMap(({ ids }) => ids.map(naamVan)).filter((naam) => naam !== undefined)),
];

/** Overviews are about a region; everything else about a municipality, when one name is both. */
const OVER_REGIO: ReadonlySet<Intent> = new Set(['trede.overzicht', 'accountgesprek.overzicht']);

/** Where a number alone is a trede. */
const OVER_TREDEN: ReadonlySet<Intent> = new Set(['trede.opvragen', 'trede.overzicht', 'trede.vaststellen']);

const plaatsSlots = (lezing: Lezing, register: Register, intent: Intent): Open<Slots> => {
  const gemeenten = namen(lezing.gemeenten, (id) => register.gemeenten[id]?.naam);
  const regios = namen(lezing.regios, (id) => register.regios[id]?.naam);
  const [gemeente, nogEen] = gemeenten;
  const regio = regios[0];
  const zelfde = lezing.gemeenten.some((g) => lezing.regios.some((r) => r.begin < g.eind && g.begin < r.eind));
  const regioGaatVoor = zelfde && OVER_REGIO.has(intent);
  const uit: Open<Slots> = {};
  const tweeBergens = (lezing.gemeenten[0]?.ids.length ?? 0) > 1;
  if (gemeente !== undefined && !regioGaatVoor && !tweeBergens) uit.gemeente = gemeente;
  if (tweeBergens && nogEen !== undefined) uit.kandidaten = gemeenten;
  if (regio !== undefined && (!zelfde || regioGaatVoor)) uit.regio = regio;
  return uit;
};

const getalSlots = (lezing: Lezing, intent: Intent): Open<Slots> => {
  const uit: Open<Slots> = {};
  const [casusnummer] = lezing.casusnummers;
  const [meldingsnummer] = lezing.meldingsnummers;
  const trede = lezing.tredes[0] ?? (OVER_TREDEN.has(intent) ? tredeZonderWoord(lezing.tekst) : undefined);
  const [bedrag] = lezing.bedragen;
  const [datum] = lezing.datums;
  const aantal = lezing.aantallen[0] ?? (intent === 'accountgesprek.overzicht' ? maanden(lezing.tekst) : undefined);
  if (casusnummer !== undefined) uit.casusnummer = casusnummer;
  if (meldingsnummer !== undefined) uit.meldingsnummer = meldingsnummer;
  if (trede !== undefined) uit.trede = trede;
  if (bedrag !== undefined) uit.bedrag = bedrag;
  if (datum !== undefined) uit.datum = datum;
  if (aantal !== undefined) uit.aantal = aantal;
  return uit;
};

export const slotsVan = (lezing: Lezing, register: Register, intent: Intent, naar: Naar | null): Slots => {
  const uit: Open<Slots> = { ...plaatsSlots(lezing, register, intent), ...getalSlots(lezing, intent) };
  const aanbieders = namen(lezing.aanbieders, (id) => register.aanbieders[id]?.naam);
  const [aanbieder] = aanbieders;
  if (aanbieders.length === 1 && aanbieder !== undefined) uit.aanbieder = aanbieder;
  if (aanbieders.length > 1) uit.kandidaten = aanbieders;
  const soort = intent === 'melding.starten' || intent === 'melding.aanvullen' ? soortIn(lezing) : undefined;
  if (soort !== undefined) uit.soort = soort;
  if (naar !== null) uit.naar = naar;
  return uit;
};
