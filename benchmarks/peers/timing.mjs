// Times one peer: it first has to come to the engine's pennies for everybody, then the fastest of several rounds counts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const rounds = 15;

export function versionOf(name) {
  return `${name} ${createRequire(import.meta.url)('./package.json').devDependencies[name]}`;
}

export async function time(lane, parameter, peer, expected, run) {
  for (let i = 0; i < 2; i++) check(peer, expected, await run());
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    await run();
    times.push(Number(process.hrtime.bigint() - start));
  }
  const nanoseconds = Math.min(...times) / (lane === 'PreparedAnswers' ? expected.length : 1);
  console.log(JSON.stringify({ lane, parameter, peer, nanoseconds }));
}

function check(peer, expected, found) {
  for (let i = 0; i < expected.length; i++) {
    if (Number(found[i]) !== Number(expected[i])) throw new Error(`${peer} gives case ${i} ${found[i]} pennies, and the engine ${expected[i]}.`);
  }
}

export function readWork(folder) {
  return JSON.parse(readFileSync(`${folder}/work.json`, 'utf8'));
}
