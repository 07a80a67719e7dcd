/** Who may import whom (the table of the design). Each comment says where the code should go instead. */

/** Our own files outside some folders: whatever is not in node_modules and not built into Node. */
const ours = (except) => ({
  path: '\\.(ts|json)$',
  pathNot: ['^node_modules/', ...except.map((e) => `^${e}`)],
  dependencyTypesNot: ['core'],
});
const npm = (except = []) => ({
  dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'],
  pathNot: except.map((e) => `^node_modules/${e}/`),
});
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** A package with one owner: everyone else asks the owner. */
const owned = (packages, owners, comment) =>
  rule(
    `owner-of-${packages[0].replace(/^@/, '').replace('/', '-')}`,
    comment,
    { pathNot: [...owners.map((o) => `^${o}`), '^test/', '^bench/', '^node_modules/'] },
    { path: packages.map((p) => `^node_modules/${p}(/|$)`).join('|') },
  );

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that need each other are one file, or miss a third that both point at.',
      {},
      { circular: true },
    ),
    rule(
      'resolvable',
      'The import leads nowhere: the file moved, or the package is not in package.json.',
      {},
      { couldNotResolve: true },
    ),
    rule(
      'declared',
      'A package of ours stands in package.json; it may not come along with another by accident.',
      { pathNot: '^node_modules/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule(
      'product-without-dev-packages',
      'What runs in production may not need a development package: tests, bench and manifest may.',
      { pathNot: '^(test|bench|manifest)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),

    rule(
      'domain-alone',
      'domain/ is pure: give it what it needs as an argument, or put the code in app/ (a verb) or db/ (what stays).',
      { path: '^domain/' },
      { pathNot: '^domain/' },
    ),
    rule(
      'texts-to-domain',
      'texts/ knows nouns only: pass the finished value in, and let cards/, reports/ or bot/ put it together.',
      { path: '^texts/' },
      { pathNot: '^(texts|domain)/' },
    ),
    rule(
      'cards-walls',
      'cards/ draws a view: let bot/handlers.ts fetch the data, and put sentences in texts/.',
      { path: '^cards/' },
      ours(['cards/', 'texts/', 'domain/']),
    ),
    rule(
      'cards-npm',
      'cards/ owns templating and payload schemas only; other packages belong to bot/ or reports/.',
      { path: '^cards/' },
      npm(['adaptivecards-templating', 'adaptive-expressions', 'zod']),
    ),
    rule(
      'reports-walls',
      'reports/ implements ports of domain/ and knows neither app/ nor bot/: pass the facts in as a Dossier.',
      { path: '^reports/' },
      ours(['reports/', 'texts/', 'domain/']),
    ),
    rule(
      'reports-npm',
      'Packages that draw belong in reports/render/; letters themselves are pure.',
      { path: '^reports/', pathNot: '^reports/render/' },
      npm(),
    ),
    rule(
      'reports-render-npm',
      'reports/render/ owns pdfkit, docx, its reader and the font; anything else needs an ADR line.',
      { path: '^reports/render/' },
      npm(['pdfkit', '@types/pdfkit', 'fontkit', 'docx', 'jszip', 'fast-xml-parser', '@expo-google-fonts']),
    ),
    rule(
      'db-walls',
      'db/ implements ports of domain/: what decides goes to app/, what is said to texts/.',
      { path: '^db/' },
      ours(['db/', 'domain/']),
    ),
    rule(
      'db-npm',
      'db/ owns knex, the drivers, csv-parse and zod for files that come in.',
      { path: '^db/' },
      npm(['date-holidays', 'knex', 'sqlite3', 'pg', '@types/pg', 'pg-types', 'csv-parse', 'zod', 'ulid']),
    ),
    rule(
      'app-walls',
      'app/ holds verbs over ports: what it needs from outside is a port in domain/ports.ts, filled in main.ts.',
      { path: '^app/' },
      { pathNot: '^(app|domain)/' },
    ),
    rule(
      'bot-walls',
      'bot/ speaks through app/: what is stored goes through a verb, what is drawn through a port filled in main.ts.',
      { path: '^bot/' },
      ours(['bot/', 'app/', 'cards/', 'texts/', 'domain/']),
    ),
    rule(
      'simulator-alone',
      'simulator/ stands in for Microsoft: it knows nothing of ours, and main.ts hands it what it needs.',
      { path: '^simulator/' },
      ours(['simulator/']),
    ),
    rule(
      'simulator-npm',
      'simulator/ owns express and the card renderer.',
      { path: '^simulator/' },
      npm(['express', '@types/express', '@types/express-serve-static-core', 'adaptivecards']),
    ),
    rule(
      'manifest-alone',
      'manifest/ is packed apart from the bot: what it shares with it, a test compares.',
      { path: '^manifest/' },
      ours(['manifest/', 'node_modules/']),
    ),
    rule(
      'config-and-clock-alone',
      'config.ts, klok.ts and geheugen.ts stand below everything: pass in what they would want to import.',
      { path: '^(config|klok|geheugen)\\.ts$' },
      ours([]),
    ),
    rule(
      'nobody-imports-the-top',
      'main.ts and cli.ts tie the knots: move what you need out of them.',
      { pathNot: '^(test|bench)/|^(main|cli)\\.ts$' },
      { path: '^(main|cli)\\.ts$' },
    ),
    rule(
      'tests-stay-outside',
      'Product code never imports tests or benchmarks; share it from the folder that owns it.',
      { pathNot: '^(test|bench)/' },
      { path: '^(test|bench)/' },
    ),

    owned(
      ['date-holidays', 'knex', 'sqlite3', 'pg', 'csv-parse'],
      ['db/'],
      'Storage belongs to db/: add a method to a port and its store.',
    ),
    owned(
      ['pdfkit', 'docx'],
      ['reports/render/'],
      'Drawing belongs to reports/render/: make blocks of a Document instead.',
    ),
    owned(
      ['botbuilder', 'botbuilder-core', 'botframework-connector', 'botframework-schema', '@microsoft/teams-ai'],
      ['bot/teams/'],
      'Only bot/teams/ knows Microsoft: use Inbound and Outbound of bot/messages.ts.',
    ),
    owned(
      ['express', 'express-rate-limit', 'helmet'],
      ['bot/server', 'bot/teams/', 'simulator/'],
      'HTTP belongs to bot/server.ts: give it a handler.',
    ),
    owned(['prom-client'], ['bot/server'], 'Metrics belong to bot/server.ts: call what it hands out.'),
    owned(['croner'], ['bot/klok'], 'bot/klok.ts wakes the verbs.'),
    owned(['adaptivecards-templating', 'adaptive-expressions'], ['cards/'], 'Cards are expanded in cards/ only.'),
    owned(
      ['zod'],
      ['cards/', 'db/', 'bot/', 'config\\.ts$', 'main\\.ts$', 'cli\\.ts$'],
      'Check what comes in at the edge; inside, types suffice.',
    ),
    owned(
      ['pino', 'commander'],
      ['main\\.ts$', 'cli\\.ts$', 'log\\.ts$'],
      'Logging and commands are wired in main.ts and cli.ts: take a logger as an argument.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|docs|\\.gegevens|simulator/page)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
