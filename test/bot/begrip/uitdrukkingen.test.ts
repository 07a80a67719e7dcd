/** What only sounds like danger, about organisations the register does not know; and danger in nearly the same words. */
import { begrijp } from '../../../bot/begrip/begrijp';
import { verbeter } from '../../../bot/begrip/spelling';
import { NU } from './meten';
import { register, registerZonderNamen } from './register-voorbeeld';

it.each([
  'Zonneweide verkoopt al haar panden',
  'De Kornalijn ligt op sterven na dood',
  'er is misbruik van zorggelden vastgesteld bij Molenveld, gemeenten schorten de betaling op',
  'Brand bij De Sterhoeve, geen gewonden, maar twee gebouwen zijn onbruikbaar',
  'er is brand geweest in het pand van Lindenhaag, de groep kan daar niet meer wonen',
  'sinds de suïcide van een cliënt vorig jaar lopen bij Korenbloem de begeleiders weg en gaat een groep dicht',
  'de zelfmoordpoging van vorig voorjaar heeft bij Kiezelhuis zoveel onrust gegeven dat het bestuur opstapt',
  'na de schietpartij van eerder dit jaar wil de verhuurder Zevenstar uit het pand hebben',
  'Korenbloem verdrinkt in de schulden',
  'overval van de fiscus op Molenveld, alle rekeningen bevroren',
  'Sterhoeve is vermoord door de aanbesteding en houdt op',
])('keeps the melding: %s', (tekst) => {
  expect(begrijp(tekst, registerZonderNamen, NU).intent).toBe('melding.starten');
});

it.each([
  'ik ben vrijdag weg',
  'Petra is tot maandag weg',
  'het kernteam is het eens geworden over trede 3',
  'Ajax heeft gewonnen',
  'er brandt nog licht op de derde',
  'die deadline is zelfmoord',
  'ik verdrink in het werk vandaag',
  'vanmiddag bij Xonar aan tafel gezeten, ging over de begroting',
  'er staat een naam van een kind in een update',
  'iemand heeft een kind bij naam genoemd in het kanaal',
  'er is een bsn in een bericht terechtgekomen',
  'wie heeft hier al aan gezeten',
  'heeft er iemand aan de begroting gezeten',
  'wie heeft er aan de knoppen gezeten',
  'je hoeft niemand meer te zoeken',
  'de samenwerking met de gemeente is doodgebloed',
  'het contract is gesneuveld',
  'dat plan is in de raad afgeschoten',
  'we schuiven het een week op',
])('hears no danger: %s', (tekst) => {
  expect(['112', 'Veilig Thuis']).not.toContain(begrijp(tekst, register, NU).slots.naar);
});

it.each([
  'het kind springt in het kanaal',
  'een jongen met de naam van zijn vader ligt in het kanaal',
  'in het bericht staat dat het kind wordt geslagen',
  'sinds de zelfmoord van zijn broer vorig jaar wil hij ook niet meer leven',
  'na de zelfmoordpoging van vannacht durft niemand meer',
  'na de steekpartij van gisteren ligt hij nog te bloeden',
  'mijn dochter heeft vorig jaar een zelfmoordpoging gedaan',
  'de brand is nog niet uit en er zitten kinderen binnen',
  'iemand verdrinkt in de vijver naast de groep',
  'ze houden hem onder water',
  'de bloeding stopt niet',
  'ik heb mezelf gesneden en het stopt niet',
  'hij sprong in de maas en kwam niet boven',
  'ze is aan het doodbloeden',
  'het kind wordt seksueel misbruikt en de groep sluit',
  'wie heeft er aan dat meisje gezeten',
  'er heeft iemand hier op de groep aan een kind gezeten',
  'je hoeft me niet meer te zoeken',
  'bij deze aanbieder is een jongen neergeschoten',
  'op de locatie is een kind verdronken',
  'hij heeft zich in de voet geschoten en het bloedt hevig',
  'twee jongens dreigen vannacht de begeleiding iets aan te doen',
  'hij doet zichzelf wat aan en we weten geen oplossing voor deze jongen',
])('still hears danger: %s', (tekst) => {
  expect(['112', 'Veilig Thuis']).toContain(begrijp(tekst, registerZonderNamen, NU).slots.naar);
});

it.each(['geworden', 'gewonnen', 'opgevangen', 'schorten', 'veerkracht', 'verbreden', 'belast', 'kanker', 'overvloed'])(
  'takes no ordinary word for a misspelt word of danger: %s',
  (woord) => {
    expect(verbeter(woord)).toBeNull();
  },
);

it.each([
  ['het expertisenetwerk komt er niet uit voor deze jongere', 'LMZ'],
  ['het expertteam ziet geen oplossing voor dit kind', 'LMZ'],
  ['wij komen er niet uit wie moet betalen voor deze jongere', 'Geschillencommissie'],
])('reads a search for one child as that, and a quarrel as a quarrel: %s', (tekst, naar) => {
  expect(begrijp(tekst, registerZonderNamen, NU).slots.naar).toBe(naar);
});

it.each([
  'haar begeleider is niet op komen dagen',
  'zijn begeleidster is dinsdag niet op komen dagen',
  'de therapeut is al twee keer niet verschenen bij ons gezin',
])('who does not turn up is no danger: %s', (tekst) => {
  expect(begrijp(tekst, register, NU).slots.naar).toBe('LMZ');
});

it.each(['ze is niet op komen dagen en appt dat ze niet meer wil leven', 'hij appt afscheidsbriefjes'])(
  'and this is: %s',
  (tekst) => {
    expect(begrijp(tekst, register, NU).slots.naar).toBe('112');
  },
);

it.each(['regio wordt opgesplitst', 'de jeugdregio valt uit elkaar'])(
  'a region that ends is a melding: %s',
  (tekst) => {
    expect(begrijp(tekst, register, NU).intent).toBe('melding.starten');
  },
);
