/** A document sent with a mention in a channel or a group: it is not kept there, and where it does go is said. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileAttachment, messageActivity } from '../../simulator/activities';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';

const pdf = Buffer.from('%PDF-1.7\nx\n%%EOF');

it.each(['channel', 'groupChat'] as const)('%s', async (plek) => {
  const huis = await startProefhuis();
  try {
    const connector = huis.simulator?.connector;
    if (!connector) throw new Error('no connector');
    const [sanne, prive] = [new Spreker(huis, 'Sanne Verhoeven', plek), new Spreker(huis, 'Sanne Verhoeven')];
    await prive.zeg('hulp');
    for (const [naam, tekst] of [
      ['plan.pdf', ''],
      ['verslag Sem de Boer 9 jaar.pdf', 'hierbij het plan van Noorderlicht'],
    ] as const) {
      const id = connector.uploads.reserve(naam);
      connector.uploads.write(id, pdf);
      const bijlage = fileAttachment(connector.url, id, naam);
      await sanne.stuur({ ...messageActivity(sanne.scene(), tekst, { mention: true, attachments: [bijlage] }) });
      const gehoord = `${sanne.luister()}\n${prive.luister()}`;
      expect(gehoord).toMatch(/in onze persoonlijke chat/);
      expect(gehoord).not.toContain('Sem');
    }
    expect(existsSync(join(huis.map, 'bijlagen'))).toBe(false);
  } finally {
    await huis.ruimOp();
  }
});
