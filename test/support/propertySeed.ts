import fc from 'fast-check';

/* Runs before every file of tests: what is generated is the same in each run, so that a gate says something about the
change and not about luck. Other examples are a command away: `RAPPORT_TEST_SEED=$RANDOM npm test`. */
fc.configureGlobal({ seed: Number(process.env.RAPPORT_TEST_SEED ?? 20261125) });
