/** Walks through everything the bot shows a person: every button once, and every form with its inputs. */
import { knoppenIn } from './kaarttekst';
import type { KaartKnop } from './kaarttekst';
import type { Spreker } from './gesprek';

type Element = Readonly<Record<string, unknown>>;

export interface Veldje {
  readonly id: string;
  readonly tekst: boolean;
  /** Something its card would accept. */
  readonly goed: string;
}

/** A button together with the inputs that go with it. */
export interface Formuliertje {
  readonly knop: KaartKnop;
  readonly velden: readonly Veldje[];
}

const woord = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

function elementen(deel: unknown): readonly Element[] {
  if (Array.isArray(deel)) return deel.flatMap(elementen);
  if (typeof deel !== 'object' || deel === null) return [];
  return [deel as Element, ...Object.values(deel).flatMap(elementen)];
}

const VAST: Readonly<Record<string, string>> = {
  'Input.Date': '2026-03-20',
  'Input.Time': '10:00',
  'Input.Number': '5',
  'Input.Toggle': 'true',
};

function keuzeVan({ value, choices }: Element): string {
  const waarden = Array.isArray(choices) ? (choices as Element[]).map((keuze) => woord(keuze['value'])) : [];
  return woord(value) || (waarden.find((een) => een !== '' && een !== '-') ?? '');
}

function veldje(element: Element): Veldje {
  const soort = woord(element['type']);
  const tekst = soort === 'Input.Text';
  const goed = soort === 'Input.ChoiceSet' ? keuzeVan(element) : woord(element['value']) || (VAST[soort] ?? '');
  return { id: woord(element['id']), tekst, goed };
}

export function formulierenIn(kaart: unknown): readonly Formuliertje[] {
  const velden = elementen(kaart)
    .filter(({ type, id }) => woord(type).startsWith('Input.') && woord(id) !== '')
    .map(veldje);
  return knoppenIn(kaart).map((knop) => ({ knop, velden }));
}

/** What a press says, apart from which record it is about. */
function vorm({ knop: { verb, data } }: Formuliertje): string {
  const vast = Object.entries(data)
    .filter(([naam]) => naam !== 'sleutel' && naam !== 'action')
    .map(([naam, waarde]) =>
      typeof waarde === 'string' && /^[a-z][a-z.-]{2,30}$/.test(waarde) ? `${naam}=${waarde}` : naam,
    );
  return [verb, ...vast.sort()].join(' ');
}

export interface Bezoek {
  /** Looks at a form before it is filled in as it should be. */
  readonly formulier: (wie: Spreker, formulier: Formuliertje) => Promise<void>;
  /** How to fill in a text. */
  readonly tekst: (veld: Veldje) => string;
  /** How often each action was pressed, when several people share that count, and how often is enough. */
  readonly keren?: Map<string, number>;
  readonly meeste?: number;
}

/** The same button with other words on it soon shows nothing new, and nobody may press without end. */
const MEESTE = 6;

/** Begins with words and presses on until nothing new comes. `gezien` is shared, so that nothing is done twice. */
export async function loopDoor(
  wie: Spreker,
  begin: readonly string[],
  { formulier, tekst, keren: perActie = new Map<string, number>(), meeste = MEESTE }: Bezoek,
  gezien: Set<string>,
): Promise<void> {
  const rij: Formuliertje[] = [];
  const neemOp = (): void => {
    for (const een of wie.neemKaarten().flatMap(formulierenIn)) {
      const naam = `${wie.naam} ${vorm(een)}`;
      const keren = perActie.get(een.knop.verb) ?? 0;
      if (gezien.has(naam) || keren >= meeste) continue;
      gezien.add(naam);
      perActie.set(een.knop.verb, keren + 1);
      rij.push(een);
    }
  };
  for (const zin of begin) {
    await wie.zeg(zin);
    neemOp();
  }
  for (let volgende = rij.shift(); volgende; volgende = rij.shift()) {
    if (volgende.velden.some((veld) => veld.tekst)) await formulier(wie, volgende);
    const invoer = Object.fromEntries(volgende.velden.map((veld) => [veld.id, veld.tekst ? tekst(veld) : veld.goed]));
    await wie.druk(volgende.knop, invoer);
    neemOp();
  }
}
