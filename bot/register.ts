/** The names the bot knows, read from the register and indexed once; asked again after a change. */
import type { Turn } from '../domain/traffic';
import { maakRegister } from './begrip/register';
import type { Register } from './begrip/register';

export async function laadRegister({ partij }: Turn): Promise<Register> {
  const aanbieders = await partij.vanSoort(['aanbieder', 'gecertificeerde-instelling']);
  const gemeenten = await partij.vanSoort(['gemeente']);
  const regios = await partij.vanSoort(['jeugdregio', 'samenwerkingsverband']);
  return maakRegister({
    aanbieders: aanbieders.map(({ id, naam, aliassen }) => ({ id, naam, aliassen })),
    gemeenten: gemeenten.map(({ id, naam, aliassen }) => ({ code: id, naam, aliassen })),
    regios: regios.map(({ id, naam, aliassen }) => ({ code: id, naam, aliassen })),
  });
}
