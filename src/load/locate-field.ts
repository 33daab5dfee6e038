/** Owns finding the line of a field in a TypeScript file of records, so that an editor can go to it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

const unwrapped = (node: ts.Expression): ts.Expression =>
  ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node)
    ? unwrapped(node.expression)
    : node;

const isText = (node: ts.Expression): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);

function property(node: ts.Expression, key: string): ts.PropertyAssignment | undefined {
  const within = unwrapped(node);
  if (!ts.isObjectLiteralExpression(within)) return undefined;
  return within.properties
    .filter(ts.isPropertyAssignment)
    .find(({ name }) => (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === key);
}

const hasId = (node: ts.Expression, id: string): boolean => {
  const value = property(node, 'id')?.initializer;
  return value !== undefined && isText(value) && value.text === id;
};

/**
 * The 1-based line of a field in the default export of a file: of the nearest thing around it that is written out, when
 * the field itself is not; undefined when not even the record is.
 *
 * @param record the id of the record, where the file exports a list.
 */
export function lineOfField(
  source: string,
  { record, path }: { record?: string | undefined; path: readonly (string | number)[] },
): number | undefined {
  const file = ts.createSourceFile('records.ts', source, ts.ScriptTarget.Latest, false);
  const exported = file.statements.find(ts.isExportAssignment);
  if (!exported) return undefined;
  let at: ts.Node = exported;
  let node = unwrapped(exported.expression);
  if (ts.isArrayLiteralExpression(node)) {
    const found = node.elements.find((element) => record !== undefined && hasId(element, record));
    if (!found) return undefined;
    at = found;
    node = unwrapped(found);
  }
  for (const key of path) {
    if (typeof key === 'number') {
      const element: ts.Expression | undefined = ts.isArrayLiteralExpression(node) ? node.elements[key] : undefined;
      if (!element) break;
      at = element;
      node = unwrapped(element);
    } else {
      const found: ts.PropertyAssignment | undefined = property(node, key);
      if (!found) break;
      at = found;
      node = unwrapped(found.initializer);
    }
  }
  return file.getLineAndCharacterOfPosition(at.getStart(file)).line + 1;
}

/** The line of a field in a file, relative to the project; undefined when it cannot be told. */
export type LineOf = (
  file: string,
  field: { record?: string | undefined; path: readonly (string | number)[] },
) => number | undefined;

/** A way to find lines in the TypeScript files of the project in `root`, each read once. */
export function lineFinder(root: string): LineOf {
  const sources = new Map<string, string>();
  return (file, field) => {
    if (!file.endsWith('.ts')) return undefined;
    let source = sources.get(file);
    if (source === undefined) {
      try {
        source = readFileSync(resolve(root, file), 'utf8');
      } catch {
        source = '';
      }
      sources.set(file, source);
    }
    return lineOfField(source, field);
  };
}
