/** The names the bot knows, read from the register and indexed once; asked again after a change. */
import type { Turn } from '../../domain/traffic';
import { metVoorgangers } from '../begrip/voorgangers';
import { maakRegister } from '../begrip/register';
import type { Register } from '../begrip/register';

/** Of the gemeenten that are there on this day; what went up in another is a name of that one. */
export async function laadRegister({ partij }: Turn, vandaag: string): Promise<Register> {
  const aanbieders = await partij.vanSoort(['aanbieder', 'gecertificeerde-instelling']);
  const gemeenten = metVoorgangers(
    await partij.vanSoort(['gemeente']),
    await partij.relaties(['opgegaan-in']),
    vandaag,
  );
  const regios = await partij.vanSoort(['jeugdregio', 'samenwerkingsverband']);
  return maakRegister({
    aanbieders: aanbieders.map(({ id, naam, aliassen }) => ({ id, naam, aliassen })),
    gemeenten: gemeenten.map(({ id, naam, aliassen }) => ({ code: id, naam, aliassen })),
    regios: regios.map(({ id, naam, aliassen }) => ({ code: id, naam, aliassen })),
  });
}
