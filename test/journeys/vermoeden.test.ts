/** What may be danger is answered, and says first whom to call; nothing is kept or refused for it. */
import { begrijp } from '../../bot/begrip/begrijp';
import { vermoedtGevaar } from '../../bot/invoer/vermoeden';
import { leesCorpus, NU } from '../bot/begrip/meten';
import { register } from '../bot/begrip/register-voorbeeld';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

/** Danger that was read as something else, and not without a doubt; the house knows other names than the sentences do. */
const twijfelachtig = leesCorpus('achtergehouden-gevaar.jsonl')
  .filter(({ intent }) => intent === 'verwijzing')
  .map(({ tekst }) => tekst)
  .find((tekst) => {
    const begrepen = begrijp(tekst, register, NU);
    const melding = begrepen.intent === 'melding.starten' && begrepen.zekerheid >= 0.7;
    return melding && vermoedtGevaar(tekst, begrepen) && !/kompas|zonnehoek|brug/i.test(tekst);
  });

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const WAARSCHUWING = 'Is iemand nu in gevaar? Bel 112. Is een kind thuis niet veilig?';

it('staat boven het antwoord, en de melding gaat gewoon door', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const antwoord = await sanne.zeg(twijfelachtig ?? '');
  expect(antwoord.indexOf(WAARSCHUWING)).toBe(0);
  expect(antwoord).toContain('Bel Veilig Thuis: 0800-2000.');
  expect(antwoord).toContain('Over welke organisatie gaat uw melding?');
});

it('staat er ook als er een bestand bij zit', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const antwoord = await sanne.stuurBestanden({ 'brief.pdf': Buffer.from('%PDF-1.7\n') }, twijfelachtig ?? '');
  expect(antwoord.indexOf(WAARSCHUWING)).toBe(0);
});

it('staat niet boven wie naar 112 is verwezen, en niet boven een gewone melding', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('er is iemand neergestoken op de groep')).not.toContain(WAARSCHUWING);
  expect(await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen')).not.toContain(
    WAARSCHUWING,
  );
});
