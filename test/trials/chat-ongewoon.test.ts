/** Unusual moments in a chat that no list names: each kind of trouble with situations of its own. */
import { executeActivity } from '../../simulator/invokes';
import { messageActivity } from '../../simulator/activities';
import { messageDelete, messageUpdate } from '../../simulator/events';
import { Spreker } from '../support/gesprek';
import { startHuisOpSchijf } from '../support/huis-op-schijf';
import type { HuisOpSchijf } from '../support/huis-op-schijf';
import { doeMelding, naarSamenvatting } from '../support/melding-doen';

const BSN = '123456782';
const KIND = 'Tjeerdwina';

let huis: HuisOpSchijf;
beforeAll(async () => {
  huis = await startHuisOpSchijf('ongewoon');
});
afterAll(() => huis.ruimOp());

const als = (naam: string, plek: 'personal' | 'channel' | 'groupChat' = 'personal') => new Spreker(huis, naam, plek);
const pdf = new TextEncoder().encode('%PDF-1.4 jaarcijfers');
const citaat = (preview: string, eigen: string) => ({
  attachments: [
    {
      contentType: 'text/html',
      content: `<blockquote itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri">Tredewijzer</strong><p itemprop="preview">${preview}</p></blockquote><p>${eigen}</p>`,
    },
  ],
});
const nummersIn = (tekst: string): number => new Set(tekst.match(/M-\d{4}-\d{4}/g)).size;

it('een kaart die iemand met de zoekfunctie in onze chat zet, is geen document en krijgt geen antwoord', async () => {
  const anouk = als('Anouk Wiersma');
  await anouk.zeg('hulp');
  const kaart = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };
  await anouk.stuur({ ...messageActivity(anouk.scene(), ''), attachments: [kaart] });
  expect(anouk.luister()).toBe('');
  expect(await anouk.zeg('trede Vuurbaak')).toContain('Trede 5');
});

describe('D tegelijk, dubbel en door elkaar', () => {
  it('twee meldingen begonnen op hetzelfde moment, op telefoon en computer: de tweede wordt gevraagd, niets gaat verloren', async () => {
    const rob = als('Rob Janssen');
    await Promise.all([
      rob.stuur(messageActivity(rob.scene(), 'Kiezelpad kan de huur niet meer betalen')),
      rob.stuur(messageActivity(rob.scene(), 'Zuidervuur kan de lonen niet meer betalen')),
    ]);
    const gezegd = rob.luister();
    expect(gezegd).toMatch(/Hoort dit bij uw melding over (?:Praktijk Kiezelpad|Jeugdhulp Zuidervuur)\?/);
    const overzicht = await rob.zeg('wat heb ik tot nu toe ingevuld');
    expect(/de huur|de lonen/.exec(overzicht)?.length).toBe(1);
    await rob.zeg('stop');
  });

  it('twee samenvattingen op twee schermen, allebei verstuurd: één melding', async () => {
    const sanne = als('Sanne Verhoeven');
    const voor = nummersIn(await sanne.zeg('mijn meldingen'));
    await naarSamenvatting(sanne, 'tweescherm');
    const eerste = sanne.knop('Versturen');
    await sanne.zeg('wijzig functie');
    await sanne.zeg('inkoper');
    const tweede = sanne.knop('Versturen');
    const uit = await Promise.all([sanne.druk(eerste), sanne.druk(tweede)]);
    expect(nummersIn(uit.join('\n'))).toBe(1);
    expect(nummersIn(await sanne.zeg('mijn meldingen'))).toBe(voor + 1);
  });

  it('een wijziging die aankomt vóór het bericht zelf verandert niets, en het bericht wordt gewoon beantwoord', async () => {
    const bilal = als('Bilal Amrani');
    await bilal.stuur(messageUpdate(bilal.scene(), 'f:later', 'Lindewal kan de huur en de lonen niet betalen'));
    expect(bilal.luister()).toBe('');
    expect(await bilal.zeg('Lindewal kan de huur niet betalen', 'f:later')).toMatch(/Behandelcentrum De Lindewal/);
    await bilal.stuur(messageDelete(bilal.scene(), 'f:later'));
    expect(bilal.luister()).toMatch(/uw antwoord staat er nog/);
    await bilal.zeg('stop');
  });
});

describe('C kaarten en knoppen', () => {
  it('verb en inhoud van een knop noemen iets anders: er gebeurt hooguit wat de inhoud zegt, met de rechten van wie drukt', async () => {
    const ingrid = als('Ingrid Peeters');
    const gezegd = await ingrid.drukRuw('melding.registreren', { action: 'gebruikers.inzien' });
    expect(gezegd).toMatch(/^Deze kaart is niet of niet meer voor u\nHierover kan ik u niets laten zien/);
    expect(await ingrid.drukRuw('gebruikers.inzien', { action: 'hulp.tonen' })).not.toMatch(/Karel Mulder/);
  });

  it('een getypt nummer buiten de keuzes is geen keuze, en 1,2 ook niet', async () => {
    const ingrid = als('Ingrid Peeters');
    await ingrid.zeg('melding over Lindewal');
    for (const nummer of ['9', '0', '-1', '1,2', '١', '1e0'])
      expect(await ingrid.zeg(nummer)).toMatch(/Wat voor melding is het\?/);
    expect(await ingrid.zeg('de tweede')).toMatch(/Welk voornemen/);
    await ingrid.zeg('stop');
  });

  it('‘Melding doen’ op de welkomstkaart, gedrukt door wie niet mag melden, en in een kanaal', async () => {
    const karel = als('Karel Mulder');
    expect(await karel.drukRuw('melding.starten', { action: 'melding.starten' })).not.toMatch(/Ontvangstbevestiging/);
    const femke = als('Femke Dijkstra', 'channel');
    expect(await femke.drukRuw('melding.starten', { action: 'melding.starten' })).toMatch(/persoonlijke chat/);
  });
});

describe('P persoonsgegevens op plekken die niemand noemt', () => {
  const weg = async (): Promise<void> => {
    for (const spoor of [BSN, '1 2 3 4 5 6 7 8 2', KIND]) expect(await huis.sporenVan(spoor)).toEqual([]);
  };

  it('een BSN en een kind in de naam van een bestand, ook zonder tekst erbij', async () => {
    const yvonne = als('Lotte Claessen');
    await yvonne.zeg('melding over Vuurbaak');
    const bestanden = { [`brief ${BSN}.pdf`]: pdf, [`verslag mijn dochter ${KIND} 8 jaar.pdf`]: pdf };
    const gezegd = await yvonne.stuurBestanden(bestanden);
    expect(gezegd).not.toMatch(new RegExp(`${BSN}|${KIND}`));
    expect(gezegd).toMatch(/Wat voor melding is het\?/);
    await weg();
    await yvonne.zeg('stop');
  });

  it('een bericht dat achteraf een BSN, een kind of gevaar noemt: gezegd, nergens bewaard', async () => {
    const tom = als('Tom Hendriks');
    await tom.zeg('Lindewal kan de huur niet meer betalen', 'f:veranderd');
    const verander = async (tekst: string, id = 'f:veranderd'): Promise<string> => {
      await tom.stuur(messageUpdate(tom.scene(), id, tekst));
      return tom.luister();
    };
    expect(await verander(`Lindewal kan de huur niet betalen, BSN ${BSN}`)).toMatch(
      /burgerservicenummer[\s\S]*Verwijder uw bericht ook zelf in Teams/,
    );
    expect(await verander(`Mijn dochter ${KIND} van 8 jaar zit er ook`)).toMatch(
      /LMZ|gegevens van een kind|naam van een kind/,
    );
    expect(await verander('Een meisje wordt thuis geslagen door haar vader')).toMatch(
      /Veilig Thuis[\s\S]*Daarin is niets veranderd/,
    );
    expect(await verander('Er staat nu iemand op het dak die wil springen', 'f:nooit-gezien')).toMatch(/112/);
    await weg();
    await tom.zeg('stop');
  });

  it('een bericht dat achteraf eindeloos lang wordt, wordt net zo min gelezen als een nieuw', async () => {
    const tom = als('Tom Hendriks');
    await tom.zeg('Lindewal kan de huur niet meer betalen', 'f:gegroeid');
    await tom.stuur(messageUpdate(tom.scene(), 'f:gegroeid', 'een twee '.repeat(10_000)));
    expect(tom.luister()).toMatch(/langer dan 4000 tekens/);
    await tom.zeg('stop');
  });

  it('een BSN op de rand van een bericht dat wordt overgenomen, komt er niet half op', async () => {
    const content = `${'x '.repeat(998)}${BSN}${' y'.repeat(100)}`;
    const auteur = { id: 'e0000000-0000-4000-8000-000000000001', displayName: 'Rob' };
    const bericht = {
      id: '1',
      createdDateTime: '2026-03-12T09:00:00Z',
      linkToMessage: 'https://teams.microsoft.com/l/message/1',
    };
    const gezegd = await als('Femke Dijkstra').neemOver({
      ...bericht,
      ...{ from: { user: auteur }, body: { contentType: 'text', content } },
    });
    expect(gezegd).toMatch(/x x x/);
    expect(gezegd).not.toMatch(/1234/);
  });

  it('een naam van duizenden letters wordt niet gelezen', async () => {
    const daan = als('Daan Vermeulen');
    const vraag = messageActivity(daan.scene(), 'hulp');
    const naam = 'Jan 1 '.repeat(100);
    const { status } = await daan.stuur({ ...vraag, from: { ...Object(vraag['from']), name: naam } });
    expect(status).toBe(400);
  });

  it('één zin over een kind midden in een geplakte tabel, en in een geciteerd bericht', async () => {
    const femke = als('Femke Dijkstra');
    const tabel = `Naam\tPlaats\tOmzet\nMaanvaren\tRoermond\t3 ton\nMijn dochter ${KIND} van 8 jaar wacht al een jaar\nWilgenhoeve\tWeert\t2 ton`;
    expect(await femke.zeg(tabel)).toMatch(/gegevens van een kind|naam van een kind/);
    await femke.zeg('melding over Maanvaren');
    await femke.zeg('1');
    expect(await femke.zeg(tabel)).toMatch(/Er staan persoonsgegevens in uw tekst|LMZ/);
    const antwoord = messageActivity(
      femke.scene(),
      `Jan de Wit\nMijn dochter ${KIND} van 8 jaar\n\nDe huur is niet betaald.`,
      citaat(`Mijn dochter ${KIND} van 8 jaar`, 'De huur is niet betaald.'),
    );
    await femke.stuur(antwoord);
    expect(femke.luister()).toMatch(/Is het acuut/);
    await weg();
    await femke.zeg('stop');
  });

  it('een BSN als antwoord op ‘bereikbaar via’, gedicteerd met spaties, en als functie', async () => {
    const sanne = als('Sanne Verhoeven');
    await naarSamenvatting(sanne, 'bereik');
    await sanne.zeg('wijzig bereikbaar via');
    expect(await sanne.zeg('mijn nummer is 1 2 3 4 5 6 7 8 2')).toMatch(/burgerservicenummer/);
    await sanne.zeg('stop');
    await sanne.zeg('verder');
    await weg();
    await sanne.zeg('opnieuw');
    await sanne.zeg('stop');
  });
});

describe('U mensen', () => {
  it('een opdracht met een schuine streep, in het kanaal en in de chat', async () => {
    const ingrid = als('Ingrid Peeters');
    await ingrid.zeg('opnieuw');
    await ingrid.zeg('stop');
    expect(await ingrid.zeg('/melding')).toMatch(/Dit is nog niet verstuurd|Over welke organisatie/);
    await ingrid.zeg('/stop');
    expect(await ingrid.zeg('/help')).toMatch(/Dit kan ik voor u doen|U bent bezig/);
    expect(await als('Femke Dijkstra', 'channel').zeg('/trede Wilgenhoeve')).toBe(
      'Ik antwoord u in onze persoonlijke chat.',
    );
  });

  it('alleen een vermelding, een duimpje als reactie, een plaatje en een link: geen doodlopende weg en geen verzinsel', async () => {
    const bilal = als('Bilal Amrani');
    await bilal.zeg('opnieuw');
    await bilal.zeg('Lindewal kan de huur niet meer betalen');
    const reactie = {
      ...messageActivity(bilal.scene(), ''),
      type: 'messageReaction',
      reactionsAdded: [{ type: 'like' }],
    };
    expect((await bilal.stuur(reactie)).status).toBe(200);
    expect(bilal.luister()).toBe('');
    expect(await bilal.zeg('👍')).toMatch(/Is het acuut/);
    expect(await bilal.stuurBestanden({ 'foto.png': pdf })).toMatch(/Is het acuut/);
    expect(await bilal.zeg('https://voorbeeld.nl/nieuws')).toMatch(/Is het acuut/);
    expect(await bilal.zeg('wat heb ik tot nu toe ingevuld')).not.toMatch(/👍|https|foto/);
    await bilal.zeg('stop');
    expect(await als('Rob Janssen', 'groupChat').zeg('')).toBe('Ik antwoord u in onze persoonlijke chat.');
  });

  it('gedicteerd, zonder leestekens, met alles in één adem: elk gegeven op zijn plek', async () => {
    const ingrid = als('Ingrid Peeters');
    await ingrid.zeg('opnieuw');
    const gezegd = await ingrid.zeg(
      'ja hallo ik bel eigenlijk liever maar goed zevenvlinder kan volgende maand de lonen niet meer betalen het gaat om een stuk of veertig kinderen in venlo en roermond en onze wethouder weet het nog niet',
    );
    expect(gezegd).toMatch(
      /Vermoeden van[\s\S]*de lonen niet meer[\s\S]*Venlo, Roermond[\s\S]*40[\s\S]*Nee[\s\S]*Is het acuut/,
    );
    expect(await ingrid.zeg('wat heb ik tot nu toe ingevuld')).toMatch(/Organisatie\nZorggroep Zevenvlinder/);
    await ingrid.zeg('stop');
  });

  it('een antwoord op een oud bericht met dat bericht erbij is alleen het antwoord', async () => {
    const tom = als('Tom Hendriks');
    await tom.zeg('opnieuw');
    await tom.zeg('Zevenvlinder kan de lonen niet meer betalen');
    await tom.zeg('nee');
    await tom.zeg('sinds maart');
    await tom.zeg('Venlo');
    await tom.zeg('wonen');
    const tekst = 'Tredewijzer\nOm hoeveel jeugdigen gaat het ongeveer?\n\nongeveer 25';
    await tom.stuur(
      messageActivity(tom.scene(), tekst, citaat('Om hoeveel jeugdigen gaat het ongeveer?', 'ongeveer 25')),
    );
    expect(tom.luister()).toMatch(/Wie weet hier al van/);
    expect(await tom.zeg('wat heb ik tot nu toe ingevuld')).toMatch(/Aantal jeugdigen\n25/);
    await tom.zeg('stop');
  });
});

describe('I vreemde tekens', () => {
  it('omgekeerde schrijfrichting, onzichtbare tekens en opmaak in een naam blijven tekst, en lijken op niemand', async () => {
    const rob = als('Rob Janssen');
    await rob.zeg('opnieuw');
    await rob.zeg('melding');
    for (const naam of [
      '\u202edewedniL',
      '[klik](javascript:alert(1))',
      '<at>iedereen</at>',
      '${$root.geheim}',
      '=HYPERLINK("x")',
    ]) {
      const gezegd = await rob.zeg(naam);
      expect(gezegd).not.toMatch(/Behandelcentrum De Lindewal\n|undefined|\[object/);
      if (/Wat voor melding|KvK-nummer/.test(gezegd)) await rob.zeg('terug');
    }
    expect(await rob.zeg('Linde\u200bwal')).toMatch(/Wat voor melding is het\?/);
    await rob.zeg('stop');
  });

  it('een opdracht met onzichtbare tekens of in volle breedte werkt, en een lijkend woord in andere letters niet stil', async () => {
    const sanne = als('Sanne Verhoeven');
    expect(await sanne.zeg('mijn mel\u200bdingen')).toMatch(/Mijn meldingen/);
    expect(await sanne.zeg('ｍｉｊｎ　ｍｅｌｄｉｎｇｅｎ')).toMatch(/Mijn meldingen/);
    expect(await sanne.zeg('trede Lіndewal')).not.toMatch(/Behandelcentrum De Lindewal\n/);
  });

  it('een wedervraag met opmaak of een formule erin krijgt hetzelfde antwoord, zonder die terug te geven', async () => {
    const yvonne = als('Lotte Claessen');
    const gezegd = await yvonne.zeg('wie leest dit ${if(true)} <at>iedereen</at>');
    expect(gezegd).not.toMatch(/\$\{|<at>/);
    expect(gezegd).toMatch(/Wie ziet uw melding\?/);
  });
});

it('na dit alles staat er van geen kind en geen BSN iets, en het proces leeft', async () => {
  const marjan = als('Marjan de Graaf');
  expect(await doeMelding(als('Bilal Amrani'), 'slot', 'Zilverwier')).toMatch(/^M-/);
  await marjan.zeg('nieuwe meldingen');
  expect(await marjan.zeg('werklijst')).toMatch(/Werklijst van het meldpunt/);
  for (const spoor of [BSN, KIND]) expect(await huis.sporenVan(spoor)).toEqual([]);
  expect((await marjan.stuur(executeActivity(marjan.scene(), 'hulp.tonen', { action: 'hulp.tonen' }))).status).toBe(
    200,
  );
});
