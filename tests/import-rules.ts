import { type Folder, folders, modulesOfTests, packagesOfTests, rootFiles } from './architecture';
import type { SourceImport } from './source-facts';
import { type SourceFile, targetOf } from './source-files';

/** The file's line of the table; undefined where the table knows no such place. */
export const folderOf = ({ path, folder }: SourceFile): Folder | undefined =>
  folder === path ? rootFiles[path] : folders[folder];

/** One sentence for each import that the table does not allow. */
export const wrongImports = (file: SourceFile): readonly string[] => {
  const entry = folderOf(file);
  if (entry === undefined) return [];
  return file.imports
    .filter((imported) => !isAllowed(file, entry, imported))
    .map(({ from }) => `${file.folder} may not import ${from}, but ${file.path} does`);
};

const isAllowed = (
  file: SourceFile,
  entry: Folder,
  { from, isOnlyTypes }: SourceImport,
): boolean => {
  const target = targetOf(file.path, from);
  if (target === undefined) {
    return isAmong(packageOf(from), [...entry.packages, ...(file.isTest ? packagesOfTests : [])]);
  }
  if (target.split('/')[0] === file.folder) return staysOnItsScreen(file, target);
  const known = isOnlyTypes ? (entry.mayKnow ?? []) : [];
  const ofTests = file.isTest ? modulesOfTests : [];
  return [...entry.mayImport, ...known, ...ofTests].some(
    (place) => target === place || target.startsWith(`${place}/`) || target === `${place}.ts`,
  );
};

/** Screens share through the kit; the app alone knows them all. */
const staysOnItsScreen = ({ path, folder }: SourceFile, target: string): boolean => {
  if (folder !== 'ui') return true;
  const own = screenOf(path);
  const other = screenOf(target);
  return own === 'app' || other === undefined || other === 'kit' || other === own;
};

/** The folder below ui; undefined for what lies in ui itself. */
const screenOf = (path: string): string | undefined => {
  const [, screen, ...rest] = path.split('/');
  return rest.length > 0 ? screen : undefined;
};

/** Without the path inside the package. */
export const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

const isAmong = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
