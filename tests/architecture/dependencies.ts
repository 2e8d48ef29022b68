import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { root } from './source-files.ts';

export type Violation = { rule: string; from: string; to: string };

const config = await extractDepcruiseConfig(join(root, '.dependency-cruiser.mjs'));

/** The names of all dependency rules. */
export const ruleNames = [...new Set((config.forbidden ?? []).map((rule) => rule.name ?? 'unnamed'))];

/** Reads every import below `src` of a folder: which modules were seen, and which rules they break. */
export const readDependencies = async (
  folder: string,
): Promise<{ modules: string[]; violations: Violation[] }> => {
  const { output } = await cruise(['src'], {
    ...config.options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  });
  const result = output as ICruiseResult;
  return {
    modules: result.modules.map((module) => module.source).filter((source) => source.startsWith('src/')),
    violations: result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
};
