/** K70 Two people press at the same moment on what only one of them can do: one wins, the other hears it, and nothing is there twice. */
import { casusOpenen } from '../../app/casus-openen';
import { meldingBeoordelen } from '../../app/melding-beoordelen';
import { meldingKoppelen } from '../../app/melding-koppelen';
import { meldingRegistreren } from '../../app/melding-registreren';
import { meldpuntgegevenWijzigen } from '../../app/meldpuntgegevens-wijzigen';
import type { OpenWorld } from '../../db/world';
import { voer } from '../bot/handlers/support/beurt';
import { proefInvoer, tekst, vulRegister } from '../support/proefregister';
import { tel } from '../support/tellen';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
  });
  afterEach(() => ruimOp());

  const invoer = (aanbiederId: string) =>
    ({ aanbiederId, geopendOp: '2026-01-12', betrokkenIds: [], aanleiding: 'eigen-signaal', meldingIds: [] }) as const;
  async function melding(): Promise<{ id: string; versie: number }> {
    const uit = await voer(wereld, 'p1', meldingRegistreren, proefInvoer);
    if (!uit.ok) throw new Error(uit.fout.soort);
    const gevonden = await wereld.eenheid((turn) => turn.melding.vind(uit.value.nummer));
    const op = await voer(wereld, 'meldpunt', meldingBeoordelen, { melding: gevonden?.id ?? '', versie: 1 });
    if (!op.ok) throw new Error(op.fout.soort);
    return op.value;
  }

  it('twee mensen openen tegelijk een casus voor dezelfde aanbieder', async () => {
    const uit = await Promise.all(
      ['adviseur', 'adviseur2'].map((wie) => voer(wereld, wie, casusOpenen, invoer('noorderlicht'))),
    );
    expect(uit.map((een) => (een.ok ? 'ok' : een.fout.soort)).sort()).toEqual(['casus-loopt-al', 'ok']);
    expect(await tel({ wereld }, 'casus')).toBe(1);
  });

  it('twee meldingen over dezelfde aanbieder openen tegelijk een casus', async () => {
    const twee = [await melding(), await melding()];
    const uit = await Promise.all(
      twee.map(({ id, versie }) =>
        voer(wereld, 'meldpunt', meldingKoppelen, { melding: id, versie, casus: null, ook: [] }),
      ),
    );
    expect(uit.map((een) => (een.ok ? 'ok' : een.fout.soort)).sort()).toEqual(['casus-loopt-al', 'ok']);
    expect(await tel({ wereld }, 'casus')).toBe(1);
  });

  it('dezelfde melding wordt tegelijk aan twee casussen gekoppeld', async () => {
    const { id, versie } = await melding();
    const een = await voer(wereld, 'adviseur', casusOpenen, invoer('noorderlicht'));
    const ander = await voer(wereld, 'adviseur', casusOpenen, invoer('gm2'));
    if (!een.ok || !ander.ok) throw new Error('no casus');
    const uit = await Promise.all(
      [een, ander].map(({ value }) =>
        voer(wereld, 'adviseur', meldingKoppelen, { melding: id, versie, casus: value.nummer, ook: [] }),
      ),
    );
    expect(uit.map((u) => (u.ok ? 'ok' : u.fout.soort)).sort()).toEqual(['ok', 'verouderd']);
    expect(await tel({ wereld }, 'casus_melding')).toBe(1);
  });

  it('twee beheerders wijzigen tegelijk hetzelfde gegeven, op hetzelfde beeld', async () => {
    const wijzig = (waarde: string) =>
      voer(wereld, 'beheer', meldpuntgegevenWijzigen, {
        ...{ sleutel: 'telefoon', waarde: tekst(waarde), bron: tekst('Afspraak'), reden: tekst('Nodig'), gezien: '' },
      } as const);
    const uit = await Promise.all([wijzig('070 111 11 11'), wijzig('070 222 22 22')]);
    expect(uit.map((een) => (een.ok ? 'ok' : een.fout.soort)).sort()).toEqual(['ok', 'verouderd']);
    expect(await tel({ wereld }, 'beheerwijziging')).toBe(1);
  });
});
