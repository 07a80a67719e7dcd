/** A zip written straight into a stream: files go in as they are, since PDF and Word are packed already. */
import type { Writable } from 'node:stream';
import { crc32 } from 'node:zlib';

interface Plaats {
  readonly kop: Buffer;
  readonly naam: Buffer;
  readonly plek: number;
}

const UTF8 = 0x800;
/** 1 January 1980, the zero of zip: the same letters give the same bytes. */
const DATUM = 0x21;

export class Zipstroom {
  private readonly plaatsen: Plaats[] = [];
  private geschreven = 0;

  constructor(private readonly uit: Writable) {}

  async voegToe(naam: string, bytes: Uint8Array): Promise<void> {
    const velden = veldenVan(naam, bytes);
    this.plaatsen.push({ ...velden, plek: this.geschreven });
    await this.schrijf(Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), velden.kop, velden.naam]));
    await this.schrijf(bytes);
  }

  async sluit(): Promise<void> {
    const begin = this.geschreven;
    for (const { kop, naam, plek } of this.plaatsen) {
      const rest = Buffer.alloc(14);
      rest.writeUInt32LE(plek, 10);
      await this.schrijf(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), kop, rest, naam]));
    }
    const slot = Buffer.alloc(22);
    slot.write('PK\u0005\u0006', 0, 'latin1');
    slot.writeUInt16LE(this.plaatsen.length, 8);
    slot.writeUInt16LE(this.plaatsen.length, 10);
    slot.writeUInt32LE(this.geschreven - begin, 12);
    slot.writeUInt32LE(begin, 16);
    await this.schrijf(slot);
    this.uit.end();
  }

  /** Waits for who reads slowly, so that nothing piles up here; who went away ends it. */
  private async schrijf(bytes: Uint8Array): Promise<void> {
    this.geschreven += bytes.length;
    if (this.uit.destroyed) throw new Error('the reader went away');
    if (!this.uit.write(bytes)) await leegOfWeg(this.uit);
  }
}

const leegOfWeg = (uit: Writable): Promise<void> =>
  new Promise((los) => {
    const klaar = (): void => {
      uit.off('drain', klaar).off('close', klaar);
      los();
    };
    uit.on('drain', klaar).on('close', klaar);
  });

/** From "version needed" on: what the local and the central record share. */
function veldenVan(naam: string, bytes: Uint8Array): Pick<Plaats, 'kop' | 'naam'> {
  const kop = Buffer.alloc(26);
  const ruweNaam = Buffer.from(naam);
  kop.writeUInt16LE(20, 0);
  kop.writeUInt16LE(UTF8, 2);
  kop.writeUInt16LE(DATUM, 8);
  kop.writeUInt32LE(crc32(bytes), 10);
  kop.writeUInt32LE(bytes.length, 14);
  kop.writeUInt32LE(bytes.length, 18);
  kop.writeUInt16LE(ruweNaam.length, 22);
  return { kop, naam: ruweNaam };
}
