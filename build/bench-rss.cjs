/** Loaded into a measured process: writes its peak memory, in KiB, to the file that `BENCH_RSS` names. */
const { writeFileSync } = require('node:fs');

process.once('exit', () => writeFileSync(process.env.BENCH_RSS, String(process.resourceUsage().maxRSS)));
