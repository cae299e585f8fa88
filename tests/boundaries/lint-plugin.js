// The rules that oxlint does not have. One keeps the layers apart; the others guard `sim/`, whose
// results must not depend on the engine that runs them or on the reader's locale.
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mayImport } from './layers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Exact in every engine by the language standard. All other Math members may differ in the last bit. */
const exactMath = new Set(['abs', 'ceil', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc']);

/** The name behind `object.name` and `object["name"]`, or an empty one if it is computed. */
function memberName({ computed, property }) {
  if (!computed) return property.name;
  return property.type === 'Literal' ? String(property.value) : '';
}

const oneWayImports = {
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    const check = ({ source }) => {
      // A computed import has no value to judge: the layers test refuses it.
      if (!source?.value || mayImport(file, source.value)) return;
      context.report({ node: source, message: `This layer may not import "${source.value}".` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

const onlyExactMath = {
  create: (context) => ({
    Identifier(node) {
      if (node.name !== 'Math') return;
      const { parent } = node;
      if (parent.type === 'MemberExpression' && exactMath.has(memberName(parent))) return;
      context.report({ node, message: `Only Math.${[...exactMath].join('/')} are alike in every engine.` });
    },
  }),
};

const noPowerOperator = {
  create(context) {
    const report = (node) => context.report({ node, message: '`**` is not alike in every engine.' });
    return {
      'BinaryExpression[operator="**"]': report,
      'AssignmentExpression[operator="**="]': report,
    };
  },
};

const noLocale = {
  create: (context) => ({
    MemberExpression(node) {
      if (!/^(toLocale\w*|localeCompare)$/.test(memberName(node))) return;
      context.report({ node, message: 'Locale data differs between machines.' });
    },
  }),
};

export default {
  meta: { name: 'boundaries' },
  rules: {
    'one-way-imports': oneWayImports,
    'only-exact-math': onlyExactMath,
    'no-power-operator': noPowerOperator,
    'no-locale': noLocale,
  },
};
