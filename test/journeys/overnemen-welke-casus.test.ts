/** A message that is taken over names its casus itself: that one is filled in, and nothing is when its words name none of the choices. */
import { delen } from '../cards/support/keuring';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const keuze = async (content: string) => {
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'groupChat');
  await anouk.neemOver({
    ...{
      id: 'b1',
      createdDateTime: '2026-03-12T08:00:00.000Z',
      linkToMessage: 'https://teams.microsoft.com/l/message/1',
    },
    from: { user: { id: 'aad-ander', displayName: 'Collega' } },
    body: { contentType: 'text', content },
  });
  const veld = delen(anouk.neemKaarten().at(-1)).find(({ id }) => id === 'casus');
  const keuzes = veld?.['choices'] as readonly { readonly title: string; readonly value: string }[];
  return keuzes.find(({ value }) => value === veld?.['value'])?.title ?? null;
};

it.each([
  ['De bank wil vrijdag de cijfers zien van Vuurbaak.', 'C-2026-0001 Stichting Vuurbaak Jeugd-GGZ'],
  ['Graag bij C-2023-0001 zetten: de raad is geïnformeerd.', 'C-2023-0001 Mutsaersstichting'],
  ['De bank wil vrijdag de cijfers zien.', null],
  ['Overleg over Vuurbaak en de Mutsaersstichting verzet.', null],
])('%s', async (tekst, verwacht) => {
  expect(await keuze(tekst)).toBe(verwacht);
});
