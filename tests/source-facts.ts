import { parseSync } from 'vite';

/** What the architecture test wants to know of a source file. */
export type SourceFacts = {
  readonly imports: readonly SourceImport[];
  /** Forms the house style does without, such as `any`. */
  readonly forms: readonly string[];
  /** Uses of the clock, of chance and of the browser. */
  readonly effects: readonly string[];
};

export type SourceImport = { readonly from: string; readonly isOnlyTypes: boolean };

export const factsOf = (path: string, text: string): SourceFacts => {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const places = placesIn(program);
  const bound = boundNamesOf(places);
  return {
    imports: places.flatMap(({ node }) => importOf(node)),
    forms: places.flatMap(({ node }) => formOf(node)),
    effects: places.flatMap((place) => effectOf(place, bound)),
  };
};

type SyntaxNode = { readonly type: string; readonly [key: string]: unknown };
type Place = { readonly node: SyntaxNode; readonly parent?: SyntaxNode; readonly key: string };

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const placesIn = (root: unknown): readonly Place[] => {
  if (!isNode(root)) return [];
  const places: Place[] = [{ node: root, key: '' }];
  for (const { node } of places) {
    for (const [key, value] of Object.entries(node)) {
      const children = Array.isArray(value) ? value : [value];
      for (const child of children)
        if (isNode(child)) places.push({ node: child, parent: node, key });
    }
  }
  return places;
};

const importOf = (node: SyntaxNode): readonly SourceImport[] => {
  if (!isNode(node.source) || typeof node.source.value !== 'string') return [];
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  const isOnlyTypes =
    node.type === 'TSImportType' ||
    node.importKind === 'type' ||
    node.exportKind === 'type' ||
    (specifiers.length > 0 && specifiers.every(isTypeSpecifier));
  return [{ from: node.source.value, isOnlyTypes }];
};

const isTypeSpecifier = ({ importKind, exportKind }: SyntaxNode): boolean =>
  importKind === 'type' || exportKind === 'type';

const formsDoneWithout: Readonly<Record<string, string>> = {
  ClassDeclaration: 'a class',
  ClassExpression: 'a class',
  ExportAllDeclaration: 'export * from',
  ExportDefaultDeclaration: 'a default export',
  TSAnyKeyword: 'any',
  TSEnumDeclaration: 'an enum',
  TSNonNullExpression: 'the assertion !',
  TSTypeAssertion: 'the assertion <…>',
};

const formOf = (node: SyntaxNode): readonly string[] => {
  if (node.type === 'TSAsExpression') return isConst(node) ? [] : ['the assertion as'];
  const form = formsDoneWithout[node.type];
  return form === undefined ? [] : [form];
};

const isConst = ({ typeAnnotation }: SyntaxNode): boolean =>
  isNode(typeAnnotation) && isNamed(typeAnnotation.typeName, 'const');

const isNamed = (node: unknown, name: string): boolean => isNode(node) && node.name === name;

const globals: readonly string[] = [
  ...['crypto', 'document', 'fetch', 'indexedDB', 'localStorage', 'location', 'navigator'],
  ...['performance', 'sessionStorage', 'window'],
];

const effectOf = (place: Place, bound: ReadonlySet<string>): readonly string[] => {
  const { node } = place;
  const isNow =
    (node.type === 'NewExpression' && isNamed(node.callee, 'Date') && isEmpty(node.arguments)) ||
    (node.type === 'CallExpression' && isNamed(node.callee, 'Date'));
  if (isNow) return ['the present Date'];
  if (isMember(node, 'Date', 'now')) return ['Date.now'];
  if (isMember(node, 'Math', 'random')) return ['Math.random'];
  if (isClockOfPackage(place)) return ['a clock of a package'];
  const { name } = node;
  const isGlobal =
    node.type === 'Identifier' &&
    typeof name === 'string' &&
    globals.includes(name) &&
    !bound.has(name) &&
    !isOnlyAName(place);
  return isGlobal ? [name] : [];
};

const clocksOfDateFns =
  /^(constructNow|is(Past|Future|Today|Tomorrow|Yesterday|This\w+)|\w+(ToNow|ToNowStrict|OfToday|OfTomorrow|OfYesterday))$/;

/** Of packages that the core may use otherwise. */
const isClockOfPackage = ({ node, parent }: Place): boolean => {
  if (node.type === 'ImportDeclaration')
    return /^temporal-polyfill\/.*\/now$/i.test(sourceOf(node));
  const { imported } = node;
  return (
    isNode(imported) &&
    typeof imported.name === 'string' &&
    clocksOfDateFns.test(imported.name) &&
    sourceOf(parent).startsWith('date-fns')
  );
};

const sourceOf = (node: SyntaxNode | undefined): string =>
  isNode(node?.source) && typeof node.source.value === 'string' ? node.source.value : '';

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const isMember = (node: SyntaxNode, object: string, property: string): boolean =>
  node.type === 'MemberExpression' &&
  isNamed(node.object, object) &&
  isNamed(node.property, property);

/** The `document` of `trip.document` and of `{ document: … }` is nobody's global. */
const isOnlyAName = ({ parent, key }: Place): boolean => {
  if (parent === undefined || parent.computed === true) return false;
  const isQualified = parent.type === 'TSQualifiedName' && key === 'right';
  const isOfSpecifier = parent.type.endsWith('Specifier');
  return key === 'property' || key === 'key' || key === 'label' || isQualified || isOfSpecifier;
};

/** A file that names something of its own `document` everywhere means that, and not the page. */
const boundNamesOf = (places: readonly Place[]): ReadonlySet<string> =>
  new Set(
    places
      .filter(isBinding)
      .flatMap(({ node }) => placesIn(node))
      .filter(({ node, key }) => node.type === 'Identifier' && key !== 'key' && key !== 'right')
      .flatMap(({ node }) => (typeof node.name === 'string' ? [node.name] : [])),
  );

const isBinding = ({ parent, key }: Place): boolean => {
  if (parent === undefined) return false;
  if (key === 'params' || key === 'param' || key === 'local') return true;
  return key === 'id' && /Declarator|Function|Declaration$/.test(parent.type);
};
