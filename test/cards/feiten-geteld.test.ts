/** Wat achtergehouden is, telt op de kaart van de feiten niet als bekend: ook bij ons weet vaak niemand het. */
import { feitenKaart } from '../../cards/feiten';
import { leesKaart } from '../support/kaarttekst';
import { dossier } from '../reports/brieven/ondersteuning';

const lees = (anders: Record<string, unknown>): string =>
  leesKaart(
    feitenKaart(
      {
        ...{ casusId: 'c', casusNummer: 'C-2026-0001', aanbieder: 'Zorggroep Duinrand', fouten: [] },
        dossier: dossier('concern-2025', anders),
      },
      [],
    ).inhoud,
  );

it('noemt apart wat achtergehouden is, boven aan en per onderdeel, en telt het nergens dubbel', () => {
  const kaart = lees({
    'plan.bureau': { afwezig: 'weggelakt', wooGrond: '5.1.1c' },
    'igj.planning': { afwezig: 'niet-openbaar' },
  });
  expect(kaart).toMatch(/^Inspectie: \d+ bekend, 1 achtergehouden$/mu);
  expect(kaart).toMatch(/^Plan: \d+ bekend, 1 achtergehouden$/mu);
  const [, bekend = '', achter = ''] =
    /(\d+) feiten zijn bekend\. (\d+) feiten zijn achtergehouden\./u.exec(kaart) ?? [];
  const som = (wat: string): number =>
    [...kaart.matchAll(new RegExp(`: .*?(\\d+) ${wat}`, 'gu'))].reduce((tot, [, aantal]) => tot + Number(aantal), 0);
  expect([som('bekend'), som('achtergehouden')]).toEqual([Number(bekend), Number(achter)]);
});

it('zegt er niets van als er niets achtergehouden is', () => {
  const open = lees({ 'plan.bureau': 'Bureau De Kring', 'onderzoek.basis': 'de cijfers van het tweede kwartaal' });
  expect(open).not.toContain('achtergehouden');
});
