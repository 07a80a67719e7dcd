/** The draaiboek and the holidays through the operator's door: out, back in, and a later year from the library. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorld } from '../db/world';
import { opdrachtregel } from './support/opdrachtregel';
import type { Opdrachtregel, Uitkomst } from './support/opdrachtregel';

let regel: Opdrachtregel;
let map: string;
let url: string;
beforeAll(() => {
  regel = opdrachtregel();
  ({ map, url } = regel);
});
afterAll(() => regel.ruimOp());

const cli = (argumenten: readonly string[]): Promise<Uitkomst> => regel.voer(argumenten);
const json = ({ uit }: Uitkomst): unknown => JSON.parse(uit.join('\n'));
const bestand = (naam: string, inhoud: string): string => {
  writeFileSync(join(map, naam), inhoud);
  return join(map, naam);
};

describe('het draaiboek en de feestdagen als CSV', () => {
  it('gaat eruit en weer erin zonder iets te veranderen, en neemt een wijziging over met haar geschiedenis', async () => {
    const { uit } = await cli(['draaiboek', 'exporteren']);
    const csv = uit.join('\n');
    expect(csv).toContain('"igj-bevindingen";"Bevindingen op de eigen website publiceren";"igj";"3|4|5"');
    const gelijk = await cli(['draaiboek', 'importeren', bestand('draaiboek.csv', csv)]);
    expect(json(gelijk)).toMatchObject({ nieuw: 0, gewijzigd: 0, fouten: 0 });
    const anders = csv.replace(
      '"regievoerder";"Een regievoerder aanwijzen"',
      '"regievoerder";"Een regievoerder kiezen"',
    );
    const nieuw = `${anders}\r\n"eigen-taak";"Bellen";"autoriteit";"4";"";"werkdagen:2";"";"nee";"ja"`;
    const gelezen = await cli(['draaiboek', 'importeren', bestand('anders.csv', nieuw)]);
    expect(json(gelezen)).toMatchObject({ nieuw: 1, gewijzigd: 1, geschreven: true });
    const wereld = await openWorld(url);
    const [wijzigingen, regel] = await wereld.eenheid(async (turn) => [
      await turn.beheerwijziging.lijst('draaiboektaak', 'regievoerder', 5),
      await turn.draaiboek.vind('eigen-taak'),
    ]);
    await wereld.sluit();
    expect(wijzigingen).toHaveLength(1);
    expect(regel).toMatchObject({
      wat: 'Bellen',
      treden: [4],
      plannen: [],
      termijn: { soort: 'werkdagen', aantal: 2 },
    });
  });

  it('noemt elke rij die niet klopt en neemt dan niets over', async () => {
    const kolommen = 'id;wat;voor_wie;treden;plannen;termijn;bron;officieel;geldt';
    const rijen = [
      'goed;Bellen;autoriteit;3;;geen;;nee;ja',
      'fout;Bellen;iemand;3;;geen;;nee;ja',
      'ook;Bellen;igj;9;;geen;;nee;ja',
    ];
    rijen.push('bsn;Bel over BSN 111222333;igj;3;;geen;;nee;ja');
    const { code, fout } = await cli(['draaiboek', 'importeren', bestand('fout.csv', [kolommen, ...rijen].join('\n'))]);
    expect(code).toBe(1);
    expect(fout.slice(0, 3)).toEqual([
      ...['Rij 3: De kolom voor_wie klopt niet.', 'Rij 4: De kolom treden klopt niet.'],
      'Rij 5: In de kolom wat staan persoonsgegevens. Haal ze weg.',
    ]);
    const { uit } = await cli(['draaiboek', 'exporteren']);
    expect(uit.join('\n')).not.toContain('"goed"');
  });

  it('feestdagen: een later jaar uit de bibliotheek, één keer', async () => {
    expect(json(await cli(['feestdagen', 'aanvullen', '2036']))).toEqual({ jaar: 2036, nieuw: 11 });
    expect(json(await cli(['feestdagen', 'aanvullen', '2036']))).toEqual({ jaar: 2036, nieuw: 0 });
    const { uit } = await cli(['feestdagen', 'exporteren']);
    const csv = uit.join('\n');
    expect(csv).toContain('"2036-04-14";"Tweede paasdag"');
    expect(json(await cli(['feestdagen', 'importeren', bestand('dagen.csv', csv)]))).toMatchObject({
      nieuw: 0,
      gewijzigd: 0,
    });
    expect((await cli(['feestdagen', 'aanvullen', 'morgen'])).code).toBe(1);
  });
});
