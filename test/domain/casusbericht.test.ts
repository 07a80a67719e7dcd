/** When a message about a casus waits for a second person. */
import { tweedeNodig } from '../../domain/casusbericht';
import { melderVan } from '../support/proefregister';

const lezers = (aantal: number) =>
  Array.from({ length: aantal }, (_, nummer) => ({
    ...{ persoonId: `p${String(nummer)}`, partijId: 'gm', partijNaam: 'Gemeente Venlo', tenantId: 'tenant-1' },
  }));

it('boven vijfentwintig lezers kijkt er een tweede mee, ook bij wie de casus leidt', () => {
  const casus = { rollen: [{ persoonId: 'regio1', rol: 'regievoerder' }], accounthouderId: 'regio' };
  for (const wie of ['adviseur', 'regio1']) {
    const nodig = (aantal: number) => tweedeNodig(melderVan(wie), casus as never, lezers(aantal));
    expect([nodig(25), nodig(26)]).toEqual([null, 'veel-lezers']);
  }
});
