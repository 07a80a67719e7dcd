/** Two organisations in one message: a melding is about one, and the other has its turn when the first was sent. See docs/adr/0216. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { OverOrganisatie } from '../../domain/melding';
import { maskeer } from '../../domain/persoonsgegevens';
import { inkorten } from '../../texts/inkorten';
import { meldingTekst } from '../../texts/melding';
import { effen, tokens } from '../begrip/normaliseer';
import type { Token } from '../begrip/normaliseer';
import type { Vondst } from '../begrip/naam-in-zin';
import { kentWoord } from '../begrip/spelling';
import type { Bericht } from '../bericht-lezen';
import type { Draft } from '../dialogue';
import type { Hulpregel } from '../dialoog/kaart';
import { isGewoonWoord } from '../namen/gewoon-woord';
import type { Kaart } from '../messages';

/** More are a list, and no turn is kept for each of them. */
const meeste = 4;

/** Every organisation of which the message tells, by its official name or as it was typed; none where it names no more than one. */
export function meerIn({ lezing, register, tekst }: Bericht): readonly string[] {
  const zeker = lezing.aanbieders.filter(({ ids }) => ids.length === 1);
  // Of one name that two organisations bear it is asked which of the two is meant.
  if (zeker.length === 0 || zeker.length < lezing.aanbieders.length) return [];
  const bekend = zeker.flatMap(({ ids }) => ids.map((id) => register.aanbieders[id]?.naam ?? ''));
  const namen = [...new Set([...bekend, ...onbekendErnaast(tokens(effen(tekst)), zeker)])].filter(
    (naam) => naam !== '',
  );
  return namen.length > 1 ? namen.slice(0, meeste) : [];
}

/** "De Vuurtoren en Kiezelpad": beside a name we know, joined by "en", stands one that we do not. */
function onbekendErnaast(zin: readonly Token[], bekend: readonly Vondst[]): readonly string[] {
  const vrij = zin.map((token, plek) =>
    bekend.some(({ begin, eind }) => begin <= plek && plek < eind) ? null : token,
  );
  return bekend
    .flatMap(({ begin, eind }) => [naamVoor(vrij, begin), naamNa(vrij, eind)])
    .filter((naam) => naam !== null);
}

const KOPPELT: ReadonlySet<string> = new Set(['en', 'als', 'alsook']);
const LIDWOORD: ReadonlySet<string> = new Set(['de', 'het', 'stichting']);
/** Null where a name that we know stands. */
type Zin = readonly (Token | null)[];
const isNaam = (token: Token | null | undefined): token is Token =>
  token != null && token.hoofdletter && !kentWoord(token.w) && !isGewoonWoord(token.w);

function naamVoor(zin: Zin, begin: number): string | null {
  let eind = begin;
  while (LIDWOORD.has(zin[eind - 1]?.w ?? '')) eind--;
  if (!KOPPELT.has(zin[eind - 1]?.w ?? '') || !isNaam(zin[eind - 2])) return null;
  let van = eind - 2;
  while (isNaam(zin[van - 1]) || (LIDWOORD.has(zin[van - 1]?.w ?? '') && zin[van - 1]?.hoofdletter)) van--;
  return zin
    .slice(van, eind - 1)
    .map((token) => token?.ruw ?? '')
    .join(' ');
}

function naamNa(zin: Zin, eind: number): string | null {
  if (!KOPPELT.has(zin[eind]?.w ?? '')) return null;
  const van = eind + 1;
  let tot = van;
  while (LIDWOORD.has(zin[tot]?.w ?? '')) tot++;
  if (!isNaam(zin[tot])) return null;
  while (isNaam(zin[tot])) tot++;
  return zin
    .slice(van, tot)
    .map((token) => token?.ruw ?? '')
    .join(' ');
}

/** With which of them he begins; where the register knows only one it is that one, and he reads that the others come. */
export function eerstVan(
  namen: readonly string[],
  { antwoorden }: { readonly antwoorden: { readonly over?: unknown } },
): Hulpregel | null {
  if (namen.length === 0) return null;
  const over = antwoorden.over as OverOrganisatie | null | undefined;
  if (over) return { zin: meldingTekst.ookDaarna(namen.filter((naam) => naam !== over.naam)) };
  const keuzes = namen.map((naam) => ({ waarde: naam, titel: naam }));
  return { zin: meldingTekst.eerstWelke(namen), keuzes };
}

const langsteKnop = 40;

/** What was named beside it, once it was sent: each has its own button; what was told stands in the melding that was sent. Null when nothing was. */
export function aanbodNa(draft: Pick<Draft<unknown>, 'ookGenoemd'>, over: string, melding: string): Kaart | null {
  const namen = (draft.ookGenoemd ?? []).filter((naam) => naam !== over).map((naam) => maskeer(naam));
  if (namen.length === 0) return null;
  return berichtKaart({
    kop: meldingTekst.ookKop,
    alineas: [meldingTekst.ookOver(namen)],
    knoppen: namen.map((naam) => {
      const rest = namen.filter((een) => een !== naam);
      return button(inkorten(meldingTekst.ookKnop(naam), langsteKnop), 'melding.ook', { melding, naam, rest });
    }),
  });
}
