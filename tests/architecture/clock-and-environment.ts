import ts from 'typescript';

/** What a pure file may not name: each answers differently from one moment or machine to the next. */
const globals = [
  'Date',
  'process',
  'performance',
  'globalThis',
  'fetch',
  'crypto',
  'navigator',
  'console',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
];
const members = ['Math.random', 'Temporal.Now', 'import.meta'];

const pureFile = /^src\/(kernel\/.+|features\/[^/]+\/(rules\/.+|policy|events))\.ts$/;

/** Whether a file has to do without clock and environment; tests may use both. */
export const mustBePure = (path: string): boolean => pureFile.test(path) && !path.endsWith('.test.ts');

/** The clock and the environment where a source text names them, as "line: name". A new id in the kernel is chance on purpose. */
export const impureUses = (path: string, source: string): string[] => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const allowed = path.startsWith('src/kernel/') ? [...declaredNames(file), 'crypto'] : declaredNames(file);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const name = impureName(node);
    if (name !== null && !allowed.includes(name)) {
      found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${name}`);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
};

/** What a text names of the clock and the environment; `Date` as the type of what is passed in reads no clock. */
const impureName = (node: ts.Node): string | null => {
  if (ts.isPropertyAccessExpression(node) || ts.isMetaProperty(node)) {
    const text = node.getText();
    return members.includes(text) ? text : null;
  }
  if (!ts.isIdentifier(node) || !globals.includes(node.text)) return null;
  return isOnlyALabel(node) || ts.isTypeReferenceNode(node.parent) ? null : node.text;
};

/** `record.process`, `{ process: 1 }` and `type Deed = { process: string }` name a field, not the global. */
const isOnlyALabel = (name: ts.Identifier): boolean => {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === name;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === name;
};

/** Names a file gives to things of its own, which are then not the globals. */
const declaredNames = (file: ts.SourceFile): string[] => {
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    if (
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
      ts.isIdentifier(node.name)
    ) {
      names.push(node.name.text);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return names;
};
