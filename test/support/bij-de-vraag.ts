/** A melding of Sanne about Kiezelpad that cannot pay its rent, with one question open. */
import { Spreker } from './gesprek';
import type { Proefhuis } from './proefhuis';

/** Some of the questions a melding asks, by the words they begin with. */
export const vragen = {
  waarom: 'Waarom is het acuut?',
  sinds: 'Sinds wanneer',
  waar: 'Welke gemeenten',
  vorm: 'Om welke vormen',
} as const;

/** What stood open before is thrown away, and the questions in front of this one stay open. */
export async function bijDeVraag(huis: Proefhuis, vraag: string): Promise<Spreker> {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('stop');
  if ((await sanne.zeg('gooi maar weg')).includes('(Weggooien)')) await sanne.klik('Weggooien');
  await sanne.zeg('Kiezelpad betaalt de huur niet');
  let gezegd = await sanne.zeg('ja');
  for (let keer = 0; keer < 12 && !gezegd.includes(vraag); keer += 1) gezegd = await sanne.zeg('overslaan');
  expect(gezegd).toContain(vraag);
  return sanne;
}
