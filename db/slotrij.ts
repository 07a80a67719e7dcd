/**
 * Everything a batch on SQLite leaves for its end goes in as rows of one view; a trigger for each kind of row puts it in
 * its table. So the end of a batch is one trip to the thread of the database, and when nothing else was written it needs
 * no transaction around it. View and triggers live in the connection only, and are made from the tables of the code.
 */
import { alsJsonRijen, jsonRijen } from './json-lijst';
import { kolommen as laatkolommen } from './later';
import type { LateTabel } from './later';
import { logboekkolommen } from './logboek-ketting';
import { breedsteZet, wiszin, zettabelnamen, zetzin } from './uitgesteld';
import type { Zettabel } from './uitgesteld';
import type { Waarde } from './waarde';

/** `keten` guards the rows of the logboek behind it: the chain has to end at exactly this number and hash. */
export type Slotsoort = LateTabel | 'bezorgd' | 'keten' | 'logboek' | `${'zet' | 'wis'} ${Zettabel}`;

export interface Slotrij {
  readonly soort: Slotsoort;
  readonly waarden: readonly Waarde[];
}

/** What SQLite says when somebody else wrote in the logboek meanwhile. */
export const ketenGebroken = 'the logboek goes on elsewhere';

/** As many values as the widest kind of row has. */
const breedte = Math.max(logboekkolommen.length, breedsteZet);
const nummers = Array.from({ length: breedte }, (_, nummer) => nummer);
const nieuw = (nummer: number): string => `new.w${String(nummer)}`;

const invoegen = (tabel: string, namen: readonly string[]): string =>
  `insert into ${tabel} (${namen.join(', ')}) values (${namen.map((_, nummer) => nieuw(nummer)).join(', ')})`;

/** What each kind of row does. */
const gevolgen: readonly (readonly [Slotsoort, string])[] = [
  ...zettabelnamen.map((tabel) => [`zet ${tabel}`, zetzin(tabel, nieuw)] as const),
  ...zettabelnamen.map((tabel) => [`wis ${tabel}`, wiszin(tabel, nieuw)] as const),
  ['inbox', invoegen('inbox', laatkolommen.inbox)],
  ['sleutel', invoegen('sleutel', laatkolommen.sleutel)],
  ['bezorgd', "update inbox set status = 'klaar' where activiteit = new.w0"],
  [
    'keten',
    `select raise(abort, '${ketenGebroken}')
      where new.w0 <> coalesce((select max(volgnummer) from logboek), 0)
        or (new.w0 > 0 and new.w1 <> (select hash from logboek where volgnummer = new.w0))`,
  ],
  ['logboek', invoegen('logboek', logboekkolommen)],
];

/** Makes the view of this connection, once. */
export const slotbouw: string = [
  `create temp view slotrij as select null as soort, ${nummers.map((nummer) => `null as w${String(nummer)}`).join(', ')}`,
  ...gevolgen.map(
    ([soort, doe]) => `create temp trigger "slot ${soort}" instead of insert on slotrij
      when new.soort = '${soort}' begin ${doe}; end`,
  ),
].join(';\n');

/**
 * Any number of rows in one statement, in their order. They come in as one text of JSON: each value that is bound by itself
 * costs the main thread as much as the whole of a short row does this way. Text and integers are all there is (`waarde.ts`).
 */
export const slotzin = `insert into slotrij
  select ${[0, ...nummers.map((nummer) => nummer + 1)].map((plek) => `value ->> ${String(plek)}`).join(', ')} from ${jsonRijen.sqlite}`;

export const alsSlotwaarde = (rijen: readonly Slotrij[]): string =>
  alsJsonRijen(rijen.map(({ soort, waarden }) => [soort, ...waarden]));
