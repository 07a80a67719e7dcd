/** A register of two organisations and two gemeenten, for what reads a message without a house around it. */
import { maakRegister } from '../../bot/begrip/register';
import { leesBericht } from '../../bot/bericht-lezen';
import type { Bericht } from '../../bot/bericht-lezen';

const register = maakRegister({
  aanbieders: [
    { id: 'N', naam: 'Stichting Het Noorderlicht', aliassen: ['Noorderlicht'] },
    { id: 'W', naam: 'Stichting De Wilgenhoeve', aliassen: ['Wilgenhoeve'] },
  ],
  gemeenten: [
    { code: 'GM0957', naam: 'Roermond', aliassen: [] },
    { code: 'GM0983', naam: 'Venlo', aliassen: [] },
  ],
  regios: [],
});

/** As it is read on 12 March 2026. */
export const gelezen = (tekst: string): Bericht => leesBericht({ register, vandaag: '2026-03-12' }, tekst);
