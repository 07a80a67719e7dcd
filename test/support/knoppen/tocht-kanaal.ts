/** Messages about a casus: in its channel, to who confirms them, past a second person, and to who did not get them. */
import { benoem } from '../benoem';
import type { Spreker } from '../gesprek';
import { plaatsKanaal } from '../kanaal';
import { laatRusten } from '../rust';
import type { Tocht } from './toneel';

const bericht = ({ wie }: Spreker, content: string) => ({
  ...{ id: '1700000000500', createdDateTime: '2026-03-12T08:00:00.000Z' },
  linkToMessage: 'https://teams.microsoft.com/l/message/1700000000500',
  body: { contentType: 'text' as const, content },
  from: { user: { id: wie.aadObjectId, displayName: wie.naam } },
});

export const kanaal: Tocht = async ({ huis, wie }) => {
  plaatsKanaal(huis, ['Femke Dijkstra', 'Anouk Wiersma', 'Rob Janssen', 'Lotte Claessen']);
  const [femke, ingrid, rob] = [wie('Femke Dijkstra'), wie('Ingrid Peeters'), wie('Rob Janssen')];
  const inKanaal = wie('Femke Dijkstra', 'channel');
  const tom = wie('Tom Hendriks');
  await tom.zeg('instellingen');
  await tom.klik('Direct vanaf trede 3');
  await ingrid.zeg('instellingen');
  await ingrid.klik('Direct vanaf trede 3');
  await rob.zeg('regio Venlo');
  await femke.zeg('hulp');
  await benoem(huis, 'Femke Dijkstra');
  await inKanaal.zeg('koppel Mutsaersstichting');
  await femke.wacht(/Wie mag er meelezen/);
  await femke.klik('Zij mogen meelezen');
  await inKanaal.wacht(/Stand van zaken/);
  await inKanaal.neemOver(bericht(rob, 'De bank doet mee.'));
  await inKanaal.neemOver(bericht(rob, 'De bank doet mee.'), 'Overnemen voor alle betrokkenen');
  huis.simulator?.connector.behave(({ conversationId }) =>
    conversationId === tom.plaats.id ? { status: 403 } : undefined,
  );
  await femke.zeg('update Mutsaersstichting overleg gehad');
  await femke.zeg('zeg erbij dat ze niks naar buiten mogen brengen');
  await femke.klik('Ja, het hoort hierbij');
  const velden = { tekst: 'Overleg gehad met de raad van bestuur.', stapWat: 'Plan bespreken', stapVoor: '2026-03-13' };
  await femke.klik('Laat zien wie dit leest', { ...velden, zicht: 'betrokken', eigenaar: '-', akkoord: 'ja' });
  await femke.klik('Versturen');
  await ingrid.wacht(/Overleg gehad/);
  await ingrid.klik('Gelezen en akkoord');
  await huis.zetKlok('2026-03-12T09:20:00.000Z');
  await femke.klik('Is het aangekomen?');
  await femke.zeg('herinner de rest');
  await femke.klik('Herinner wie nog niet bevestigde');
  const esther = wie('Esther Kuipers');
  await esther.zeg('update Mutsaersstichting de krant belt');
  await esther.klik('Laat zien wie dit leest', { ...velden, zicht: 'betrokken', eigenaar: '-', akkoord: 'nee' });
  await esther.klik('Versturen');
  await laatRusten(huis);
  await femke.wacht(/Wilt u meekijken/);
  await femke.zeg('wat moet ik beslissen');
  await femke.zeg('bijpraten Mutsaersstichting');
};

/** A week of silence, and a day more: the adviser reads of several casussen in one overview. */
export const ritme: Tocht = async ({ huis, wie }) => {
  const femke = wie('Femke Dijkstra');
  const anouk = wie('Anouk Wiersma');
  await anouk.zeg('hulp');
  await femke.zeg('hulp');
  await benoem(huis, 'Femke Dijkstra');
  await femke.zeg('update Mutsaersstichting overleg gehad');
  await femke.zeg('zeg erbij dat ze niks naar buiten mogen brengen');
  await femke.klik('Ja, het hoort hierbij');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Overleg gehad.', zicht: 'kernteam' });
  await femke.klik('Versturen');
  await huis.zetKlok('2026-03-19T09:00:00.000Z');
  await femke.wacht(/Tijd voor een bericht/);
  await huis.zetKlok('2026-03-20T09:05:00.000Z');
  await anouk.wacht(/Er komt geen bericht over casus (?!C-2023-0001)/);
};
