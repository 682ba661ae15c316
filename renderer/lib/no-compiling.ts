import { config } from 'zod/v4/core';

// The content security policy allows no eval, so zod must not try to compile. It is told before any chunk has a schema of
// its own: which of them runs first is the bundler's choice.
config({ jitless: true });
