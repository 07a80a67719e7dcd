/** One of everything that can wait for somebody. */
import type { WachtendView } from '../../../cards/wachtend';

export const wachtend: WachtendView = {
  bepalingen: [
    {
      id: 'b1',
      trede: 3,
      vanaf: '2026-03-20',
      vraagt: 'standpunt',
      casus: { nummer: 'C-2026-0004', aanbiederNaam: 'Stichting Het Noorderlicht' },
    },
  ],
  voorstellen: [
    {
      voorstelId: 'v1',
      op: '2026-03-12T09:00:00.000Z',
      vraagt: 'meekijken',
      casus: { nummer: 'C-2026-0003', aanbiederNaam: 'Jeugdzorg Zuid' },
    },
    {
      voorstelId: 'v2',
      op: '2026-03-12T09:00:00.000Z',
      vraagt: 'eigen',
      casus: { nummer: 'C-2026-0003', aanbiederNaam: 'Jeugdzorg Zuid' },
    },
  ],
  berichten: [
    {
      gebeurtenisId: 'g1',
      rol: null,
      op: '2026-03-10T10:00:00.000Z',
      casus: { id: 'c4', nummer: 'C-2025-0004', aanbiederNaam: 'De Wilgenhoeve' },
    },
    {
      ...{ gebeurtenisId: 'g2', rol: 'regievoerder', op: '2026-03-10T10:00:00.000Z' },
      casus: { id: 'c4', nummer: 'C-2025-0004', aanbiederNaam: 'De Wilgenhoeve' },
    },
  ],
  brieven: [
    {
      id: 'br1',
      naam: 'Persbericht',
      nummer: 'B-2026-0001',
      vraagt: 'vaststellen',
      casus: { nummer: 'C-2025-0004', aanbiederNaam: 'De Wilgenhoeve' },
    },
    {
      ...{ id: 'br2', naam: 'Persbericht', nummer: 'B-2026-0002', vraagt: 'toestaan' },
      casus: { nummer: 'C-2025-0004', aanbiederNaam: 'De Wilgenhoeve' },
    },
  ],
  taken: 2,
};
