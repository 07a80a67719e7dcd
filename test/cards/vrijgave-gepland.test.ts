/** Wie een vrijgave plant voordat embargo of wachttijd voorbij is, hoort meteen dat de brief dan niet gaat. */
import { vrijgaveKaart } from '../../cards/vrijgave';
import type { VrijgaveView } from '../../cards/vrijgave';
import { leesKaart } from '../support/kaarttekst';

const basis: VrijgaveView = {
  ...{ briefId: 'b', nummer: 'B-2026-0003', versie: 1, aanbieder: 'Mutsaersstichting' },
  ...{ hindernissen: [], afwijking: null, plan: null },
};
const kaart = (moment: string, anders: Partial<VrijgaveView>): string =>
  leesKaart(vrijgaveKaart({ ...basis, plan: { moment, status: 'gepland', waarom: null }, ...anders }, 's').inhoud);
const embargo: VrijgaveView['hindernissen'] = [{ soort: 'embargo', tot: '2026-03-12T15:00:00.000Z' }];
const afwijking = { reden: 'haast', door: 'Esther', toegestaan: true, dekt: true, eigen: false };

it('gepland voor het einde: de kaart waarschuwt, en wijst de weg', () => {
  const gezegd = kaart('2026-03-12T14:59:00.000Z', { hindernissen: embargo });
  expect(gezegd).toContain('Let op: op dat moment geldt het embargo nog. De brief gaat dan niet vrij');
  const wachttijd = [{ soort: 'wachttijd' as const, tot: '2026-03-12T15:00:00.000Z' }];
  expect(kaart('2026-03-12T14:00:00.000Z', { hindernissen: wachttijd })).toContain('geldt de wachttijd nog');
});

it('gepland na het einde, of met toestemming: geen waarschuwing', () => {
  expect(kaart('2026-03-12T15:00:00.000Z', { hindernissen: embargo })).not.toContain('Let op');
  expect(kaart('2026-03-12T14:00:00.000Z', { hindernissen: embargo, afwijking })).not.toContain('Let op');
  const brief = [{ soort: 'eerst-brief' as const, nummer: 'B-2026-0001', kring: 'raad' as const }];
  expect(kaart('2026-03-12T14:00:00.000Z', { hindernissen: brief })).not.toContain('Let op');
});

it('wat is toegestaan, wacht niet meer: de kaart zegt dat hij mag, en waarom nog leest hoe de volgorde staat', () => {
  const stand = (dekt: boolean) => {
    const view = { ...basis, hindernissen: embargo, afwijking: { ...afwijking, dekt } };
    const { inhoud } = vrijgaveKaart(view, 's');
    return `${leesKaart(inhoud)} ${JSON.stringify(inhoud)}`;
  };
  expect(stand(true)).toContain('Deze brief mag nu worden vrijgegeven: een tweede persoon heeft toegestaan');
  expect(stand(true)).not.toContain('nog niet aan de beurt');
  expect(stand(true)).toContain('Er geldt een embargo');
  expect(stand(false)).toContain('Deze brief is nog niet aan de beurt.');
  expect(stand(false)).not.toContain('mag nu worden vrijgegeven');
});

it('wie nog geen brief kreeg, staat er met zijn lidwoord', () => {
  const wie = ['aanbieder', 'medewerkers', 'cliënten en ouders'];
  const gezegd = kaart('2026-03-12T14:00:00.000Z', {
    hindernissen: [{ soort: 'niet-geinformeerd', kring: 'aanbieder', wie }],
  });
  expect(gezegd).toContain('er is geen brief voor de aanbieder, de medewerkers, en cliënten en ouders.');
});
