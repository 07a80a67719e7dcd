/** C15 Every button of the table, pressed long after: its casus closed and its papers at their end, or no trace left of what it was about. */
import type { Action } from '../../cards/actions';
import { Bewaakt } from '../support/knoppen/bewaakt';
import type { Gevonden } from '../support/knoppen/bewaakt';
import { tochten } from '../support/knoppen/tochten';
import { geschreven, zetWacht } from '../support/knoppen/wacht';
import type { Plek } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

/** The newest card of each action; saying yes and saying no are two of them. */
type Kaarten = Map<string, Gevonden>;

async function loop(huis: Proefhuis, tocht: (typeof tochten)[string]): Promise<Kaarten> {
  const kaarten: Kaarten = new Map();
  const houVast = (gevonden: Gevonden): Promise<void> => {
    kaarten.set(`${gevonden.action} ${String(gevonden.knop.data['door'])}`, gevonden);
    return Promise.resolve();
  };
  await tocht({ huis, wie: (naam: string, plek: Plek = 'personal') => new Bewaakt(huis, naam, houVast, plek) });
  return kaarten;
}

/** Everything at its end, as years later. */
async function sluitAf({ wereld }: Proefhuis): Promise<void> {
  await wereld.eenheid(async ({ db }) => {
    for (const sql of [
      "update casus set status = 'gesloten'",
      "update melding set status = 'afgesloten'",
      "update tredebepaling set status = 'ingetrokken' where status = 'voorgelegd'",
      "update taak set status = 'vervallen' where status = 'open'",
      "update brief set status = 'ingetrokken' where status <> 'verzonden'",
      'delete from concept',
    ])
      await db.voer(sql, []);
  });
}

type Fase = 'weg' | 'gesloten';
const vers = (nummer: number, fase: Fase) => ({ sleutel: `${fase}-${String(nummer).padStart(12, '0')}` });
const isEigen =
  (data: Readonly<Record<string, unknown>>) =>
  (naam: string): boolean =>
    naam !== 'action' && naam !== 'sleutel' && typeof data[naam] === 'string';

/** The same button about something that is not there. */
function zonderSpoor({ knop }: Gevonden): Readonly<Record<string, unknown>> {
  const ids = Object.keys(knop.data).filter(isEigen(knop.data));
  const weg = ids.filter((naam) => /^(?:[A-Z0-9-]{6,}|\d+:.*)$/i.test(String(knop.data[naam])));
  return { ...knop.data, ...Object.fromEntries(weg.map((naam) => [naam, '01ZZZZZZZZZZZZZZZZZZZZZZZZ'])) };
}

/** On a closed casus, with papers that are at their end, this still changes something, and should. */
const magNog: readonly (readonly [waarom: string, acties: readonly Action[]])[] = [
  [
    'opent iets nieuws of opnieuw',
    ['casus.openen', 'casus.heropenen', 'melding.heropenen', 'accountgesprek.corrigeren'],
  ],
  [
    'een eigen concept',
    [
      'melding.starten',
      'melding.toch',
      'melding.namens',
      'melding.op-eigen-naam',
      'accountgesprek.melding',
      'dialoog.wissen',
    ],
  ],
  [
    'een eigen instelling',
    ['instelling.kiezen', 'instelling.uur', 'waarneming.instellen', 'waarneming.beeindigen', 'waarneming.teruggeven'],
  ],
  [
    'een fout rechtzetten',
    ['feit.corrigeren', 'feit.bevestigen', 'taakfeit.vastleggen', 'taakfeit.weghalen', 'casusbericht.intrekken'],
  ],
  [
    'wat er gebeurde blijft te noteren',
    [
      'informeren.noteren',
      'informeren.toevoegen',
      'informeren.terugnemen',
      'taak.opmerken',
      'gespreksafspraak.afronden',
    ],
  ],
  [
    'over een gesloten casus mag een brief',
    ['brief.opstellen', 'briefreeks.starten', 'briefreeks.bestanden', 'brief.bestand'],
  ],
  ['gelezen of opgemerkt', ['briefreeks.gelezen', 'brief.opmerken', 'melding.afschrift', 'melding.bijlage']],
  ['een bericht tegenhouden dat nog wacht', ['voorstel.terugnemen']],
  ['wie erover gaat, ook om haar te heropenen', ['casusrol.toewijzen', 'casusrol.beeindigen', 'kanaal.instellen']],
  [
    'beheer, dat aan geen casus hangt',
    [
      ...(['draaiboek.wijzigen', 'feestdag.wijzigen', 'formulering.wijzigen', 'formulering.terugzetten'] as const),
      ...(['beheer.terugdraaien', 'meldpuntgegeven.wijzigen', 'passage.bewaren', 'passage.nazien'] as const),
      ...(['passage.toewijzen', 'passage.vervallen', 'gebieden.terugzetten', 'gemeentegegevens.terugzetten'] as const),
      // They are of a gemeente, and go with it to the letters of its other casussen.
      ...(['gemeentegegevens.ingevuld', 'gemeentegegevens.overnemen'] as const),
      ...([
        'gebruiker.wijzigen',
        'gebruiker.beeindigen',
        'toegang.verlenen',
        'toegang.weigeren',
        'rechten.intrekken',
      ] as const),
    ],
  ],
];
const nog: ReadonlySet<Action> = new Set(magNog.flatMap(([, acties]) => acties));
/** About nothing that was there before: a new draft, an own choice, a new line of the draaiboek. */
const zonderVoorwerp: ReadonlySet<Action> = new Set<Action>([
  ...([
    'melding.starten',
    'melding.toch',
    'melding.namens',
    'melding.op-eigen-naam',
    'dialoog.wissen',
    'instelling.kiezen',
  ] as const),
  ...(['instelling.uur', 'draaiboek.wijzigen', 'meldpuntgegeven.wijzigen'] as const),
]);

/** A draft is its owner's own, and holding a message back is always right. In a channel the answer itself leaves through the outbox, for who asked alone. */
const magSchrijven = ({ action, knop, van }: Gevonden, fase: Fase, regel: string): boolean =>
  knop.data['door'] === false ||
  (fase === 'weg' ? zonderVoorwerp : nog).has(action) ||
  regel.startsWith('sleutel ') ||
  regel.startsWith('concept ') ||
  (van.plaats.kind !== 'personal' && regel.startsWith('outbox '));

const mis = (gezegd: string): readonly string[] => [
  ...(/ging iets mis/i.test(gezegd) ? [gezegd.slice(0, 300)] : []),
  ...(gezegd.trim() === '' ? ['geen antwoord'] : []),
  ...(/undefined|\[object|\$\{/.test(gezegd) ? [gezegd.slice(0, 300)] : []),
];

/** What the owner of the card did before, and the clock, have written by now. */
async function laatStil(huis: Proefhuis): Promise<void> {
  const { nu } = (await (await fetch(`${huis.url}/proef/klok`)).json()) as { readonly nu: string };
  await huis.zetKlok(nu);
  await geschreven(huis);
}

async function beproef(huis: Proefhuis, kaarten: Kaarten, fase: Fase): Promise<readonly string[]> {
  const fouten: string[] = [];
  for (const [nummer, gevonden] of [...kaarten.values()].entries()) {
    const { action, knop, van } = gevonden;
    const data = fase === 'weg' ? zonderSpoor(gevonden) : knop.data;
    if (fase === 'gesloten') await sluitAf(huis);
    await laatStil(huis);
    const gezegd = await van.drukRuw(knop.verb, { ...data, ...('sleutel' in data ? vers(nummer, fase) : {}) });
    const veranderd = (await geschreven(huis)).filter((regel) => !magSchrijven(gevonden, fase, regel));
    fouten.push(...[...mis(gezegd), ...veranderd].map((fout) => `${fase} ${action}: ${fout}`));
  }
  return fouten;
}

it.each(Object.entries(tochten))('op de tocht %s', async (_, tocht) => {
  const huis = await startProefhuis({ perMinuut: 1_000_000 });
  try {
    const kaarten = await loop(huis, tocht);
    await zetWacht(huis);
    const weg = await beproef(huis, kaarten, 'weg');
    const gesloten = await beproef(huis, kaarten, 'gesloten');
    expect([...weg, ...gesloten]).toEqual([]);
  } finally {
    await huis.ruimOp();
  }
});
