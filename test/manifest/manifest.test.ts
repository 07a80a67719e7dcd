/** The package for Teams: right by Microsoft's schemas, within the limits, translated whole, and the same every time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync, inflateSync } from 'node:zlib';
import { kleurIcoon, lijnIcoon } from '../../manifest/icons';
import { keur } from '../../manifest/keuring';
import type { Manifest } from '../../manifest/keuring';
import { pak, vulIn } from '../../manifest/pack';

const instelling = { appId: '12345678-1234-4234-8234-123456789abc', url: 'https://bot.example.nl', versie: '1.2.3' };
const bestand = (naam: string): Buffer => readFileSync(join('manifest', naam));
const engels = JSON.parse(bestand('en.json').toString('utf8')) as Record<string, string>;
const manifest = vulIn(instelling);

test('valid on both schemas and within the strictest limits', () => {
  expect(keur(manifest, engels)).toEqual([]);
});

test('no hole is left open', () => {
  expect(JSON.stringify(manifest)).not.toContain('{{');
  expect(manifest.id).toBe(instelling.appId);
  expect(JSON.stringify(manifest)).toContain('"validDomains":["bot.example.nl"]');
});

const anders = (verander: (kopie: Record<string, unknown>) => void): Manifest => {
  const kopie = structuredClone(manifest) as unknown as Record<string, unknown>;
  verander(kopie);
  return kopie as unknown as Manifest;
};

test.each([
  ['an unknown property', (m: Record<string, unknown>) => (m['onbekend'] = 1)],
  ['a name that is too long', (m: Record<string, unknown>) => (m['name'] = { short: 'x'.repeat(31) })],
  ['an id that is no guid', (m: Record<string, unknown>) => (m['id'] = 'x')],
  ['too many commands', (m: Record<string, unknown>) => elfOpdrachten(m)],
])('refused: %s', (_naam, verander) => {
  expect(keur(anders(verander), engels).length).toBeGreaterThan(0);
});

function elfOpdrachten(kopie: Record<string, unknown>): void {
  const [bot] = kopie['bots'] as { commandLists: { commands: unknown[] }[] }[];
  bot?.commandLists[0]?.commands.push({ title: 'x', description: 'y' });
}

test('a mistake stops the packing, and an address without https too', () => {
  expect(() => pak({ ...instelling, appId: 'x' })).toThrow(/1\.24/);
  expect(() => pak({ ...instelling, url: 'http://bot.example.nl' })).toThrow(/https/);
});

test('every command is described in English; its word stays what the bot understands', () => {
  manifest.bots[0]?.commandLists.forEach((lijst, i) =>
    lijst.commands.forEach((_opdracht, j) => {
      const sleutel = `bots[0].commandLists[${i}].commands[${j}]`;
      expect(engels[`${sleutel}.description`]?.length).toBeLessThanOrEqual(128);
      expect(engels[`${sleutel}.title`]).toBeUndefined();
    }),
  );
  const vertaald = Object.keys(engels).filter((sleutel) => sleutel.startsWith('bots')).length;
  expect(vertaald).toBe(manifest.bots[0]?.commandLists.flatMap((lijst) => lijst.commands).length);
});

test('a melding is made in personal chat only', () => {
  const inGroepen = manifest.bots[0]?.commandLists.filter((lijst) => !lijst.scopes.includes('personal'));
  expect(inGroepen?.flatMap((lijst) => lijst.commands).map((opdracht) => opdracht.title)).not.toContain('melding');
});

test('the bot asks for the members of a team and a chat, and never to read what is said', () => {
  const { authorization } = manifest as unknown as {
    authorization: { permissions: { resourceSpecific: { name: string }[] } };
  };
  const namen = authorization.permissions.resourceSpecific.map((recht) => recht.name);
  expect(namen).toEqual(['TeamMember.Read.Group', 'ChatMember.Read.Chat']);
});

/** Width, height and the raw lines of a PNG of ours. */
function beeld(png: Buffer): { zijden: number[]; pixels: Buffer } {
  const begin = png.indexOf('IDAT') + 4;
  return {
    zijden: [png.readUInt32BE(16), png.readUInt32BE(20)],
    pixels: inflateSync(png.subarray(begin, begin + png.readUInt32BE(begin - 8))),
  };
}

test.each([
  ['color.png', 192, kleurIcoon],
  ['outline.png', 32, lijnIcoon],
])('%s is %i wide and what our own drawing makes', (naam, zijde, teken) => {
  const vast = beeld(bestand(naam));
  expect(vast.zijden).toEqual([zijde, zijde]);
  expect(vast.pixels.equals(beeld(teken()).pixels)).toBe(true);
});

test('the outline is white and see-through only', () => {
  const { pixels } = beeld(lijnIcoon());
  for (let regel = 0; regel < 32; regel += 1) {
    for (let x = 0; x < 32; x += 1) {
      const p = regel * 129 + 1 + x * 4;
      expect(pixels[p + 3] === 0 || pixels.subarray(p, p + 3).equals(Buffer.from([255, 255, 255]))).toBe(true);
    }
  }
});

test('the zip is the same each time and opens again', () => {
  const zip = pak(instelling);
  expect(zip.equals(pak(instelling))).toBe(true);
  const lengte = zip.readUInt32LE(18);
  const begin = 30 + zip.readUInt16LE(26);
  expect(zip.subarray(30, begin).toString()).toBe('manifest.json');
  expect(JSON.parse(inflateRawSync(zip.subarray(begin, begin + lengte)).toString('utf8'))).toEqual(manifest);
});
