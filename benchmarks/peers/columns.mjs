// Many cases at once in SQL, on one thread, in two forms: a CASE for each question, and an entry of a constant list.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readWork, time, versionOf } from './timing.mjs';

const folder = process.argv[2];
const work = readWork(folder);
const pennies = new BigInt64Array(new Uint8Array(readFileSync(`${folder}/pennies.bin`)).buffer);
const questions = work.points.length + work.weights.length;
const database = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
await fill();

const forms = {
  'a CASE for each question': (q) => `CASE a${q} ${work.points[q].map((p, o) => `WHEN ${o} THEN ${p}`).join(' ')} END`,
  'an entry of a list': (q) => `[${work.points[q]}][a${q} + 1]`,
};
for (const [form, looked] of Object.entries(forms)) {
  await database.run(`CREATE OR REPLACE VIEW work AS ${sql(looked)}`);
  const run = () => database.run('CREATE OR REPLACE TABLE budgets AS SELECT * FROM work');
  await run();
  const found = (await database.runAndReadAll('SELECT pennies FROM budgets')).getColumns()[0];
  await time('CasesBesidePeers', '', `DuckDB ${versionOf('@duckdb/node-api').split(' ')[1]}, ${form}`, pennies, async () => { await run(); return found; });
}

function sql(looked) {
  const totals = work.weights.map((weight, d) => {
    const sum = Array.from({ length: 5 }, (_, i) => looked(d * 5 + i)).join(' + ');
    return `(${sum}) * a${work.points.length + d} * ${weight}`;
  });
  const level = 'CASE WHEN total >= 60800 THEN 260 WHEN total >= 41600 THEN 175 WHEN total >= 25600 THEN 110 WHEN total >= 12800 THEN 60 WHEN total >= 3200 THEN 25 ELSE 0 END';
  return `SELECT (total * 135 + 80) // 160 + ${level} * 100 AS pennies, total FROM (SELECT ${totals.join(' + ')} AS total FROM answers)`;
}

async function fill() {
  const temporary = mkdtempSync(join(tmpdir(), 'peers-'));
  try {
    const file = join(temporary, 'answers.csv');
    writeRows(file, readFileSync(`${folder}/answers.bin`));
    const columns = Array.from({ length: questions }, (_, q) => `'a${q}': 'UTINYINT'`);
    // Why: bytes in arithmetic would leave their range, so they are widened once, here, and not while it is timed.
    const wide = Array.from({ length: questions }, (_, q) => `a${q}::INTEGER AS a${q}`);
    await database.run(`CREATE TABLE answers AS SELECT ${wide} FROM read_csv('${file}', header = false, columns = {${columns}})`);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function writeRows(path, bytes) {
  const [cases, file, row] = [pennies.length, openSync(path, 'w'), Buffer.alloc(2 * questions, ',')];
  row[2 * questions - 1] = 10;
  const rows = 4096;
  for (let first = 0; first < cases; first += rows) {
    const here = Math.min(rows, cases - first);
    const text = Buffer.concat(Array.from({ length: here }, (_, i) => {
      const copy = Buffer.from(row);
      for (let q = 0; q < questions; q++) copy[2 * q] = 48 + bytes[q * cases + first + i];
      return copy;
    }));
    writeSync(file, text);
  }
  closeSync(file);
}
