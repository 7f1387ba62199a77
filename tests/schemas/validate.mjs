// Judges the schemas that ship by a validator that knows nothing of the engine.
//
//   node validate.mjs FOLDER
//
// FOLDER holds corpus.ndjson, which the test SchemaCorpus writes: on each line a document, and whether its schema must take
// it ("accepted"), must not ("rejected"), or may do either. Ends with one line: N passed, N failed.
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Ajv2020 from 'ajv/dist/2020.js';

const schemas = new URL('../../src/Ras.Engine/schemas/', import.meta.url);
const text = new TextDecoder('utf-8', { fatal: true });

// Strict: an unknown keyword or a rule that cannot apply is an error of the schema. `format` is left to the pattern beside it.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, formats: { date: true } });
const validators = {};
for (const file of readdirSync(schemas)) {
  const schema = JSON.parse(readFileSync(new URL(file, schemas), 'utf8'));
  validators[/^ras-(\w+)\.v1\.schema\.json$/.exec(file)[1]] = ajv.compile(schema);
}

let passed = 0;
let failed = 0;
const counts = new Map();

for await (const line of createInterface({ input: createReadStream(join(process.argv[2], 'corpus.ndjson')) })) {
  const { schema, origin, name, expected, bytes } = JSON.parse(line);
  const [verdict, why] = judge(validators[schema], Buffer.from(bytes, 'base64'));
  const kind = `${origin} ${schema}: ${expected === 'either' ? `either, and ${verdict}` : verdict}`;
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (expected === 'either' || expected === verdict) {
    passed++;
    continue;
  }

  failed++;
  if (failed <= 20) console.log(`${origin} ${schema} ${name} must be ${expected} and is ${verdict}${why}`);
}

for (const [kind, count] of [...counts].sort()) console.log(`${String(count).padStart(6)} ${kind}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function judge(validate, bytes) {
  let document;
  try {
    document = JSON.parse(text.decode(bytes));
  } catch (error) {
    return ['rejected', `: not JSON, ${error.message}`];
  }

  if (validate(document)) return ['accepted', `:\n  ${bytes.toString().slice(0, 3000)}`];
  return ['rejected', `: ${ajv.errorsText(validate.errors)}\n  ${bytes.toString().slice(0, 2000)}`];
}
