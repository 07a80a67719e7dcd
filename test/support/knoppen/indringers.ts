/** People without any right to what a card is about, who press its very button along every way in. */
import type { Action } from '../../../cards/actions';
import { executeActivity, messageAction, taskFetch, taskSubmit } from '../../../simulator/invokes';
import { submitActivity } from '../../../simulator/activities';
import type { Activity, Person, Scene } from '../../../simulator/scene';
import { deliver } from '../../../simulator/deliver';
import type { Spreker } from '../gesprek';
import { leesKaart } from '../kaarttekst';
import type { KaartKnop } from '../kaarttekst';
import type { Proefhuis } from '../proefhuis';

export const indringersoorten = [
  'zonder-rol',
  'onbekend',
  'gast',
  'dubbelganger',
  'buitenstaander',
  'aanbieder',
] as const;
export type Indringersoort = (typeof indringersoorten)[number];

const huisTenant = 'e5034d0d-64cd-4db0-a50a-f6bfe9564a99';
const gastTenant = '7558906f-b5af-4e29-ab10-961946c8aaff';
const vreemdeTenant = '11111111-2222-4333-8444-555555555555';

const persoon = (naam: string, nummer: number, tenantId = huisTenant): Person => ({
  naam,
  aadObjectId: `00000000-0000-4000-8000-00000000000${String(nummer)}`,
  tenantId,
});

/** Each of them with the widest roles that their own partij can give, where they have any. */
const mensen = {
  'zonder-rol': { wie: persoon('Zonder Rol', 1), partij: 'GM0093', rollen: [] },
  gast: { wie: persoon('Verre Gast', 2, gastTenant), partij: 'JZ02', rollen: ['regiomedewerker', 'bestuurder'] },
  buitenstaander: {
    wie: persoon('Buiten Staander', 3),
    partij: 'GM0093',
    rollen: ['melder', 'bestuurder', 'regiomedewerker', 'communicatiemedewerker'],
  },
  aanbieder: { wie: persoon('Andere Aanbieder', 4), partij: 'AB-STERRENMOS', rollen: ['melder', 'bestuurder'] },
} as const;

export async function plaatsIndringers({ wereld }: Proefhuis): Promise<void> {
  await wereld.eenheid(async (turn) => {
    for (const { wie, partij, rollen } of Object.values(mensen)) {
      const { naam, aadObjectId, tenantId } = wie;
      await turn.persoon.bewaar({
        ...{ id: `indringer-${aadObjectId.slice(-1)}`, naam, functie: null, contact: null, partijId: partij },
        ...{ rollen: [...rollen], identiteiten: [{ aadObjectId, tenantId }] },
      });
    }
  });
}

/** The one with the same object id as who has the card comes from a tenant of his own. */
export function persoonVan(soort: Indringersoort, kaartVan: Spreker): Person {
  if (soort === 'onbekend') return persoon('Wie Bent U', 5);
  if (soort === 'dubbelganger') return { ...kaartVan.wie, naam: 'Dubbel Ganger', tenantId: vreemdeTenant };
  return mensen[soort].wie;
}

type Maak = (scene: Scene, knop: KaartKnop) => Activity;
const bericht = {
  ...{ id: '1700000000999', createdDateTime: '2026-03-12T08:00:00.000Z', linkToMessage: 'https://teams.example/1' },
  body: { contentType: 'text', content: 'De bank doet mee.' },
  from: { user: { id: 'iemand', displayName: 'Iemand' } },
} as const;

/** Every way in which a pressed button can reach the bot. */
const wegen = {
  execute: (scene, { verb, data }) => executeActivity(scene, verb, data),
  submit: (scene, { data }) => submitActivity(scene, data),
  venster: (scene, { data }) => taskFetch(scene, data),
  ingestuurd: (scene, { data }) => taskSubmit(scene, data),
  menu: (scene, { data }) => messageAction(scene, 'bericht.overnemen', bericht, data),
} as const satisfies Readonly<Record<string, Maak>>;
export type Weg = keyof typeof wegen;
const anders: readonly Weg[] = ['submit', 'venster', 'ingestuurd'];

/** The way of today's cards always; of the others, the next in turn, so that each is met with every kind of person and button. */
export const wegenVoor = (action: Action, beurt: number): readonly Weg[] => [
  'execute',
  anders[beurt % anders.length] ?? 'submit',
  ...(action === 'bericht.overnemen' ? (['menu'] as const) : []),
];

const gesprekVan = ({ aadObjectId, tenantId }: Person): string => `a:${aadObjectId}-${tenantId.slice(0, 8)}`;

function sceneVan(huis: Proefhuis, person: Person): Scene {
  // A guest speaks in the tenant of the house; the channel data say where he signed in.
  const tenantId = person.tenantId === gastTenant ? huisTenant : person.tenantId;
  const place = { id: gesprekVan(person), kind: 'personal' as const, tenantId };
  return { serviceUrl: huis.simulator?.connector.url ?? '', person, place };
}

/** Everything he got back: the answer itself and what was sent to his chat. */
export async function druk(huis: Proefhuis, wie: Person, knop: KaartKnop, weg: Weg): Promise<string> {
  return stuur(huis, wie, wegen[weg](sceneVan(huis, wie), knop));
}

async function stuur(huis: Proefhuis, wie: Person, activity: Activity): Promise<string> {
  const berichten = () => huis.simulator?.connector.messages(gesprekVan(wie)).filter(({ fromBot }) => fromBot) ?? [];
  const eerder = berichten().length;
  const { status, body } = await deliver(`${huis.url}/api/messages`, activity);
  const nieuw = berichten()
    .slice(eerder)
    .flatMap((een) => [
      een.activity.text ?? '',
      ...(een.activity.attachments ?? []).map((stuk) => leesKaart(stuk.content)),
    ]);
  return [status >= 400 ? `(${String(status)})` : '', antwoordIn(body), ...nieuw]
    .filter((deel) => deel !== '')
    .join('\n');
}

/** A card, a sentence or a dialog. */
function antwoordIn(body: unknown): string {
  const { type, value, task } = (body ?? {}) as { type?: string; value?: unknown; task?: { value?: unknown } };
  if (type === 'application/vnd.microsoft.card.adaptive') return leesKaart(value);
  if (typeof value === 'string') return value;
  const venster = task?.value;
  if (typeof venster === 'string') return venster;
  if (venster !== undefined) return leesKaart((venster as { card?: { content?: unknown } }).card?.content);
  return value === undefined ? '' : JSON.stringify(value);
}
