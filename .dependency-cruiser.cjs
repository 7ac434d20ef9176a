/** The directions of the folders; test/directions.test.ts runs them and asserts that something was looked at. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true, dependencyTypesNot: ['type-only'] }, 'No cycles.'),
    rule(
      'client-imports-words',
      { path: '^client/' },
      { path: '^(server/(?!domain/|picture/|contract/)|seed/|test/)' },
      'The client imports the words and the picture, and types of the contract, nothing else of the server.',
    ),
    rule(
      'client-contract-types-only',
      { path: '^client/' },
      { path: '^server/contract/', dependencyTypesNot: ['type-only'] },
      'The client imports types of the contract only.',
    ),
    rule('server-not-client', { path: '^server/' }, { path: '^(client|test)/' }, 'One way.'),
    rule(
      'only-main-seeds',
      { path: '^server/', pathNot: '^server/main\\.ts$' },
      { path: '^seed/' },
      'Only main.ts loads the case into an empty embedded database.',
    ),
    rule(
      'domain-imports-nothing',
      { path: '^server/domain/' },
      { pathNot: '^server/domain/' },
      'The words stand alone.',
    ),
    rule(
      'contract-on-domain',
      { path: '^server/contract/' },
      { path: '^(server/(?!domain/|contract/)|client/|seed/)' },
      'The contract is built on the words.',
    ),
    rule(
      'picture-on-domain',
      { path: '^server/picture/' },
      { pathNot: '^server/(domain|picture)/' },
      'The picture is drawn from values alone: the service, a worker and the page draw it alike.',
    ),
    rule(
      'analysis-pure',
      { path: '^server/analysis/' },
      { path: '^(server/(?!domain/|analysis/|threads/)|client/|seed/)|^node:' },
      'Analysis imports the words and itself.',
    ),
    rule(
      'store-knows-databases-only',
      { path: '^server/store/' },
      { path: '^server/(network|analysis|routes|contract|security)/' },
      'The store knows nothing of what its rows mean.',
    ),
    rule(
      'network-on-store',
      { path: '^server/network/' },
      { path: '^server/(analysis|routes|security)/' },
      'Rows and model meet here; questions about the whole are analysis.',
    ),
    rule(
      'http-below-routes',
      { path: '^server/http/' },
      {
        path: '^server/(routes|network|store|analysis|interviews|imports|reports|exports)/',
        dependencyTypesNot: ['type-only'],
      },
      'Reading a request and replying know nothing of what is asked.',
    ),
    rule(
      'problems-below-http',
      { path: '^server/problems/' },
      { path: '^server/(routes|http|security|threads)/|node_modules/express/' },
      'What went wrong is said without knowing how it is sent.',
    ),
    rule(
      'drivers-in-store',
      { path: '^(server|client|seed)/', pathNot: '^server/store/' },
      { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
      'Only the store knows a database driver.',
    ),
    rule(
      'express-in-routes',
      { path: '^(server|client|seed)/', pathNot: '^server/(routes/|security/|app\\.ts|main\\.ts)' },
      { path: 'node_modules/express/', dependencyTypesNot: ['type-only'] },
      'Only the routes and the app know express.',
    ),
    rule(
      'cytoscape-in-canvas',
      { path: '^client/', pathNot: '^client/canvas/' },
      { path: 'node_modules/cytoscape' },
      'Only the canvas knows cytoscape.',
    ),
    rule(
      'view-pure',
      { path: '^client/view/' },
      { path: '^client/(?!view/)|^server/(?!domain/)|node_modules/(@nanostores/)?lit/' },
      'The view is what the address holds: pure but for the store, and below everything.',
    ),
    rule(
      'state-without-elements',
      { path: '^client/state/' },
      {
        path: '^client/(views|components|design|canvas|list|layout|paper)/|^client/(main|events)\\.ts|node_modules/(@nanostores/)?lit/',
      },
      'State has no elements: it reads the view, the picture and the service.',
    ),
    rule(
      'pictures-below-views',
      { path: '^client/(canvas|list|layout|paper)/' },
      { path: '^client/(views|components)/|^client/(api|http|main)\\.ts' },
      'The picture, its twin and the paper are placed by views and know none.',
    ),
    rule(
      'list-beside-canvas',
      { path: '^client/list/' },
      { path: '^client/(canvas|layout|paper)/' },
      'The twin says what is drawn and knows nothing of how.',
    ),
    rule(
      'paper-from-canvas',
      { path: '^client/(canvas|layout|paper)/' },
      { path: '^client/list/' },
      'Nothing that is drawn knows the twin.',
    ),
    rule(
      'paper-without-elements',
      { path: '^client/paper/' },
      { path: 'node_modules/(@nanostores/)?lit/|/bl-[^/]+\\.ts$' },
      'The picture on paper is text.',
    ),
    rule(
      'layout-in-a-worker',
      { path: '^client/layout/' },
      {
        path: '^client/(?!layout/|state/shown-drawing\\.ts|canvas/sizes\\.ts)|^server/(?!domain/|picture/)|node_modules/(@nanostores/)?lit/',
      },
      'Places follow from the drawing and the sizes of what is drawn, so that a worker finds them.',
    ),
    rule(
      'design-knows-nothing',
      { path: '^client/design/', pathNot: '^client/design/bl-(sheet|day-field)\\.ts$' },
      { path: '^client/(?!design/|locales/)|^server/(?!domain/)' },
      'Primitives know no state and no room; the sheet is the one that the state of panels holds.',
    ),
    rule(
      'nothing-unresolved',
      {},
      { couldNotResolve: true, pathNot: '\\?(raw|inline|url|worker)$' },
      'Every import is there.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'client/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
