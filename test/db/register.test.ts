/** The register that comes with the product, and looking things up in it by name. */
import { maakNaamboek } from '../../db/register/namen';
import { leesRegisterbestanden } from '../../db/register';
import { naamOp } from '../../domain/partij';
import type { PartijSoort } from '../../domain/partij';

const register = leesRegisterbestanden();
const boek = maakNaamboek(register.partijen);
const ids = (naam: string, soorten?: readonly PartijSoort[]): readonly string[] =>
  boek.vind(naam, soorten).map((partij) => partij.id);

describe('registerbestanden', () => {
  it('has 342 gemeenten in 42 jeugdregio’s, each in exactly one', () => {
    const gemeenten = register.partijen.filter((partij) => partij.soort === 'gemeente');
    const regios = new Set(register.partijen.filter((partij) => partij.soort === 'jeugdregio').map(({ id }) => id));
    const ligtIn = register.relaties.filter((relatie) => relatie.soort === 'ligt-in');
    expect([gemeenten.length, regios.size]).toEqual([342, 42]);
    expect(new Set(ligtIn.map((relatie) => relatie.vanPartijId)).size).toBe(342);
    expect(ligtIn.every((relatie) => regios.has(relatie.naarPartijId))).toBe(true);
  });

  it('keeps Limburg-Noord apart from the three jeugdregio’s its fourteen gemeenten lie in', () => {
    const deelnemers = register.relaties
      .filter((relatie) => relatie.soort === 'neemt-deel-aan')
      .map((r) => r.vanPartijId);
    const regios = register.relaties
      .filter((relatie) => relatie.soort === 'ligt-in' && deelnemers.includes(relatie.vanPartijId))
      .map((relatie) => relatie.naarPartijId);
    expect(deelnemers).toHaveLength(14);
    expect(regios).toHaveLength(14);
    expect([...new Set(regios)].sort()).toEqual(['JZ37', 'JZ42', 'JZ43']);
    expect(register.relaties.find((relatie) => relatie.soort === 'centrumgemeente-van')?.vanPartijId).toBe('GM0983');
  });

  it('calls the authority by the name of the day', () => {
    expect(naamOp(register.autoriteitsnamen, '2025-12-31')?.afkorting).toBe('JA');
    expect(naamOp(register.autoriteitsnamen, '2026-01-01')?.afkorting).toBe('NZa');
    expect(naamOp(register.autoriteitsnamen, '2018-12-31')).toBeUndefined();
  });

  it('gives every partij an id of its own and no relation to nobody', () => {
    const alle = new Set(register.partijen.map((partij) => partij.id));
    expect(alle.size).toBe(register.partijen.length);
    expect(register.relaties.filter((r) => !alle.has(r.vanPartijId) || !alle.has(r.naarPartijId))).toEqual([]);
  });
});

describe('naamboek', () => {
  it.each([
    ['Den Haag', 'GM0518'],
    ["'s-gravenhage", 'GM0518'],
    ['Gemeente Venlo', 'GM0983'],
    ['Fryslân', 'JZ02'],
    ['friesland', 'JZ02'],
    ['Jeugdregio Zuid-Limburg', 'JZ41'],
    ['Noord- en Midden-Limburg', 'SV-LIMBURG-NOORD'],
    ['Sudwest Fryslan', 'GM1900'],
    ['Bergen (L.)', 'GM0893'],
  ])('finds %s', (naam, id) => {
    expect(ids(naam)).toEqual([id]);
  });

  it('tells namesakes apart by the word in front, and gives both without it', () => {
    expect(ids('Groningen')).toEqual(['JZ01', 'GM0014']);
    expect(ids('Gemeente Groningen')).toEqual(['GM0014']);
    expect(ids('Jeugdregio Groningen')).toEqual(['JZ01']);
    expect(ids('Gemeente Utrecht')).toEqual(['GM0344']);
    expect(ids('Groningen', ['jeugdregio'])).toEqual(['JZ01']);
  });

  it('finds nothing for a name that merely looks like one', () => {
    expect(ids('Venloo')).toEqual([]);
    expect(ids('')).toEqual([]);
  });
});
