import { fuzzMessages } from '../tests/helpers/message-fuzz.ts';

// Reads broken hospital messages: `node scripts/fuzz-messages.mjs [count] [seed]`. The bars are those of the tests.
const [count = 100_000, seed = 20_261_123] = process.argv.slice(2).map(Number);
const { answers, slowestMs, peakMebibytes, faults } = await fuzzMessages(count, seed);
console.log(answers);
console.log(`slowest ${slowestMs.toFixed(0)} ms, peak ${peakMebibytes.toFixed(0)} MiB, ${faults.length} faults`);
for (const fault of faults.slice(0, 20)) console.error(fault);
process.exitCode = faults.length > 0 || slowestMs >= 1_000 || peakMebibytes >= 256 ? 1 : 0;
